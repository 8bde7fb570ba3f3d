package io.javatar.core.intake;

import static io.javatar.core.problem.Problem.BUSY;
import static io.javatar.core.problem.Problem.NO_PICTURE;
import static io.javatar.core.problem.Problem.TOO_MANY_BYTES;

import io.javatar.core.problem.AvatarException;
import java.io.IOException;
import java.io.InputStream;

/** Reads an upload, up to the limit. */
public final class UploadBytes {
    private UploadBytes() {}

    /**
     * Returns all bytes of {@code body}. Refuses with TOO_MANY_BYTES when there are more than {@code limit} (at least
     * 1; one byte beyond it is read, no more), with NO_PICTURE when there are none, and with BUSY when there is no
     * memory for them.
     */
    public static byte[] read(InputStream body, long limit) throws IOException {
        byte[] bytes = bytes(body, (int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
        if (bytes.length > limit) {
            throw AvatarException.of(TOO_MANY_BYTES, "more than " + limit + " bytes");
        }
        if (bytes.length == 0) {
            throw AvatarException.of(NO_PICTURE, "0 bytes are no picture");
        }
        return bytes;
    }

    private static byte[] bytes(InputStream body, int most) throws IOException {
        try {
            return body.readNBytes(most);
        } catch (OutOfMemoryError e) {
            throw AvatarException.of(BUSY, "the heap has no memory left to take a picture in", e);
        }
    }
}
