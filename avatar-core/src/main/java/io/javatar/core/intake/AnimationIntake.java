package io.javatar.core.intake;

import io.javatar.core.image.Frame;
import io.javatar.core.image.PictureFormat;
import io.javatar.core.image.Sizing;
import io.javatar.core.image.Thumbnail;
import io.javatar.core.image.encode.GifWriter;
import io.javatar.core.image.header.PictureHeader;

/**
 * Processes an uploaded animation frame by frame. Long ones are stored smaller, so that the cost of storing and serving
 * them is bounded by their pixels in all.
 */
final class AnimationIntake {
    /** The most pixels of all frames of an original together: 32 frames of 1024 by 1024. */
    static final double ORIGINAL_PIXELS = 32 << 20;

    /** The most pixels of all frames of a master together: 64 frames of 512 by 512. */
    static final double MASTER_PIXELS = 16 << 20;

    private final int width;
    private final int height;
    private final int side;
    private final GifWriter original;
    private final GifWriter master;

    AnimationIntake(PictureHeader header) {
        int longer = Math.max(header.width(), header.height());
        double fit = Math.sqrt(ORIGINAL_PIXELS / header.frames() / header.canvas());
        double scale = Math.min(1, Math.min(fit, (double) PhotoIntake.ORIGINAL / longer));
        this.width = (int) Math.max(1, header.width() * scale);
        this.height = (int) Math.max(1, header.height() * scale);
        int bound = (int) Math.sqrt(MASTER_PIXELS / header.frames());
        this.side = Math.min(Math.min(PhotoIntake.MASTER, bound), Math.min(width, height));
        this.original = new GifWriter(width, height, header.loops());
        this.master = new GifWriter(side, side, header.loops());
    }

    /** Returns the size at which frames are to be added. */
    Sizing sizing() {
        return Sizing.to(width, height);
    }

    void add(Frame frame) {
        original.add(frame);
        master.add(frame.with(Thumbnail.square(frame.pixels(), side)));
    }

    AcceptedPhoto accepted() {
        return new AcceptedPhoto(original.finished(), master.finished(), PictureFormat.GIF, true, width, height);
    }
}
