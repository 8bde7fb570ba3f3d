package io.javatar.web.provision;

import io.javatar.core.identity.EmailAddress;
import io.javatar.core.identity.Subject;
import io.javatar.core.intake.UploadBytes;
import io.javatar.core.people.Provisioning;
import io.javatar.core.port.Assignment;
import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import io.javatar.telemetry.Telemetry;
import io.javatar.telemetry.metric.ContentType;
import io.javatar.telemetry.span.SpanName;
import io.javatar.telemetry.span.Upload;
import io.javatar.telemetry.span.UploadOutcome;
import io.javatar.web.observe.Formats;
import io.javatar.web.observe.Traced;
import io.javatar.web.settings.AvatarSettings;
import io.javatar.web.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** One upload, from the stream to a stored photo. */
@ApplicationScoped
public class Uploads {
    @Inject
    Provisioning provisioning;

    @Inject
    Telemetry telemetry;

    @Inject
    Settings settings;

    /**
     * A picture on its way in.
     *
     * @param content the picture, or null where none was sent
     * @param fileName what the client calls it, or null
     */
    record Incoming(@Nullable InputStream content, @Nullable String fileName) {}

    /** Reads and checks the picture, and gives it to {@code subject}. */
    @Traced(SpanName.FILE_UPLOAD_PROCESS)
    public Assignment store(Subject subject, Incoming incoming) {
        String email = subject instanceof EmailAddress ? subject.text() : null;
        long size = 0;
        ContentType type = ContentType.OTHER;
        try {
            byte[] bytes = bytes(incoming);
            size = bytes.length;
            type = Formats.contentType(bytes);
            Assignment assignment = provisioning.give(subject, provisioning.check(bytes));
            telemetry.uploaded(new Upload(type, size, UploadOutcome.OK, incoming.fileName(), email));
            return assignment;
        } catch (AvatarException e) {
            telemetry.uploaded(new Upload(type, size, outcome(e.problem()), incoming.fileName(), email));
            throw e;
        }
    }

    private byte[] bytes(Incoming incoming) {
        InputStream content = incoming.content();
        if (content == null) {
            throw AvatarException.of(Problem.NO_PICTURE, "Send the picture as the body, or as the part photo.");
        }
        try {
            return UploadBytes.read(content, settings.of(AvatarSettings.MAX_UPLOAD_BYTES));
        } catch (IOException e) {
            throw AvatarException.of(Problem.BAD_REQUEST, "The upload broke off.", e);
        }
    }

    private static UploadOutcome outcome(Problem problem) {
        return switch (problem) {
            case TOO_MANY_BYTES, TOO_MANY_PIXELS, TOO_MANY_FRAMES -> UploadOutcome.TOO_LARGE;
            case UNSUPPORTED_FORMAT, NO_PICTURE -> UploadOutcome.BAD_TYPE;
            case BROKEN_PICTURE, BAD_REQUEST -> UploadOutcome.MALFORMED;
            case BAD_HASH,
                    BAD_IDENTITY,
                    BAD_SIZE,
                    BAD_JSON,
                    BAD_OPTIONS,
                    BAD_DEFINITION,
                    NOT_FOUND,
                    CONFLICT,
                    UNAUTHORIZED,
                    BUSY,
                    STORAGE_DOWN,
                    INTERNAL -> UploadOutcome.ERROR;
        };
    }
}
