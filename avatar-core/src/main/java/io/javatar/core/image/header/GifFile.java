package io.javatar.core.image.header;

import static io.javatar.core.problem.Problem.BROKEN_PICTURE;

import io.javatar.core.problem.AvatarException;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a GIF file (GIF89a, appendix B), not yet decoded.
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

    /**
     * Reads the file up to its trailer; where that is missing, or anything stands between blocks that is none, up to
     * there, once there was an image. Refuses with BROKEN_PICTURE, TOO_MANY_PIXELS, TOO_MANY_FRAMES.
     */
    public static GifFile of(Bytes file, PictureLimits limits) {
        Bytes global = file.slice(SCREEN, tableSize(file.u8(10)));
        List<GifImage> images = new ArrayList<>();
        GifControl control = GifControl.NONE;
        int loops = 1;
        int at = SCREEN + global.size();
        while (goesOn(file, at, images)) {
            if (file.u8(at) == IMAGE) {
                GifImage image = GifImage.at(file, at + 1, global, control);
                limits.checkCanvas(image.width(), image.height());
                images.add(image);
                limits.checkFrames(images.size());
                control = GifControl.NONE;
                at = image.codes().from() - file.from() + image.codes().size();
            } else {
                control = file.u8(at + 1) == CONTROL && file.u8(at + 2) == 4 ? GifControl.at(file, at + 3) : control;
                loops = loops(file, at, loops);
                at = blocksEnd(file, at + 2);
            }
        }
        return checked(new GifFile(width(file, images), height(file, images), loops, List.copyOf(images)), limits);
    }

    /** Returns whether a whole block begins at {@code at}; before the first image, nothing else is taken for an end. */
    private static boolean goesOn(Bytes file, int at, List<GifImage> images) {
        if (images.isEmpty()) {
            return goesOn(file.u8(at));
        }
        boolean cut = at >= file.size() || file.u8(at) == EXTENSION && blocksEnd(file, at + 2) > file.size();
        return !cut && (file.u8(at) == IMAGE || file.u8(at) == EXTENSION);
    }

    private static boolean goesOn(int block) {
        if (block == TRAILER) {
            throw AvatarException.of(BROKEN_PICTURE, "a GIF file without an image");
        }
        if (block != IMAGE && block != EXTENSION) {
            throw AvatarException.of(BROKEN_PICTURE, "a GIF block " + block + " is none of 33, 44, 59");
        }
        return true;
    }

    private static GifFile checked(GifFile gif, PictureLimits limits) {
        limits.checkCanvas(gif.width, gif.height);
        long area = gif.images.stream().mapToLong(GifImage::area).sum();
        limits.checkFrames(gif.images.size(), Math.max(area / gif.images.size(), (long) gif.width * gif.height));
        return gif;
    }

    /** Returns the size in bytes of the colour table that {@code packed} announces: 0, or 6 to 768. */
    static int tableSize(int packed) {
        return (packed & 0x80) == 0 ? 0 : 3 << ((packed & 7) + 1);
    }

    /** Returns where the blocks that begin at {@code at} end: behind the empty one, or behind the end of the file. */
    static int blocksEnd(Bytes file, int at) {
        int end = at;
        while (end < file.size() && file.u8(end) != 0) {
            end += 1 + file.u8(end);
        }
        return end + 1;
    }

    /** An animation runs once more than the repetitions in the file say. */
    private static int loops(Bytes file, int at, int before) {
        boolean netscape = file.u8(at + 1) == APPLICATION && file.has(at + 2, "\u000bNETSCAPE2.0\u0003\u0001");
        if (!netscape) {
            return before;
        }
        int repetitions = file.u16le(at + 16);
        return repetitions == 0 ? 0 : repetitions + 1;
    }

    /** The canvas has the size of the logical screen, and room for the first image, as browsers show it. */
    private static int width(Bytes file, List<GifImage> images) {
        GifImage first = images.get(0);
        return Math.max(file.u16le(6), first.left() + first.width());
    }

    private static int height(Bytes file, List<GifImage> images) {
        GifImage first = images.get(0);
        return Math.max(file.u16le(8), first.top() + first.height());
    }

    /** Returns the pixels of the largest area that is to come back as it was. */
    long restored() {
        return images.stream()
                .filter(image -> image.control().disposal() == GifControl.RESTORE)
                .mapToLong(GifImage::area)
                .max()
                .orElse(0);
    }

    /** Returns the pixels of the largest image. */
    long largest() {
        return images.stream().mapToLong(GifImage::area).max().orElse(0);
    }
}
