package io.javatar.core.image.header;

import static io.javatar.core.problem.Problem.BROKEN_PICTURE;

import io.javatar.core.problem.AvatarException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * One part of a PNG file (W3C PNG, 5.3).
 *
 * @param type four letters
 * @param data what it holds
 */
public record PngChunk(String type, Bytes data) {
    /** What every PNG file begins with. */
    public static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";

    private static final int MOST = 1 << 16;
    private static final int FRAME = 12; // length, type and CRC around the data

    /** Returns the chunks up to and including IEND; what follows is not looked at. Refuses with BROKEN_PICTURE. */
    public static List<PngChunk> all(Bytes file) {
        List<PngChunk> chunks = new ArrayList<>();
        int at = SIGNATURE.length();
        while (chunks.size() < MOST) {
            PngChunk chunk = new PngChunk(file.text(at + 4, 4), file.slice(at + 8, file.u32(at)));
            chunks.add(chunk);
            at += chunk.data.size() + FRAME;
            if (chunk.type.equals("IEND")) {
                file.slice(at, 0);
                return chunks;
            }
        }
        throw AvatarException.of(BROKEN_PICTURE, "a PNG file of more than " + MOST + " chunks");
    }

    /** Refuses with BROKEN_PICTURE a chunk whose checksum is wrong; returns its data. */
    public Bytes checked() {
        CRC32 crc = new CRC32();
        crc.update(data.array(), data.from() - 4, data.size() + 4);
        Bytes sum = new Bytes(data.array(), data.from() + data.size(), 4);
        if (crc.getValue() != sum.u32(0)) {
            throw AvatarException.of(BROKEN_PICTURE, "a PNG chunk with a wrong checksum");
        }
        return data;
    }
}
