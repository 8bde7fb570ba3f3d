package io.javatar.core.dicebear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.dicebear.option.Options;
import org.junit.jupiter.api.Test;

class RandomIdsTest {
    @Test
    void ids_and_their_mentions_get_the_suffix_and_nothing_else() {
        String svg =
                "<g id=\"a\" grid=\"a\" fill=\"url(#a)\"/><use href=\"#a\"/><use href=\"#b\"/><text>a url(#b)</text>";
        assertThat(RandomIds.appended(svg, "00ff00"))
                .isEqualTo("<g id=\"a-00ff00\" grid=\"a\" fill=\"url(#a-00ff00)\"/><use href=\"#a-00ff00\"/>"
                        + "<use href=\"#b\"/><text>a url(#b)</text>");
    }

    @Test
    void the_suffix_has_six_hex_digits() {
        assertThat(RandomIds.suffix(() -> 0)).isEqualTo("000000");
        assertThat(RandomIds.suffix(() -> -1)).isEqualTo("fffffe");
    }

    @Test
    void random_ids_need_a_source() {
        DicebearStyle style = DicebearStyle.parse("{\"canvas\":{\"width\":1,\"height\":1,\"elements\":[]}}");
        Options options = Options.parse("{\"idRandomization\":true}");
        assertThatThrownBy(() -> style.avatar(options)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_avatar_tells_its_picture_and_its_choices_as_json() {
        DicebearStyle style = DicebearStyle.parse("{\"canvas\":{\"width\":1,\"height\":1,\"elements\":[]}}");
        assertThat(style.avatar(Options.ofSeed("x")).json())
                .startsWith("{\"svg\":\"<svg xmlns=\\\"http")
                .endsWith(",\"options\":{\"backgroundColorFill\":\"solid\",\"backgroundColor\":[],\"scale\":1,"
                        + "\"flip\":\"none\",\"rotate\":0,\"translateX\":0,\"translateY\":0,\"borderRadius\":0,"
                        + "\"idRandomization\":false}}");
    }
}
