package io.javatar.core.serving;

import io.javatar.core.image.Picture;
import io.javatar.core.image.PictureFormat;
import io.javatar.core.image.Thumbnail;
import io.javatar.core.image.decode.PictureReader;
import io.javatar.core.image.encode.PictureWriter;
import io.javatar.core.port.Blobs;
import io.javatar.core.port.PhotoRef;
import io.javatar.core.port.ServingProbe;
import io.javatar.core.port.ServingProbe.Origin;
import io.javatar.core.port.ServingProbe.Scope;
import io.javatar.core.port.ServingProbe.Stage;
import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import java.util.function.Supplier;

/** Makes pictures: a photo decoded and scaled, or a hash drawn; then encoded. */
public final class Renderer implements Pictures {
    private static final String PHOTO = "photo";

    private final Blobs blobs;
    private final PictureReader reader;
    private final ServingProbe probe;

    /** Finds photos in {@code blobs}, reads them with {@code reader}, and tells {@code probe} of every step. */
    public Renderer(Blobs blobs, PictureReader reader, ServingProbe probe) {
        this.blobs = blobs;
        this.reader = reader;
        this.probe = probe;
    }

    @Override
    public Avatar picture(Rendering rendering) {
        if (rendering instanceof Rendering.OfSeed drawn) {
            String style = drawn.style().wireName();
            return within(
                    probe.generating(rendering.size(), rendering.format(), Origin.GENERATED, style),
                    () -> encoded(drawn(drawn), rendering.format()));
        }
        Rendering.OfPhoto photo = (Rendering.OfPhoto) rendering;
        return within(
                probe.generating(rendering.size(), rendering.format(), Origin.UPLOADED, PHOTO),
                () -> encoded(scaled(photo), rendering.format()));
    }

    private Picture drawn(Rendering.OfSeed rendering) {
        return stage(Stage.DRAW, () -> Picture.still(rendering.style().draw(rendering.seed(), rendering.size())));
    }

    private Picture scaled(Rendering.OfPhoto rendering) {
        int side = rendering.size().px();
        byte[] master = stage(Stage.BLOB_GET, () -> master(rendering.photo()));
        Picture decoded = stage(Stage.DECODE, () -> decoded(master, rendering));
        return stage(Stage.SCALE, () -> decoded.map(pixels -> Thumbnail.square(pixels, side)));
    }

    private Picture decoded(byte[] master, Rendering.OfPhoto rendering) {
        boolean moving = rendering.photo().animated() && rendering.format() == PictureFormat.GIF && !rendering.still();
        int side = rendering.size().px();
        return moving ? reader.read(master, side) : Picture.still(reader.readStill(master, side));
    }

    private byte[] master(PhotoRef photo) {
        byte[] bytes = blobs.get(photo.master());
        if (bytes == null) {
            throw AvatarException.of(Problem.NOT_FOUND, "the bytes of a photo are gone");
        }
        return bytes;
    }

    private Avatar encoded(Picture picture, PictureFormat format) {
        byte[] bytes = stage(Stage.ENCODE, () -> PictureWriter.write(picture, format));
        return new Avatar(bytes, format, EntityTag.of(bytes));
    }

    private <T> T stage(Stage stage, Supplier<T> work) {
        return within(probe.stage(stage), work);
    }

    private static <T> T within(Scope scope, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            scope.failed(e);
            throw e;
        } finally {
            scope.close();
        }
    }
}
