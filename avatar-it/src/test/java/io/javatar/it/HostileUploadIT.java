package io.javatar.it;

import static io.javatar.it.http.ReplyAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.it.http.Form;
import io.javatar.it.http.Provisioning;
import io.javatar.it.http.Reply;
import io.javatar.it.http.Site;
import io.javatar.it.sample.Hashes;
import io.javatar.it.sample.Hostile;
import io.javatar.it.sample.Photos;
import io.javatar.it.server.OnSharedServer;
import java.awt.Color;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not become a photo is refused with its reason, by body and by form; nothing of it is kept. */
@OnSharedServer
class HostileUploadIT {
    private static final String EMAIL = "hostile@example.org";
    private static final int MEBIBYTE = 1 << 20;

    private final Site site;
    private final Provisioning api;

    HostileUploadIT(Site site) {
        this.site = site;
        this.api = site.provisioning();
    }

    static Stream<Named<byte[]>> broken() {
        byte[] png = Photos.png(300, 200, Color.RED);
        byte[] jpeg = Photos.jpeg(300, 200, Color.RED);
        byte[] gif = Photos.gif(300, 200, Color.RED);
        return Stream.of(
                Named.of("half a PNG", Hostile.truncated(png, 0.5)),
                Named.of("a PNG's header", Hostile.truncated(png, 0.1)),
                Named.of("half a GIF", Hostile.truncated(gif, 0.5)),
                Named.of("half a WebP", Hostile.truncated(Photos.webp(), 0.5)),
                Named.of("the first tenth of a JPEG", Hostile.truncated(jpeg, 0.1)),
                Named.of("a PNG with next to no rows", Hostile.pngClaiming(4000, 4000)));
    }

