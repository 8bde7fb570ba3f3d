package io.javatar.core.image.decode;

import io.javatar.core.image.PixelRows;
import io.javatar.core.image.Pixels;
import io.javatar.core.image.Sizing;
import io.javatar.core.image.header.Bytes;
import io.javatar.core.image.header.PngChunk;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Decodes PNG files whose header was checked: two rows at a time, or, when interlaced, whole. */
final class PngDecoder {
    /** Adam7: where each pass begins and how far its pixels lie apart, in pixels: x, y, across, down. */
    private static final int[][] PASSES = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    private final List<PngChunk> chunks;
    private final PngForm form;
    private final PngSamples samples;

    private PngDecoder(List<PngChunk> chunks, PngForm form) {
        this.chunks = chunks;
        this.form = form;
        this.samples = PngSamples.of(form, PngChunk.data(chunks, "PLTE"), PngChunk.data(chunks, "tRNS"));
    }

    /** Returns the picture as stored, in sRGB. */
    static Pixels decode(byte[] file, Sizing sizing) throws IOException {
        List<PngChunk> chunks = PngChunk.all(Bytes.of(file));
        return new PngDecoder(chunks, PngForm.of(chunks.get(0).checked())).pixels(sizing);
    }

    private Pixels pixels(Sizing sizing) throws IOException {
        Inflater inflater = new Inflater();
        try (DataInputStream data = new DataInputStream(new InflaterInputStream(packed(), inflater, 1 << 13))) {
            PixelRows rows = sizing.rows(form.width(), form.height());
            if (form.interlaced()) {
                readPasses(data, rows);
            } else {
                readRows(data, rows);
            }
            Pixels pixels = rows.pixels();
            PngColours.of(chunks, form.colour().grey()).toSrgb(pixels.argb());
            return pixels;
        } finally {
            inflater.end();
        }
    }

    private InputStream packed() {
        return new SequenceInputStream(Collections.enumeration(chunks.stream()
                .filter(chunk -> chunk.type().equals("IDAT"))
                .map(chunk -> chunk.checked().stream())
                .toList()));
    }

    private void readRows(DataInputStream data, PixelRows rows) throws IOException {
        int length = form.rowBytes(form.width());
        byte[] row = new byte[1 + length];
        byte[] above = new byte[1 + length];
        int[] argb = new int[form.width()];
        for (int y = 0; y < form.height(); y++) {
            data.readFully(row);
            PngFilter.undo(row, above, length, form.step());
            samples.unpack(row, form.width(), argb, 0, 1);
            rows.row(y, argb);
            byte[] spare = above;
            above = row;
            row = spare;
        }
    }

    private void readPasses(DataInputStream data, PixelRows rows) throws IOException {
        Pixels whole = Pixels.transparent(form.width(), form.height());
        for (int[] pass : PASSES) {
            int width = (form.width() - pass[0] + pass[2] - 1) / pass[2];
            if (width > 0) {
                readPass(data, pass, width, whole);
            }
        }
        int[] argb = new int[form.width()];
        for (int y = 0; y < form.height(); y++) {
            System.arraycopy(whole.argb(), y * form.width(), argb, 0, form.width());
            rows.row(y, argb);
        }
    }

    private void readPass(DataInputStream data, int[] pass, int width, Pixels whole) throws IOException {
        int length = form.rowBytes(width);
        byte[] row = new byte[1 + length];
        byte[] above = new byte[1 + length];
        for (int y = pass[1]; y < form.height(); y += pass[3]) {
            data.readFully(row);
            PngFilter.undo(row, above, length, form.step());
            samples.unpack(row, width, whole.argb(), y * form.width() + pass[0], pass[2]);
            byte[] spare = above;
            above = row;
            row = spare;
        }
    }
}
