package io.javatar.it;

import static io.javatar.it.http.ReplyAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.it.http.Picture;
import io.javatar.it.http.Reply;
import io.javatar.it.http.Site;
import io.javatar.it.sample.Hashes;
import io.javatar.it.sample.Photos;
import io.javatar.it.server.OnSharedServer;
import java.awt.Color;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What answers where there is no photo: {@code d}, {@code default}, {@code f} and {@code forcedefault}. */
@OnSharedServer
class AvatarDefaultIT {
    private static final String UNKNOWN = "/avatar/0123456789abcdef0123456789abcdef";
    private static final String EMAIL = "defaults@example.org";
    private static final String KNOWN = "/avatar/" + Hashes.sha256(EMAIL);

    private final Site site;
    private final Reply nobody;
    private final Reply photo;

    AvatarDefaultIT(Site site) {
        this.site = site;
        site.provisioning().put(EMAIL, Photos.png(200, 200, Color.RED));
        this.nobody = site.get(UNKNOWN + "?d=nobody");
        this.photo = site.get(KNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mm",
                "mp",
                "mmng",
                "identicon",
                "retro",
                "monsterid",
                "robohash",
                "pagan",
                "wavatar",
                "javatar",
                "blank",
                "color",
                "initials",
                "nobody"
            })
    void every_keyword_answers_a_png_at_once(String keyword) {
        assertThat(site.get(UNKNOWN + "?s=96&d=" + keyword)).isPicture("image/png", 96);
    }

    @ParameterizedTest
    @ValueSource(strings = {"monsterid", "robohash", "pagan", "wavatar", "javatar"})
    void each_family_of_characters_has_its_own_picture_of_a_hash(String keyword) {
        assertThat(site.get(UNKNOWN + "?d=" + keyword))
                .showsOtherThan(site.get(UNKNOWN + "?d=retro"))
                .showsOtherThan(site.get("/avatar/fedcba9876543210fedcba9876543210?d=" + keyword));
    }

    @ParameterizedTest
    @ValueSource(strings = {"set1", "set2", "set3", "set4"})
    void robohash_names_a_family_of_robots(String family) {
        assertThat(site.get(UNKNOWN + "?d=robohash&robohash=" + family))
                .isPicture("image/png", 80)
                .showsTheSameAs(site.get(UNKNOWN + "?d=dicebear:robohash-" + family));
    }

    @Test
    void any_other_family_of_robots_is_the_choice_of_the_hash() {
        assertThat(site.get(UNKNOWN + "?d=robohash&robohash=any"))
                .showsTheSameAs(site.get(UNKNOWN + "?d=robohash"))
                .showsTheSameAs(site.get(UNKNOWN + "?d=robohash&robohash=set9"));
    }

    @Test
    void mm_and_mp_are_one_silhouette() {
        assertThat(site.get(UNKNOWN + "?d=mm")).showsTheSameAs(site.get(UNKNOWN + "?d=mp"));
    }

    @Test
    void without_a_default_the_logo_answers() {
        assertThat(site.get(UNKNOWN)).isPicture("image/png", 80).showsTheSameAs(nobody);
    }

    @Test
    void the_default_404_answers_404_with_next_to_no_body() {
        Reply reply = site.get(UNKNOWN + "?d=404");

        assertThat(reply).hasStatus(404).hasHeader("Cache-Control", "public, max-age=60");
        assertThat(reply.body()).hasSizeLessThan(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "none",
                "None",
                "IDENTICON",
                "nonsense",
                "identicon%20",
                "/etc/passwd",
                "//evil.example/x",
                "%5C%5Cevil.example",
                "https:evil.example/x",
                "javascript:alert(1)",
                "data:image/png;base64,AAAA",
                "%00",
                "%C3%A9",
                "dicebear:no-such-style"
            })
    void an_unknown_word_is_as_if_absent(String word) {
        assertThat(site.get(UNKNOWN + "?d=" + word)).isPicture(80).showsTheSameAs(nobody);
    }

    @Test
    void blank_is_wholly_transparent() {
        Picture blank = site.get(UNKNOWN + "?d=blank&s=16").picture();

        assertThat(IntStream.range(0, 256).map(i -> blank.argb(i % 16, i / 16) >>> 24))
                .containsOnly(0);
    }

