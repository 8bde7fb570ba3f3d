package io.javatar.web.provision;

import io.javatar.core.identity.EmailAddress;
import io.javatar.core.identity.Identity;
import io.javatar.core.photo.Provisioning;
import io.javatar.core.photo.Provisioning.Given;
import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import io.javatar.telemetry.Telemetry;
import io.javatar.telemetry.metric.ContentType;
import io.javatar.telemetry.span.SpanName;
import io.javatar.telemetry.span.Upload;
import io.javatar.telemetry.span.UploadOutcome;
import io.javatar.web.observe.Formats;
import io.javatar.web.observe.Traced;
import io.javatar.web.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** One upload, from the stream to a stored photo. */
@ApplicationScoped
public class Uploads {
    @Inject
    Provisioning provisioning;

    @Inject
    Telemetry telemetry;

    @Inject
    Settings settings;

    /** Reads and checks the picture, and gives it to {@code identity}. */
    @Traced(SpanName.FILE_UPLOAD_PROCESS)
    public Given store(Identity identity, Incoming incoming) {
        String email = identity instanceof EmailAddress ? identity.text() : null;
        long size = 0;
        ContentType type = ContentType.OTHER;
        String fileName = null;
        UploadOutcome outcome = UploadOutcome.ERROR;
        try {
            Incoming.File file = incoming.read(settings.uploads().limits().bytes());
            size = file.bytes().length;
            type = Formats.contentType(file.bytes());
            fileName = file.fileName();
            Given given = provisioning.give(identity, provisioning.check(file.bytes()));
            outcome = UploadOutcome.OK;
            return given;
        } catch (AvatarException e) {
            outcome = outcome(e.problem());
            throw e;
        } finally {
            telemetry.uploaded(new Upload(type, size, outcome, fileName, email));
        }
    }

    private static UploadOutcome outcome(Problem problem) {
        return switch (problem) {
            case TOO_MANY_BYTES, TOO_MANY_PIXELS, TOO_MANY_FRAMES, TOO_MUCH_WORK -> UploadOutcome.TOO_LARGE;
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
                    TOO_MANY_ATTEMPTS,
                    BUSY,
                    STORAGE_DOWN,
                    PHOTO_DAMAGED,
                    INTERNAL -> UploadOutcome.ERROR;
        };
    }
}
