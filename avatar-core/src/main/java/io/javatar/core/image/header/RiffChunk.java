package io.javatar.core.image.header;

import static io.javatar.core.problem.Problem.BROKEN_PICTURE;

import io.javatar.core.problem.AvatarException;
import java.util.ArrayList;
import java.util.List;

/**
 * One part of a WebP file (RFC 9649, 2.3).
 *
 * @param type four letters
 * @param data its content
 */
record RiffChunk(String type, Bytes data) {
    private static final int HEADER = 8;
    private static final int MOST = 1 << 16;

    /** Returns the chunk at {@code at}. */
    static RiffChunk at(Bytes bytes, int at) {
        return new RiffChunk(bytes.text(at, 4), bytes.slice(at + HEADER, bytes.u32le(at + 4)));
    }

    /** Returns the chunks from {@code at} to the end; refuses with BROKEN_PICTURE. */
    static List<RiffChunk> all(Bytes bytes, int at) {
        List<RiffChunk> chunks = new ArrayList<>();
        int next = at;
        while (next < bytes.size()) {
            RiffChunk chunk = at(bytes, next);
            chunks.add(chunk);
            next += HEADER + chunk.data.size() + (chunk.data.size() & 1); // padded to even length
            if (chunks.size() > MOST) {
                throw AvatarException.of(BROKEN_PICTURE, "a WebP file of more than " + MOST + " chunks");
            }
        }
        return chunks;
    }
}
