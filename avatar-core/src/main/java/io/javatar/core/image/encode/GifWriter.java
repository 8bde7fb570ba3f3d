package io.javatar.core.image.encode;

import io.javatar.core.image.Frame;
import io.javatar.core.image.Picture;
import io.javatar.core.image.Pixels;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes GIF files (GIF89a), frame by frame, so that a long animation need not be in memory. Each frame has up to 256
 * colours of its own, and holds only what changed; pixels less than half opaque become transparent. Delays and loops
 * are kept. The same frames give the same bytes.
 */
public final class GifWriter {
    private static final int CLEARED = 2;
    private static final int LEFT = 1;

    private final int width;
    private final int height;
    private final ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 13);
    /** What a viewer shows before the waiting frame. */
    private final int[] shown;
    /** The last frame, until the next one shows whether it has to be cleared. */
    private final Deque<Frame> waiting = new ArrayDeque<>(1);

    /**
     * Begins a file.
     *
     * @param width of every frame, in pixels, 1 to 65,535
     * @param height of every frame, in pixels, 1 to 65,535
     * @param loops how often the animation runs: 0 without end, else 1 to 65,536
     */
    public GifWriter(int width, int height, int loops) {
        this.width = width;
        this.height = height;
        this.shown = new int[Math.multiplyExact(width, height)];
        text("GIF89a").u16(width).u16(height).u8(0).u8(0).u8(0);
        if (loops != 1) {
            u8(0x21).u8(0xff)
                    .u8(11)
                    .text("NETSCAPE2.0")
                    .u8(3)
                    .u8(1)
                    .u16(Math.max(0, loops - 1))
                    .u8(0);
        }
    }

    /** Returns {@code picture} as a file. */
    public static byte[] write(Picture picture) {
        GifWriter writer = new GifWriter(
                picture.first().width(), picture.first().height(), picture.animated() ? picture.loops() : 1);
        picture.frames().forEach(writer::add);
        return writer.finished();
    }

    /** Adds a frame; its size is that of the file. */
    public void add(Frame frame) {
        if (frame.pixels().width() != width || frame.pixels().height() != height) {
            throw new IllegalArgumentException("a frame of another size than " + width + "x" + height);
        }
        Frame sharp = new Frame(sharp(frame.pixels()), frame.delay());
        if (!waiting.isEmpty()) {
            Frame before = waiting.remove();
            write(before, uncovers(before.pixels(), sharp.pixels()));
        }
        waiting.add(sharp);
    }

    /** Returns the file; nothing can be added after that. */
    public byte[] finished() {
        if (!waiting.isEmpty()) {
            write(waiting.remove(), false);
        }
        return u8(0x3b).file.toByteArray();
    }

    private static Pixels sharp(Pixels pixels) {
        int[] argb = new int[pixels.argb().length];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = pixels.argb()[i] < 0 ? pixels.argb()[i] | 0xff000000 : 0; // the highest bit: alpha from 128
        }
        return new Pixels(pixels.width(), pixels.height(), argb);
    }

    /** Painting cannot make a pixel transparent again: then the frame before is to be cleared. */
    private static boolean uncovers(Pixels before, Pixels after) {
        for (int i = 0; i < before.argb().length; i++) {
            if (before.argb()[i] != 0 && after.argb()[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private void write(Frame frame, boolean cleared) {
        int[] painted = frame.pixels().argb().clone();
        for (int i = 0; i < painted.length; i++) {
            painted[i] = painted[i] == shown[i] ? 0 : painted[i];
        }
        // A clearing wipes the frame's area: it must cover all that is seen, not just what changed.
        GifArea area =
                GifArea.of(new Pixels(width, height, cleared ? frame.pixels().argb() : painted));
        GifColours colours = GifColours.of(area.cut(painted, width));
        control(frame.delay(), cleared ? CLEARED : LEFT, colours.transparent());
        u8(0x2c).u16(area.left()).u16(area.top()).u16(area.width()).u16(area.height());
        u8(0x80 | colours.depth() - 1).bytes(colours.table());
        LzwEncoder.encode(colours.indices(), colours.depth(), file);
        for (int i = 0; i < shown.length; i++) {
            shown[i] = cleared ? 0 : frame.pixels().argb()[i];
        }
    }

    private void control(int delay, int disposal, int transparent) {
        u8(0x21).u8(0xf9).u8(4).u8(disposal << 2 | (transparent >= 0 ? 1 : 0));
        u16(delay).u8(Math.max(0, transparent)).u8(0);
    }

    private GifWriter u8(int value) {
        file.write(value);
        return this;
    }

    private GifWriter u16(int value) {
        return u8(value & 0xff).u8(value >> 8);
    }

    private GifWriter text(String text) {
        return bytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    private GifWriter bytes(byte[] bytes) {
        file.writeBytes(bytes);
        return this;
    }
}
