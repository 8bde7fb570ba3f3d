package io.javatar.it;

import static io.javatar.it.http.ReplyAssert.assertThat;

import io.javatar.it.http.Reply;
import io.javatar.it.http.Site;
import io.javatar.it.sample.Hashes;
import io.javatar.it.sample.Photos;
import io.javatar.it.server.OnSharedServer;
import java.awt.Color;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which paths find the photo of an address, and which are no avatar at all. */
@OnSharedServer
class AvatarHashIT {
    private static final String EMAIL = "hash.forms@example.org";
    private static final String MD5 = Hashes.md5(EMAIL);
    private static final String SHA256 = Hashes.sha256(EMAIL);

    private final Site site;
    private final Reply photo;

    AvatarHashIT(Site site) {
        this.site = site;
        site.provisioning().put(EMAIL, Photos.png(300, 300, Color.RED));
        this.photo = site.get("/avatar/" + MD5);
    }

    @Test
    void the_md5_finds_the_photo() {
        assertThat(photo).isPicture("image/png", 80).showsOtherThan(site.get("/avatar/" + MD5 + "?f=y"));
    }

    @Test
    void the_sha256_finds_the_same_photo() {
        assertThat(site.get("/avatar/" + SHA256)).showsTheSameAs(photo);
    }

    @Test
    void an_upper_case_md5_finds_the_photo() {
        assertThat(site.get("/avatar/" + MD5.toUpperCase(Locale.ROOT))).showsTheSameAs(photo);
    }

    @Test
    void an_upper_case_sha256_finds_the_photo() {
        assertThat(site.get("/avatar/" + SHA256.toUpperCase(Locale.ROOT))).showsTheSameAs(photo);
    }

    @Test
    void a_hash_in_mixed_case_finds_the_photo() {
        String mixed = MD5.substring(0, 16).toUpperCase(Locale.ROOT) + MD5.substring(16);

        assertThat(site.get("/avatar/" + mixed)).showsTheSameAs(photo);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", ".", ".png", ".PNG", ".Png", ".bmp", ".tiff", ".unknown"})
    void the_photo_is_found_with(String ending) {
        assertThat(site.get("/avatar/" + MD5 + ending)).showsTheSameAs(photo);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "hello",
                "a-b",
                "53e6a4124f1c5a8b5663633362bf116",
                "53e6a4124f1c5a8b5663633362bf1169a",
                "53e6a4124f1c5a8b5663633362bf1169ab123456",
                "c657863c6ff1c363d0ce40c20eb19dc13db12a7bec38d97310bee4516935103",
                "c657863c6ff1c363d0ce40c20eb19dc13db12a7bec38d97310bee4516935103da",
                "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz",
                "53e6a4124f1c5a8b5663633362bf116g",
                "53e6a4124f1c5a8b5663633362bf116%20",
                "%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9",
                "%D9%A0%D9%A0%D9%A0%D9%A0%D9%A0%D9%A0%D9%A0%D9%A0%D9%A0%D9%A0%D9%A0%D9%A0%D9%A0%D9%A0%D9%A0%D9%A0"
                        + "%D9%A0%D9%A0%D9%A0%D9%A0%D9%A0%D9%A0%D9%A0%D9%A0%D9%A0%D9%A0%D9%A0%D9%A0%D9%A0%D9%A0%D9%A0%D9%A0",
                "deadbeef.png"
            })
    void a_path_that_is_no_hash_answers_400(String hash) {
        assertThat(site.get("/avatar/" + hash)).hasStatus(400).hasHeader("Cache-Control", "public, max-age=60");
    }

    @Test
    void a_hash_behind_another_path_is_not_looked_for() {
        assertThat(site.get("/x/avatar/" + MD5)).hasStatus(404);
    }
}
