package io.javatar.core.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.identity.AvatarHash;
import io.javatar.core.identity.EmailAddress;
import io.javatar.core.identity.Identity;
import io.javatar.core.image.PictureFormat;
import io.javatar.core.image.PixelSize;
import io.javatar.core.image.Pixels;
import io.javatar.core.port.ContentId;
import io.javatar.core.port.InMemoryPhotos;
import io.javatar.core.port.PhotoBlobs;
import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import io.javatar.core.request.AvatarRequest;
import io.javatar.core.request.Fallback;
import io.javatar.core.style.Style;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ServingTest {
    private static final Identity ADA = EmailAddress.parse("ada@example.org");
    private static final AvatarHash HASH = ADA.hashes().get(0);
    private static final ContentId MASTER = ContentId.of(new byte[] {1});
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Fallback DRAWN =
            new Fallback.Drawn(new Style("dots", (seed, size) -> Pixels.transparent(size.px(), size.px())));

    private final InMemoryPhotos photos = new InMemoryPhotos(Clock.fixed(NOON, ZoneOffset.UTC));
    private final List<Rendering> made = new ArrayList<>();
    private final AvatarServing serving = new Serving(photos, photos, this::picture);
    private @Nullable AvatarException failure;

    @Test
    void a_photo_answers_in_its_own_format_with_its_date() {
        give(PictureFormat.JPEG, false);
        AvatarAnswer.Found found = found(request(DRAWN, null));
        assertThat(found.changed()).isEqualTo(NOON);
        assertThat(onlyMade().format()).isEqualTo(PictureFormat.JPEG);
        assertThat(onlyMade()).isInstanceOf(Rendering.OfPhoto.class);
    }

    @Test
    void a_forced_default_ignores_the_upload() {
        give(PictureFormat.PNG, false);
        found(new AvatarRequest(HASH, PixelSize.DEFAULT, null, DRAWN, true, false, null));
        assertThat(onlyMade()).isInstanceOf(Rendering.OfSeed.class);
    }

    @Test
    void without_a_photo_the_style_is_drawn_as_png() {
        assertThat(found(request(DRAWN, null)).changed()).isNull();
        assertThat(onlyMade().format()).isEqualTo(PictureFormat.PNG);
    }

    @Test
    void a_drawn_picture_comes_as_jpeg_or_webp_when_asked_and_never_as_gif() {
        found(request(DRAWN, PictureFormat.JPEG));
        found(request(DRAWN, PictureFormat.GIF));
        found(request(DRAWN, PictureFormat.WEBP));
        assertThat(made.stream().map(Rendering::format))
                .containsExactly(PictureFormat.JPEG, PictureFormat.PNG, PictureFormat.WEBP);
    }

    @Test
    void a_photo_comes_in_the_wanted_format_when_that_can_be_written() {
        give(PictureFormat.PNG, false);
        found(request(DRAWN, PictureFormat.GIF));
        found(request(DRAWN, PictureFormat.WEBP));
        assertThat(made.stream().map(Rendering::format)).containsExactly(PictureFormat.GIF, PictureFormat.PNG);
    }

    @Test
    void still_counts_for_animations_alone_so_that_others_share_one_rendering() {
        give(PictureFormat.GIF, true);
        found(new AvatarRequest(HASH, PixelSize.DEFAULT, null, DRAWN, false, true, null));
        found(new AvatarRequest(HASH, PixelSize.DEFAULT, PictureFormat.PNG, DRAWN, false, true, null));
        assertThat(made.stream().map(rendering -> ((Rendering.OfPhoto) rendering).still()))
                .containsExactly(true, false);
    }

    @Test
    void every_hash_of_the_identity_shows_the_same_rendering() {
        give(PictureFormat.PNG, false);
        for (AvatarHash hash : ADA.hashes()) {
            found(new AvatarRequest(hash, PixelSize.DEFAULT, null, DRAWN, false, false, null));
        }
        assertThat(made.stream().map(Rendering::key).distinct()).hasSize(1);
    }

    @Test
    void a_redirect_and_a_404_need_no_picture() {
        URI target = URI.create("https://gravatar.com/avatar/x");
        assertThat(serving.answer(request(new Fallback.Redirect(target), null)))
                .isEqualTo(new AvatarAnswer.Elsewhere(target));
        assertThat(serving.answer(request(new Fallback.NotFound(), null))).isEqualTo(new AvatarAnswer.Absent());
        assertThat(made).isEmpty();
    }

    @Test
    void when_the_bytes_are_out_of_reach_the_default_stands_in_for_a_short_time() {
        give(PictureFormat.PNG, false);
        failure = AvatarException.of(Problem.STORAGE_DOWN, "down");
        AvatarAnswer.Found found = found(request(DRAWN, null));
        assertThat(found.provisional()).isTrue();
        assertThat(found.changed()).isNull();
    }

    @Test
    void a_photo_that_the_client_has_is_neither_read_nor_made_again() {
        give(PictureFormat.PNG, false);
        failure = AvatarException.of(Problem.INTERNAL, "must not be asked");
        AvatarAnswer answer = serving.answer(request(DRAWN, null), (etag, changed) -> true);
        assertThat(answer).isInstanceOfSatisfying(AvatarAnswer.Unchanged.class, unchanged -> {
            assertThat(unchanged.changed()).isEqualTo(NOON);
            assertThat(unchanged.format()).isEqualTo(PictureFormat.PNG);
        });
    }

    @Test
    void the_tag_of_a_photo_is_known_before_it_is_made_and_is_the_one_that_the_made_one_bears() {
        give(PictureFormat.PNG, false);
        List<String> asked = new ArrayList<>();
        serving.answer(request(DRAWN, null), (etag, changed) -> !asked.add(etag));
        assertThat(asked).containsExactly(EntityTag.of((Rendering.OfPhoto) onlyMade()));
    }

    @Test
    void another_size_or_format_or_stillness_of_a_photo_has_another_tag() {
        give(PictureFormat.GIF, true);
        Set<String> tags = new HashSet<>();
        for (PixelSize size : List.of(new PixelSize(80), new PixelSize(81))) {
            for (PictureFormat format : List.of(PictureFormat.GIF, PictureFormat.PNG)) {
                for (boolean still : List.of(true, false)) {
                    serving.answer(
                            new AvatarRequest(HASH, size, format, DRAWN, false, still, null),
                            (etag, changed) -> !tags.add(etag));
                }
            }
        }
        assertThat(tags).hasSize(6);
    }

    @Test
    void a_busy_server_says_so() {
        give(PictureFormat.PNG, false);
        failure = AvatarException.of(Problem.BUSY, "busy");
        assertThatThrownBy(() -> serving.answer(request(DRAWN, null))).hasMessage("busy");
    }

    private Avatar picture(Rendering rendering) {
        AvatarException thrown = failure;
        if (thrown != null && rendering instanceof Rendering.OfPhoto) {
            throw thrown;
        }
        made.add(rendering);
        return new Avatar(new byte[0], rendering.format(), "tag");
    }

    private void give(PictureFormat format, boolean animated) {
        photos.assign(ADA, new PhotoBlobs(MASTER, MASTER, format, animated, 10, 10));
    }

    private AvatarAnswer.Found found(AvatarRequest request) {
        return (AvatarAnswer.Found) serving.answer(request);
    }

    private Rendering onlyMade() {
        assertThat(made).hasSize(1);
        return made.get(0);
    }

    private static AvatarRequest request(Fallback fallback, @Nullable PictureFormat format) {
        return new AvatarRequest(HASH, PixelSize.DEFAULT, format, fallback, false, false, null);
    }
}
