package io.javatar.telemetry.sdk;

import io.javatar.telemetry.privacy.ClientAddress;
import io.javatar.telemetry.privacy.EmailMasking;
import io.javatar.telemetry.privacy.FileName;
import io.javatar.telemetry.privacy.KeyedHash;
import io.javatar.telemetry.settings.PrivacyModes;
import io.javatar.telemetry.span.Upload;
import io.opentelemetry.api.trace.Span;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;

/**
 * Masks personal values as the settings say.
 *
 * @param emails masks e-mail addresses
 * @param addresses masks addresses of clients
 * @param files masks names of files
 */
record Redaction(EmailMasking emails, ClientAddress addresses, FileName files) {
    private static final int KEY_BYTES = 32;

    static Redaction of(PrivacyModes modes) {
        KeyedHash hash = new KeyedHash(key(modes.hashKey()));
        return new Redaction(
                new EmailMasking(modes.email(), hash),
                new ClientAddress(modes.clientAddress()),
                new FileName(modes.fileName(), hash));
    }

    private static byte[] key(@Nullable String given) {
        if (given != null) {
            return given.getBytes(StandardCharsets.UTF_8);
        }
        byte[] random = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(random);
        return random;
    }

    /** Records an upload on its span. */
    void record(Span span, Upload upload) {
        span.setAttribute(AttributeKeys.FILE_SIZE, upload.bytes());
        span.setAttribute(AttributeKeys.FILE_CONTENT_TYPE, upload.contentType().text());
        span.setAttribute(AttributeKeys.UPLOAD_OUTCOME, upload.outcome().text());
        String file = upload.fileName() == null ? null : files.mask(upload.fileName());
        if (file != null) {
            span.setAttribute(AttributeKeys.FILE_NAME, file);
        }
        String email = upload.email() == null ? null : emails.mask(upload.email());
        if (email != null) {
            span.setAttribute(AttributeKeys.AVATAR_EMAIL, email);
        }
    }
}
