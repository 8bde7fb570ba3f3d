package io.javatar.telemetry.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "io.javatar.core.Style.draw,io.javatar.core.Style.draw",
                "<init>,&lt;init&gt;",
                "</title><script>alert(1)</script>,&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;",
                "a\" onclick='x&y,a&quot; onclick=&#39;x&amp;y"
            })
    void a_text_means_itself(String text, String escaped) {
        assertThat(Markup.escaped(text)).isEqualTo(escaped);
    }

    @Test
    void control_characters_marks_of_direction_and_half_characters_are_replaced() {
        assertThat(Markup.escaped("a\u0000b\u202Ec\uD83Dd\ne")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
    }

    @Test
    void a_long_text_is_cut() {
        assertThat(Markup.escaped("x".repeat(1000))).isEqualTo("x".repeat(300) + "…");
    }

    @Test
    void nothing_of_markup_is_left_whatever_the_text() {
        Random random = new Random(4711);
        for (int round = 0; round < 5_000; round++) {
            String text = random.ints(20, 0, 0x3000)
                    .mapToObj(c -> String.valueOf((char) (c % 3 == 0 ? "<>&\"'".charAt(c % 5) : c)))
                    .reduce("", String::concat);
            assertThat(Markup.escaped(text))
                    .doesNotContain("<", ">", "\"", "'")
                    .doesNotMatch("(?s).*&(?![a-z#0-9]+;).*");
        }
    }
}
