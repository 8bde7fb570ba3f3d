package io.javatar.telemetry.settings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Recognises the forms of private keys in PEM files (RFC 7468), of which the OpenTelemetry SDK reads PKCS#8 alone. */
final class PrivateKeyFile {
    private static final int MOST_BYTES = 64 << 10;
    private static final Map<String, String> OTHER_FORMS = Map.of(
            "BEGIN RSA PRIVATE KEY", "PKCS#1",
            "BEGIN DSA PRIVATE KEY", "the old form of OpenSSL",
            "BEGIN EC PRIVATE KEY", "SEC 1",
            "BEGIN ENCRYPTED PRIVATE KEY", "encrypted PKCS#8",
            "BEGIN OPENSSH PRIVATE KEY", "the form of OpenSSH");

    private PrivateKeyFile() {}

    /** Returns the form of the key in {@code file} where it is not PKCS#8; null where it is, or cannot be told. */
    static @Nullable String otherForm(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String text = new String(in.readNBytes(MOST_BYTES), StandardCharsets.ISO_8859_1);
            return OTHER_FORMS.entrySet().stream()
                    .filter(form -> text.contains("-----" + form.getKey() + "-----"))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(null);
        } catch (IOException unreadable) {
            return null;
        }
    }
}
