package io.javatar.it;

import static io.javatar.it.http.ReplyAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.it.http.Picture;
import io.javatar.it.http.Reply;
import io.javatar.it.http.Site;
import io.javatar.it.sample.Exif;
import io.javatar.it.sample.Hashes;
import io.javatar.it.sample.Photos;
import io.javatar.it.server.OnSharedServer;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a stored photo is shown: square, upright, in its own format or the one asked for, without metadata. */
@OnSharedServer
class AvatarPhotoIT {
    private final Site site;

    AvatarPhotoIT(Site site) {
        this.site = site;
    }

    @Test
    void a_png_stays_png() {
        assertThat(shown("photo.png@example.org", Photos.png(600, 400, Color.RED), "?s=200"))
                .isPicture("image/png", 200);
    }

    @Test
    void a_jpeg_stays_jpeg() {
        assertThat(shown("photo.jpeg@example.org", Photos.jpeg(600, 400, Color.RED), "?s=200"))
                .isPicture("image/jpeg", 200);
    }

    @Test
    void a_still_gif_stays_gif() {
        assertThat(shown("photo.gif@example.org", Photos.gif(300, 200, Color.RED), "?s=100"))
                .isPicture("image/gif", 100);
    }

    @Test
    void a_webp_is_shown_in_a_format_that_every_browser_knows() {
        Reply reply = shown("photo.webp@example.org", Photos.webp(), "?s=64");

        assertThat(reply).isPicture(64);
        assertThat(reply.header("Content-Type")).isIn("image/png", "image/jpeg");
        assertIsRed(reply.picture().argb(4, 32));
    }

    @Test
    void a_wide_photo_is_cut_to_its_middle() {
        Picture picture = shown("photo.wide@example.org", Photos.png(600, 200, Color.RED), "?s=100")
                .picture();

        assertIsRed(picture.argb(10, 50));
        assertThat(picture.argb(90, 2) & 0xFF).isGreaterThan(200);
    }

