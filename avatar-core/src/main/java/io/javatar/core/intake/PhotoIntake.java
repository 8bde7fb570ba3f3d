package io.javatar.core.intake;

import io.javatar.core.image.Picture;
import io.javatar.core.image.PictureFormat;
import io.javatar.core.image.Pixels;
import io.javatar.core.image.Sizing;
import io.javatar.core.image.Thumbnail;
import io.javatar.core.image.decode.PictureReader;
import io.javatar.core.image.encode.PictureWriter;
import io.javatar.core.image.header.PictureHeader;
import io.javatar.core.image.header.PictureLimits;
import io.javatar.core.port.IntakeProbe;

/** Turns uploaded bytes into a photo that is safe to store and show. */
public final class PhotoIntake {
    /** The longest side of an original, in pixels. */
    public static final int ORIGINAL = 2048;

    /** The longest side of a master, in pixels. */
    public static final int MASTER = 1024;

    private final PictureReader reader;
    private final DecodePermit permit;
    private final IntakeProbe probe;

    /**
     * Makes an intake that accepts pictures within {@code limits}, decodes within {@code permit}, and reports to {@code
     * probe}.
     */
    public PhotoIntake(PictureLimits limits, DecodePermit permit, IntakeProbe probe) {
        this.reader = new PictureReader(limits);
        this.permit = permit;
        this.probe = probe;
    }

    /**
     * Returns the photo, its pixels decoded and written anew, so that nothing of {@code bytes} but what is seen lives
     * on. PNG, JPEG and GIF keep their format; WebP becomes JPEG where it is opaque, else PNG. Refuses as
     * {@link PictureReader} does, and as {@link DecodePermit} does.
     */
    public AcceptedPhoto accept(byte[] bytes) {
        PictureHeader header = reader.header(bytes);
        probe.done(IntakeProbe.Step.SCAN);
        AcceptedPhoto photo = permit.with(
                IntakeMemory.of(header, bytes.length),
                check -> header.frames() > 1 ? moving(bytes, header, check) : still(bytes, header, check));
        probe.done(IntakeProbe.Step.RESIZE);
        return photo;
    }

    private AcceptedPhoto still(byte[] bytes, PictureHeader header, Runnable check) {
        Pixels original = reader.readStill(bytes, Sizing.within(ORIGINAL).checking(check));
        int side = Math.min(MASTER, Math.min(original.width(), original.height()));
        PictureFormat format = format(header, original);
        return new AcceptedPhoto(
                PictureWriter.write(Picture.still(original), format),
                PictureWriter.write(Picture.still(Thumbnail.square(original, side)), format),
                format,
                false,
                original.width(),
                original.height());
    }

    private AcceptedPhoto moving(byte[] bytes, PictureHeader header, Runnable check) {
        AnimationIntake animation = new AnimationIntake(header);
        reader.frames(bytes, animation.sizing().checking(check), animation::add);
        return animation.accepted();
    }

    private static PictureFormat format(PictureHeader header, Pixels original) {
        return switch (header.format()) {
            case PNG, JPEG, GIF -> header.format();
            case WEBP -> original.opaque() ? PictureFormat.JPEG : PictureFormat.PNG;
        };
    }
}
