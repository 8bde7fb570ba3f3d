package io.javatar.core.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.image.Picture;
import io.javatar.core.image.PictureFormat;
import io.javatar.core.image.PixelSize;
import io.javatar.core.image.Pixels;
import io.javatar.core.image.decode.PictureReader;
import io.javatar.core.image.encode.PictureWriter;
import io.javatar.core.image.header.PictureLimits;
import io.javatar.core.port.Blobs;
import io.javatar.core.port.ContentId;
import io.javatar.core.port.PhotoRef;
import io.javatar.core.port.ServingProbe;
import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever makes a stored photo unreadable is one problem of ours, logged once, and never the client's. */
class StoredPhotosTest {
    private static final byte[] MASTER =
            PictureWriter.write(Picture.still(Pixels.transparent(40, 40)), PictureFormat.PNG);
    private static final PhotoRef PHOTO =
            new PhotoRef(1, ContentId.of(MASTER), PictureFormat.PNG, false, Instant.EPOCH);
    private static final Logger LOG = Logger.getLogger(StoredPhotos.class.getName());

    private final List<String> lines = new ArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            lines.add(new java.util.logging.SimpleFormatter().formatMessage(entry));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOG.setUseParentHandlers(false);
        LOG.addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        LOG.removeHandler(listener);
        LOG.setUseParentHandlers(true);
    }

    static List<byte[]> damagedMasters() {
        byte[] bitFlipped = MASTER.clone();
        bitFlipped[MASTER.length / 2] ^= 1;
        return List.of(
                new byte[0],
                new byte[MASTER.length],
                Arrays.copyOf(MASTER, MASTER.length / 2),
                bitFlipped,
                "a text".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff});
    }

    @ParameterizedTest
    @MethodSource("damagedMasters")
    void a_damaged_master_is_a_problem_of_ours(byte[] master) {
        assertIsDamaged(renderer(() -> master));
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0))
                .contains(PHOTO.master().hex().substring(0, 16))
                .doesNotContain(PHOTO.master().hex());
    }

    @Test
    void so_is_a_missing_one() {
        assertIsDamaged(renderer(() -> null));
        assertThat(lines).hasSize(1);
    }

    @Test
    void the_log_tells_each_photo_once() {
        Renderer renderer = renderer(() -> new byte[0]);
        assertIsDamaged(renderer);
        assertIsDamaged(renderer);
        assertThat(lines).hasSize(1);
    }

    @Test
    void a_store_that_is_down_says_nothing_about_the_photo() {
        Renderer renderer = renderer(() -> {
            throw AvatarException.of(Problem.STORAGE_DOWN, "away");
        });
        assertThatThrownBy(() -> renderer.picture(rendering())).hasMessage("away");
        assertThat(lines).isEmpty();
    }

    private static void assertIsDamaged(Renderer renderer) {
        assertThatThrownBy(() -> renderer.picture(rendering()))
                .isInstanceOfSatisfying(
                        AvatarException.class, e -> assertThat(e.problem()).isEqualTo(Problem.PHOTO_DAMAGED));
    }

    private static Rendering rendering() {
        return new Rendering.OfPhoto(PHOTO, PixelSize.DEFAULT, PictureFormat.PNG, false);
    }

    /** What lies in the place of the master. */
    private interface Place {
        byte @Nullable [] read();
    }

    private static Renderer renderer(Place place) {
        Blobs blobs = new Blobs() {
            @Override
            public ContentId put(byte[] bytes) {
                throw new UnsupportedOperationException();
            }

            @Override
            public byte @Nullable [] get(ContentId id) {
                return place.read();
            }

            @Override
            public void delete(ContentId id) {
                throw new UnsupportedOperationException();
            }
        };
        return new Renderer(blobs, new PictureReader(PictureLimits.DEFAULT), ServingProbe.SILENT);
    }
}
