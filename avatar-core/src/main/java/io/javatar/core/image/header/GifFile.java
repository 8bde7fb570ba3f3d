package io.javatar.core.image.header;

import static io.javatar.core.problem.Problem.BROKEN_PICTURE;

import io.javatar.core.problem.AvatarException;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a GIF file (GIF89a, appendix B), not yet unpacked.
 *
 * @param width of the canvas, in pixels
 * @param height of the canvas, in pixels
 * @param loops how often the animation runs, 0 without end
 * @param images at least one
 */
public record GifFile(int width, int height, int loops, List<GifImage> images) {
    private static final int IMAGE = 0x2c;
    private static final int EXTENSION = 0x21;
    private static final int TRAILER = 0x3b;
    private static final int CONTROL = 0xf9;
    private static final int APPLICATION = 0xff;
    private static final int SCREEN = 13; // signature and logical screen

    /** Reads the file up to its trailer; refuses with BROKEN_PICTURE, TOO_MANY_PIXELS, TOO_MANY_FRAMES. */
    public static GifFile of(Bytes file, PictureLimits limits) {
        Bytes global = file.slice(SCREEN, tableSize(file.u8(10)));
        List<GifImage> images = new ArrayList<>();
        GifControl control = GifControl.NONE;
        int loops = 1;
        long area = 0;
        int at = SCREEN + global.size();
        while (file.u8(at) != TRAILER) {
            if (file.u8(at) == IMAGE) {
                GifImage image = GifImage.at(file, at + 1, global, control);
                limits.checkCanvas(image.width(), image.height());
                images.add(image);
                area += image.area();
                limits.checkFrames(images.size(), Math.max(area / images.size(), canvas(file, images)));
                control = GifControl.NONE;
                at = image.codes().from() - file.from() + image.codes().size();
            } else if (file.u8(at) == EXTENSION) {
                control = file.u8(at + 1) == CONTROL && file.u8(at + 2) == 4 ? GifControl.at(file, at + 3) : control;
                loops = loops(file, at, loops);
                at = blocksEnd(file, at + 2);
            } else {
                throw AvatarException.of(BROKEN_PICTURE, "a GIF block " + file.u8(at) + " is none of 33, 44, 59");
            }
        }
        if (images.isEmpty()) {
            throw AvatarException.of(BROKEN_PICTURE, "a GIF file without an image");
        }
        limits.checkCanvas(width(file, images), height(file, images));
        return new GifFile(width(file, images), height(file, images), loops, List.copyOf(images));
    }

    /** Returns the bytes of the colour table that {@code packed} tells of: 0, or 6 to 768. */
    static int tableSize(int packed) {
        return (packed & 0x80) == 0 ? 0 : 3 << ((packed & 7) + 1);
    }

    /** Returns where the blocks that begin at {@code at} end: behind the empty one. */
    static int blocksEnd(Bytes file, int at) {
        int end = at;
        while (file.u8(end) != 0) {
            end += 1 + file.u8(end);
        }
        return end + 1;
    }

    /** Runs are one more than the repetitions that are told. */
    private static int loops(Bytes file, int at, int before) {
        boolean told = file.u8(at + 1) == APPLICATION && file.has(at + 2, "\u000bNETSCAPE2.0\u0003\u0001");
        if (!told) {
            return before;
        }
        int repetitions = file.u16le(at + 16);
        return repetitions == 0 ? 0 : repetitions + 1;
    }

    private static long canvas(Bytes file, List<GifImage> images) {
        return (long) width(file, images) * height(file, images);
    }

    /** The canvas has the size of the logical screen; where that is nothing, of the first image. */
    private static int width(Bytes file, List<GifImage> images) {
        return file.u16le(6) == 0 ? images.get(0).width() : file.u16le(6);
    }

    private static int height(Bytes file, List<GifImage> images) {
        return file.u16le(8) == 0 ? images.get(0).height() : file.u16le(8);
    }
}