    static Stream<Named<byte[]>> unsupported() {
        return Stream.of(
                Named.of("a page", text("<!DOCTYPE html><html><script>alert(1)</script></html>")),
                Named.of("a drawing", text("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>")),
                Named.of("a text", text("hello")),
                Named.of("one byte", new byte[] {0}),
                Named.of("an archive", text("PK\3\4 and so on")),
                Named.of("a PDF", text("%PDF-1.7 and so on")),
                Named.of("a bitmap", text("BM\0\0\0\0\0\0\0\0\0\0\0\0\0\0")),
                Named.of("a TIFF", new byte[] {'I', 'I', 42, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void a_damaged_picture_is_refused(byte[] sent) {
        assertRefused(sent, 422, "broken-picture");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unsupported")
    void what_is_no_picture_is_refused(byte[] sent) {
        assertRefused(sent, 415, "unsupported-format");
    }

    @Test
    void nothing_at_all_is_refused() {
        assertRefused(new byte[0], 400, "no-picture");
    }

    @ParameterizedTest
    @ValueSource(ints = {65_535, 20_000, 10_001})
    void a_bomb_is_refused_by_its_header(int side) {
        assertRefused(Hostile.pngClaiming(side, side), 422, "too-many-pixels");
    }

    @Test
    void more_than_fifty_megapixels_are_refused() {
        assertRefused(Hostile.pngClaiming(9_000, 9_000), 422, "too-many-pixels");
    }

    @Test
    void a_strip_longer_than_ten_thousand_pixels_is_refused() {
        assertRefused(Hostile.pngClaiming(10_001, 1), 422, "too-many-pixels");
    }

    @Test
    void more_than_five_hundred_frames_are_refused() {
        assertRefused(Hostile.gifOfFrames(501), 422, "too-many-frames");
    }

    @Test
    void five_hundred_frames_are_taken() {
        assertThat(api.put("hostile.frames@example.org", Hostile.gifOfFrames(500))
                        .status())
                .isIn(200, 201);
    }

    @Test
    void few_bytes_that_take_more_memory_than_there_is_are_refused_with_the_limit() {
        Reply reply = api.put(EMAIL, Hostile.gifOnCanvas(10_000, 5_000));

        assertThat(reply).isProblem(422, "too-many-pixels");
        assertThat(reply.json().get("detail").getAsString()).contains("bytes of memory", "AVATAR_DECODE_MEMORY");
    }

    @Test
    void a_progressive_picture_of_endless_scans_is_refused_with_the_limit() {
        Reply reply = api.put(EMAIL, Hostile.jpegOfScans(85, 10_000, 5_000));

        assertThat(reply).isProblem(422, "too-much-work");
        assertThat(reply.json().get("detail").getAsString()).contains("600000000");
    }

    @Test
    void few_bytes_of_many_pixels_are_answered() {
        assertThat(api.put("hostile.webp@example.org", Hostile.webpOfOneColour(10_000, 5_000))
                        .status())
                .isIn(200, 201);
    }

    @ParameterizedTest
    @ValueSource(ints = {10 * MEBIBYTE + 1, 11 * MEBIBYTE, 15 * MEBIBYTE})
    void more_than_ten_mebibytes_are_refused_and_the_limit_told(int length) {
        Reply reply = api.put(EMAIL, Hostile.padded(length));

        assertThat(reply).isProblem(413, "too-many-bytes");
        assertThat(reply.json().get("detail").getAsString()).contains("10485760");
    }

    @Test
    void a_form_of_more_than_ten_mebibytes_is_refused_and_the_limit_told() {
        Reply reply = api.put(EMAIL, Form.photo(Hostile.padded(10 * MEBIBYTE + 1)));

        assertThat(reply).isProblem(413, "too-many-bytes");
        assertThat(reply.json().get("detail").getAsString()).contains("10485760");
    }

    @Test
    void a_body_that_does_not_tell_its_length_is_bounded_too() {
        byte[] chunk = new byte[64 * 1024];
        Reply reply = api.send(
                "PUT",
                Provisioning.query(EMAIL),
                BodyPublishers.ofByteArrays(
                        () -> IntStream.range(0, 176).mapToObj(i -> chunk).iterator()),
                "Content-Type",
                "image/png");

        assertThat(reply).isProblem(413, "too-many-bytes");
    }

    @Test
    void exactly_ten_mebibytes_are_taken() {
        assertThat(api.put("hostile.large@example.org", Hostile.padded(10 * MEBIBYTE))
                        .status())
                .isIn(200, 201);
    }

    @Test
    void a_picture_with_a_page_inside_is_shown_without_the_page() {
        String page = "<script>alert('canary')</script>";
        String email = "hostile.polyglot@example.org";
        assertThat(api.put(email, Hostile.pngWithPage(page))).hasStatus(201);

        Reply reply = site.get("/avatar/" + Hashes.md5(email) + "?s=512");

        assertThat(reply).isPicture("image/png", 512);
        assertThat(new String(reply.body(), StandardCharsets.ISO_8859_1)).doesNotContain("canary", "script");
    }

    @Test
    void a_form_without_the_photo_is_refused() {
        assertThat(api.put(EMAIL, new Form("picture", "me.png", "image/png", Photos.png(32, 32, Color.RED))))
                .isProblem(400, "no-picture");
    }

    @Test
    void a_form_that_is_none_is_refused() {
        Reply reply = api.put(EMAIL, text("no boundary here"), "multipart/form-data; boundary=missing");

        assertThat(reply.status()).isBetween(400, 422);
    }

    @Test
    void a_file_name_that_climbs_does_no_harm() {
        Form climbing = new Form("photo", "../../../../etc/passwd", "image/png", Photos.png(32, 32, Color.RED));

        assertThat(api.put("hostile.name@example.org", climbing).status()).isIn(200, 201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "nobody",
                "@example.org",
                "ada@",
                "a b@example.org",
                "ada@example.org\r\nBcc: x@example.org",
                "ftp://example.org/x",
                "javascript:alert(1)",
                "http://",
                "https:///x",
                "//example.org/x"
            })
    void who_is_nobody_cannot_have_a_photo(String identity) {
        assertThat(api.put(identity, Photos.png(32, 32, Color.RED))).isProblem(400, "bad-identity");
    }

    @Test
    void an_address_of_endless_length_is_refused() {
        assertThat(api.get("a".repeat(300) + "@example.org")).isProblem(400, "bad-identity");
    }

    private void assertRefused(byte[] sent, int status, String slug) {
        assertThat(api.put(EMAIL, sent)).isProblem(status, slug);
        assertThat(api.put(EMAIL, Form.photo(sent))).isProblem(status, slug);
        assertThat(site.get("/avatar/" + Hashes.md5(EMAIL) + "?d=404")).hasStatus(404);
    }

    private static byte[] text(String content) {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }
}
