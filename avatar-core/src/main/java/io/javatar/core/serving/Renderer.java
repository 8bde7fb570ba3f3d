package io.javatar.core.serving;

import io.javatar.core.image.Picture;
import io.javatar.core.image.PictureFormat;
import io.javatar.core.image.Pixels;
import io.javatar.core.image.Sizing;
import io.javatar.core.image.Thumbnail;
import io.javatar.core.image.decode.PictureReader;
import io.javatar.core.image.encode.GifWriter;
import io.javatar.core.image.encode.PictureWriter;
import io.javatar.core.image.encode.PngText;
import io.javatar.core.image.header.PictureHeader;
import io.javatar.core.port.Blobs;
import io.javatar.core.port.PhotoRef;
import io.javatar.core.port.ServingProbe;
import io.javatar.core.port.ServingProbe.Origin;
import io.javatar.core.port.ServingProbe.Scope;
import io.javatar.core.port.ServingProbe.Stage;
import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import io.javatar.core.style.Styles;
import io.javatar.core.style.character.CharacterStyle;
import java.util.List;
import java.util.function.Supplier;

/** Makes pictures: a photo decoded and scaled, or a hash drawn; then encoded. */
public final class Renderer implements Pictures {
    private static final String PHOTO = "photo";

    private final Blobs blobs;
    private final PictureReader reader;
    private final StoredPhotos stored = new StoredPhotos();
    private final ServingProbe probe;

    /** Finds photos in {@code blobs}, reads them with {@code reader}, and reports every step to {@code probe}. */
    public Renderer(Blobs blobs, PictureReader reader, ServingProbe probe) {
        this.blobs = blobs;
        this.reader = reader;
        this.probe = probe;
    }

    @Override
    public Avatar picture(Rendering rendering) {
        if (rendering instanceof Rendering.OfSeed drawn) {
            return drawn(
                    drawn,
                    new Drawn(drawn.style().wireName(), drawn.style().credits()),
                    () -> drawn.style().draw(drawn.seed(), drawn.size()));
        }
        if (rendering instanceof Rendering.OfCharacter drawn) {
            CharacterStyle style = drawn.style();
            return drawn(
                    drawn,
                    new Drawn(Styles.INSTALLED + style.name(), style.credits()),
                    () -> style.draw(drawn.options(), drawn.size()));
        }
        Rendering.OfPhoto photo = (Rendering.OfPhoto) rendering;
        return within(
                probe.generating(rendering.size(), rendering.format(), Origin.UPLOADED, PHOTO),
                () -> stored.read(photo.photo(), () -> shown(photo)));
    }

    /** The wire name of what draws, and the credits for its pictures. */
    private record Drawn(String style, List<PngText> credits) {}

    private Avatar drawn(Rendering rendering, Drawn by, Supplier<Pixels> drawing) {
        PictureFormat format = rendering.format();
        return within(probe.generating(rendering.size(), format, Origin.GENERATED, by.style()), () -> {
            Picture picture = stage(Stage.DRAW, () -> Picture.still(drawing.get()));
            return avatar(stage(Stage.ENCODE, () -> PictureWriter.write(picture, format, by.credits())), format);
        });
    }

    private Avatar shown(Rendering.OfPhoto rendering) {
        byte[] master = stage(Stage.BLOB_GET, () -> master(rendering.photo()));
        boolean moves = rendering.photo().animated() && rendering.format() == PictureFormat.GIF && !rendering.still();
        int side = rendering.size().px();
        byte[] bytes = moves ? moving(master, side) : encoded(still(master, side), rendering.format());
        return new Avatar(bytes, rendering.format(), EntityTag.of(rendering));
    }

    private Picture still(byte[] master, int side) {
        Pixels decoded = stage(Stage.DECODE, () -> reader.readStill(master, Sizing.enoughFor(side)));
        return stage(Stage.SCALE, () -> Picture.still(Thumbnail.square(decoded, side)));
    }

    /** Frame by frame, so that a long animation need not be in memory; all of it is reported as one stage. */
    private byte[] moving(byte[] master, int wanted) {
        return stage(Stage.SCALE, () -> {
            PictureHeader header = reader.header(master);
            int side = AnimationSize.side(wanted, header);
            GifWriter gif = new GifWriter(side, side, header.loops());
            reader.frames(
                    master,
                    Sizing.enoughFor(side),
                    frame -> gif.add(frame.with(Thumbnail.square(frame.pixels(), side))));
            return gif.finished();
        });
    }

    private byte[] master(PhotoRef photo) {
        byte[] bytes = blobs.get(photo.master());
        if (bytes == null) {
            throw AvatarException.of(Problem.PHOTO_DAMAGED, "the stored bytes are missing");
        }
        return bytes;
    }

    private byte[] encoded(Picture picture, PictureFormat format) {
        return stage(Stage.ENCODE, () -> PictureWriter.write(picture, format));
    }

    private static Avatar avatar(byte[] bytes, PictureFormat format) {
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
