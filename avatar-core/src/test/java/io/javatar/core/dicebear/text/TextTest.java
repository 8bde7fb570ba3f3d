package io.javatar.core.dicebear.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.dicebear.Values;
import io.javatar.core.json.JsonObject;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextTest {
    static Stream<JsonObject> fmt() {
        return Values.of("fmt");
    }

    static Stream<JsonObject> initials() {
        return Values.of("initials");
    }

    static Stream<JsonObject> escape() {
        return Values.of("escape");
    }

    @ParameterizedTest
    @MethodSource("fmt")
    void a_number_has_five_decimals_at_most(JsonObject sample) {
        assertThat(SvgNumber.text(Values.number(sample, "x"))).isEqualTo(Values.text(sample, "r"));
    }

    @Test
    void a_number_that_is_none_is_written_as_in_javascript() {
        assertThat(SvgNumber.text(Double.NEGATIVE_INFINITY)).isEqualTo("-Infinity");
    }

    @ParameterizedTest
    @MethodSource("initials")
    void a_name_has_initials(JsonObject sample) {
        assertThat(Initials.of(Values.text(sample, "s"))).isEqualTo(Values.text(sample, "r"));
    }

    @ParameterizedTest
    @MethodSource("escape")
    void five_characters_are_escaped(JsonObject sample) {
        assertThat(XmlEscape.escape(Values.text(sample, "s"))).isEqualTo(Values.text(sample, "r"));
    }

    @Test
    void a_name_ends_where_the_text_ends() {
        assertThat(Names.isName("hair\n")).isFalse();
        assertThat(Names.isName("hair2")).isTrue();
        assertThat(Names.isTag("mood:")).isFalse();
    }
}
