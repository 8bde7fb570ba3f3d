package io.javatar.telemetry.settings;

import io.javatar.telemetry.privacy.ClientAddress;
import io.javatar.telemetry.privacy.EmailMasking;
import io.javatar.telemetry.privacy.FileName;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How personal values appear on spans. A mode that cannot be read becomes the strictest.
 *
 * @param email e-mail addresses
 * @param clientAddress addresses of clients
 * @param fileName names of uploads
 * @param hashKey the key of hashed values, or null for a random one
 */
public record PrivacyModes(
        EmailMasking.Mode email,
        ClientAddress.Mode clientAddress,
        FileName.Mode fileName,
        @Nullable String hashKey) {
    static PrivacyModes read(SettingsReader reader) {
        return new PrivacyModes(
                mode(reader, Variable.IVATAR_TELEMETRY_EMAIL, EmailMasking.Mode.HASH, EmailMasking.Mode.OFF),
                mode(
                        reader,
                        Variable.IVATAR_TELEMETRY_CLIENT_ADDRESS,
                        ClientAddress.Mode.TRUNCATED,
                        ClientAddress.Mode.OFF),
                mode(reader, Variable.IVATAR_TELEMETRY_FILE_NAME, FileName.Mode.EXTENSION, FileName.Mode.OFF),
                reader.text(Variable.IVATAR_TELEMETRY_HASH_KEY));
    }

    private static <M extends Enum<M>> M mode(SettingsReader reader, Variable variable, M usual, M strictest) {
        String text = reader.text(variable);
        if (text == null) {
            return usual;
        }
        try {
            return Enum.valueOf(usual.getDeclaringClass(), text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            reader.warn(variable, SettingsReader.unknown(variable, text) + "the strictest mode holds: off");
            return strictest;
        }
    }

    @Override
    public String toString() {
        return "email " + email + ", client address " + clientAddress + ", file name " + fileName;
    }
}