    @Test
    void a_photo_smaller_than_asked_for_is_enlarged() {
        assertThat(shown("photo.small@example.org", Photos.png(50, 100, Color.RED), "?s=512"))
                .isPicture("image/png", 512);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void every_exif_orientation_is_turned_upright(int orientation) {
        byte[] turned = Exif.put(Photos.jpeg(320, 320, Color.RED), orientation, "turned");

        Picture picture = shown("photo.turned." + orientation + "@example.org", turned, "?s=160")
                .picture();

        assertThat(cornerOf(picture)).isEqualTo(uprightCorner(orientation));
    }

    @Test
    void what_the_camera_wrote_into_the_file_is_never_served() {
        byte[] told = Exif.put(Photos.jpeg(320, 320, Color.RED), 1, "canary-in-the-exif");

        Reply reply = shown("photo.exif@example.org", told, "?s=300");

        assertThat(new String(reply.body(), StandardCharsets.ISO_8859_1)).doesNotContain("canary", "Exif");
    }

    @ParameterizedTest
    @CsvSource({".png, image/png", ".jpg, image/jpeg", ".jpeg, image/jpeg", ".JPG, image/jpeg", ".Jpeg, image/jpeg"})
    void the_ending_chooses_the_format(String ending, String mediaType) {
        String email = "photo.ending@example.org";
        site.provisioning().put(email, Photos.png(300, 300, Color.RED));

        assertThat(site.get("/avatar/" + Hashes.md5(email) + ending)).isPicture(mediaType, 80);
    }

    @Test
    void the_ending_of_a_drawn_picture_chooses_too() {
        assertThat(site.get("/avatar/" + Hashes.md5("nobody") + ".jpg?d=identicon"))
                .isPicture("image/jpeg", 80);
    }

    @Test
    void a_drawn_picture_does_not_move_and_so_is_a_png_where_a_gif_is_wanted() {
        assertThat(site.get("/avatar/" + Hashes.md5("nobody") + ".gif?d=identicon"))
                .isPicture("image/png", 80);
    }

    @Test
    void the_jpeg_of_a_transparent_picture_stands_on_white() {
        Picture picture = shown(
                        "photo.transparent@example.org", Photos.halfTransparentPng(200, Color.RED), ".jpg", "?s=100")
                .picture();

        assertThat(picture.argb(90, 50) & 0xFF).isGreaterThan(250);
        assertIsRed(picture.argb(10, 50));
    }

    @Test
    void transparency_is_kept_in_a_png() {
        Picture picture = shown("photo.clear@example.org", Photos.halfTransparentPng(200, Color.RED), "?s=100")
                .picture();

        assertThat(picture.argb(90, 50) >>> 24).isZero();
    }

    @Test
    void an_animation_stays_animated() {
        Picture picture =
                shown("photo.animated@example.org", animation(), "?s=48").picture();

        assertThat(picture.format()).isEqualTo("gif");
        assertThat(picture.frames()).isEqualTo(3);
    }

    @Test
    void an_animation_is_never_enlarged() {
        assertThat(shown("photo.enlarged@example.org", animation(), "?s=48")).isPicture("image/gif", 48);
        assertThat(site.get("/avatar/" + Hashes.md5("photo.enlarged@example.org") + "?s=96"))
                .isPicture("image/gif", 64);
    }

    @Test
    void a_long_animation_is_shown_smaller_than_asked_for() {
        byte[] frames = Photos.animatedGif(256, Collections.nCopies(300, Color.RED));

        Reply reply = shown("photo.long@example.org", frames, "?s=256");

        assertThat(reply).hasStatus(200).hasHeader("Content-Type", "image/gif");
        assertThat(reply.picture().width()).isBetween(200, 255);
        assertThat(reply.picture().frames()).isGreaterThan(1);
    }

    @Test
    void a_photo_of_more_bytes_than_memory_keeps_is_the_same_each_time() {
        Reply first = shown("photo.noise@example.org", Photos.noise(600), "?s=512");

        assertThat(first.body()).hasSizeGreaterThan(512 * 1024);
        assertThat(site.get("/avatar/" + Hashes.md5("photo.noise@example.org") + "?s=512")
                        .body())
                .isEqualTo(first.body());
    }

    @Test
    void still_shows_the_first_frame_of_an_animation() {
        Picture picture =
                shown("photo.still@example.org", animation(), "?s=48&still=1").picture();

        assertThat(picture.frames()).isEqualTo(1);
        assertIsRed(picture.argb(24, 24));
    }

    @Test
    void the_png_of_an_animation_is_its_first_frame() {
        Reply reply = shown("photo.frozen@example.org", animation(), ".png", "?s=48");

        assertThat(reply).isPicture("image/png", 48);
        assertIsRed(reply.picture().argb(24, 24));
    }

    private static byte[] animation() {
        return Photos.animatedGif(64, List.of(Color.RED, Color.GREEN, Color.BLUE));
    }

    private Reply shown(String email, byte[] photo, String query) {
        return shown(email, photo, "", query);
    }

    private Reply shown(String email, byte[] photo, String ending, String query) {
        assertThat(site.provisioning().put(email, photo)).hasStatus(201);
        return site.get("/avatar/" + Hashes.sha256(email) + ending + query);
    }

    private static void assertIsRed(int argb) {
        assertThat(argb >> 16 & 0xFF).as("red of %08x", argb).isGreaterThan(200);
        assertThat(argb >> 8 & 0xFF).as("green of %08x", argb).isCloseTo(0, Offset.offset(40));
        assertThat(argb & 0xFF).as("blue of %08x", argb).isCloseTo(0, Offset.offset(40));
    }

    private static String cornerOf(Picture picture) {
        int far = picture.width() - 5;
        for (int y : new int[] {4, far}) {
            for (int x : new int[] {4, far}) {
                Color colour = new Color(picture.argb(x, y));
                if (colour.getGreen() > 120 && colour.getRed() < 60 && colour.getBlue() < 60) {
                    return (y == 4 ? "top" : "bottom") + (x == 4 ? " left" : " right");
                }
            }
        }
        return "none";
    }

    private static String uprightCorner(int orientation) {
        return switch (orientation) {
            case 1, 5 -> "top left";
            case 2, 6 -> "top right";
            case 3, 7 -> "bottom right";
            default -> "bottom left";
        };
    }
}
