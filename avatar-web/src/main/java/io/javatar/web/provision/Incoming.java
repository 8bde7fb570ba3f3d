package io.javatar.web.provision;

import io.javatar.core.intake.UploadBytes;
import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A request body that is, or holds, a picture. It is read here and not by the container, which would write forms to the
 * disk without a bound, and what breaks off into its own logs.
 *
 * @param body what the client sends, or null for nothing
 * @param type its Content-Type, or null
 */
record Incoming(@Nullable InputStream body, @Nullable String type) {
    /** The part of a form that holds the picture. */
    private static final String PART = "photo";

    /** How many bytes a form may have besides the picture. */
    private static final int FORM_ALLOWANCE = 65_536;

    /**
     * The picture as it came.
     *
     * @param bytes the file, at least one byte
     * @param fileName what the client calls it, or null
     */
    record File(byte[] bytes, @Nullable String fileName) {}

    /**
     * Reads the picture. Refuses with TOO_MANY_BYTES where it has more than {@code limit} bytes, with NO_PICTURE where there
     * is none, with BAD_REQUEST where the form cannot be read or the body ends too soon.
     */
    File read(long limit) {
        if (body == null) {
            throw noPicture();
        }
        try {
            return isForm() ? part(body, limit) : new File(UploadBytes.read(body, limit), null);
        } catch (IOException e) {
            throw AvatarException.of(Problem.BAD_REQUEST, "The upload broke off.", e);
        }
    }

    private boolean isForm() {
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    private File part(InputStream body, long limit) throws IOException {
        byte[] form = body.readNBytes(Math.toIntExact(limit + FORM_ALLOWANCE + 1));
        if (form.length > limit + FORM_ALLOWANCE) {
            throw tooManyBytes(limit);
        }
        FormBody.Part photo = FormBody.of(form, String.valueOf(type)).part(PART);
        if (photo == null) {
            throw noPicture();
        }
        if (photo.content().length > limit) {
            throw tooManyBytes(limit);
        }
        if (photo.content().length == 0) {
            throw AvatarException.of(Problem.NO_PICTURE, "0 bytes are no picture");
        }
        return new File(photo.content(), photo.fileName());
    }

    private static AvatarException tooManyBytes(long limit) {
        return AvatarException.of(Problem.TOO_MANY_BYTES, "more than " + limit + " bytes");
    }

    private static AvatarException noPicture() {
        return AvatarException.of(Problem.NO_PICTURE, "Send the picture as the body, or as the part " + PART + '.');
    }
}