    @Test
    void color_is_one_opaque_colour() {
        Picture plain = site.get(UNKNOWN + "?d=color&s=16").picture();

        assertThat(IntStream.range(0, 256).map(i -> plain.argb(i % 16, i / 16))).containsOnly(plain.argb(0, 0));
        assertThat(plain.argb(0, 0) >>> 24).isEqualTo(0xFF);
    }

    @Test
    void color_follows_the_hash() {
        assertThat(site.get(UNKNOWN + "?d=color"))
                .showsOtherThan(site.get("/avatar/" + Hashes.md5("another") + "?d=color"));
    }

    @Test
    void initials_are_drawn_as_asked() {
        assertThat(site.get(UNKNOWN + "?d=initials&initials=AB"))
                .isPicture(80)
                .showsOtherThan(site.get(UNKNOWN + "?d=initials&initials=XY"));
    }

    @Test
    void initials_come_from_the_name_where_they_are_not_given() {
        assertThat(site.get(UNKNOWN + "?d=initials&name=Ada%20Byron"))
                .showsTheSameAs(site.get(UNKNOWN + "?d=initials&initials=AB"));
    }

    @Test
    void given_initials_beat_the_name() {
        assertThat(site.get(UNKNOWN + "?d=initials&initials=XY&name=Ada%20Byron"))
                .showsTheSameAs(site.get(UNKNOWN + "?d=initials&initials=XY"));
    }

    @Test
    void default_beats_d() {
        assertThat(site.get(UNKNOWN + "?default=retro&d=404")).showsTheSameAs(site.get(UNKNOWN + "?d=retro"));
        assertThat(site.get(UNKNOWN + "?d=404&default=retro")).showsTheSameAs(site.get(UNKNOWN + "?d=retro"));
    }

    @Test
    void the_last_of_several_defaults_wins() {
        assertThat(site.get(UNKNOWN + "?d=retro&d=identicon")).showsTheSameAs(site.get(UNKNOWN + "?d=identicon"));
    }

    @Test
    void a_photo_beats_the_default() {
        assertThat(site.get(KNOWN + "?d=identicon")).showsTheSameAs(photo);
        assertThat(site.get(KNOWN + "?d=404")).showsTheSameAs(photo);
    }

    @ParameterizedTest
    @ValueSource(strings = {"f=y", "forcedefault=y", "f=n&forcedefault=y", "f=n&f=y"})
    void a_forced_default_hides_the_photo(String force) {
        assertThat(site.get(KNOWN + "?d=retro&" + force))
                .isPicture(80)
                .showsTheSameAs(site.get("/avatar/" + Hashes.sha256(EMAIL) + "?d=retro&f=y"))
                .showsOtherThan(photo);
    }

    @Test
    void a_forced_404_hides_the_photo() {
        assertThat(site.get(KNOWN + "?d=404&f=y")).hasStatus(404);
    }

    @Test
    void a_forced_default_without_a_keyword_is_the_logo() {
        assertThat(site.get(KNOWN + "?f=y")).showsTheSameAs(nobody);
    }

    @ParameterizedTest
    @ValueSource(strings = {"f=Y", "f=1", "f=n", "f=", "f", "f=yes", "f=true", "F=y", "forcedefault=Y", "f=y&f=n"})
    void only_a_small_y_forces(String force) {
        assertThat(site.get(KNOWN + "?d=retro&" + force)).showsTheSameAs(photo);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "r=x",
                "rating=pg",
                "gravatarproxy=n",
                "gravatarproxy=y",
                "robohash=set3",
                "domain=example.org",
                "unknown=1",
                "%00=%00"
            })
    void other_parameters_change_nothing(String parameter) {
        assertThat(site.get(UNKNOWN + "?d=retro&" + parameter)).showsTheSameAs(site.get(UNKNOWN + "?d=retro"));
        assertThat(site.get(KNOWN + "?" + parameter)).showsTheSameAs(photo);
    }

    @Test
    void the_old_gravatar_proxy_path_answers_the_picture() {
        assertThat(site.get("/gravatarproxy/0123456789abcdef0123456789abcdef?d=retro"))
                .showsTheSameAs(site.get(UNKNOWN + "?d=retro"));
    }
}
