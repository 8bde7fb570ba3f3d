package io.javatar.core.image.header;

import static io.javatar.core.problem.Problem.BROKEN_PICTURE;

import io.javatar.core.problem.AvatarException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * One part of a PNG file (W3C PNG, 5.3).
 *
 * @param type four letters
 * @param data its content
 */
public record PngChunk(String type, Bytes data) {
    /** The signature with which every PNG file begins. */
    public static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";

    private static final int MOST = 1 << 16;
    private static final int FRAME = 12; // length, type and CRC around the data

    /**
     * Returns the chunks up to IEND; what follows is not looked at. A file may end behind the first chunk of pixels,
     * also within a chunk that is none of pixels: whether all of them are there shows when they are unpacked. Refuses
     * with BROKEN_PICTURE.
     */
    public static List<PngChunk> all(Bytes file) {
        List<PngChunk> chunks = new ArrayList<>();
        int at = SIGNATURE.length();
        boolean pixels = false;
        while (chunks.size() < MOST && !(pixels && endsWithin(file, at))) {
            PngChunk chunk = new PngChunk(file.text(at + 4, 4), file.slice(at + 8, file.u32(at)));
            at += chunk.data.size() + FRAME;
            file.slice(at, 0);
            if (chunk.type.equals("IEND")) {
                return chunks;
            }
            pixels |= chunk.type.equals("IDAT");
            chunks.add(chunk);
        }
        if (chunks.size() == MOST) {
            throw AvatarException.of(BROKEN_PICTURE, "a PNG file of more than " + MOST + " chunks");
        }
        return chunks;
    }

    /** Returns whether the file ends at {@code at}, or within the chunk there, and that has no pixels. */
    private static boolean endsWithin(Bytes file, int at) {
        boolean framed = at + FRAME <= file.size();
        return !framed || at + FRAME + file.u32(at) > file.size() && !file.has(at + 4, "IDAT");
    }

    /**
     * Returns what the first of the chunks of that type holds, or null. A chunk that pixels can do without (an ancillary
     * one, of a small first letter) does not count where its checksum is wrong; any other is refused with
     * BROKEN_PICTURE.
     */
    public static @Nullable Bytes data(List<PngChunk> chunks, String type) {
        boolean ancillary = Character.isLowerCase(type.charAt(0));
        for (PngChunk chunk : chunks) {
            if (chunk.type.equals(type) && !(ancillary && chunk.damaged())) {
                return chunk.checked();
            }
        }
        return null;
    }

    /** Refuses with BROKEN_PICTURE a chunk whose checksum is wrong; returns its data. */
    public Bytes checked() {
        if (damaged()) {
            throw AvatarException.of(BROKEN_PICTURE, "a PNG chunk with a wrong checksum");
        }
        return data;
    }

    private boolean damaged() {
        CRC32 crc = new CRC32();
        crc.update(data.array(), data.from() - 4, data.size() + 4);
        Bytes sum = new Bytes(data.array(), data.from() + data.size(), 4);
        return crc.getValue() != sum.u32(0);
    }
}
