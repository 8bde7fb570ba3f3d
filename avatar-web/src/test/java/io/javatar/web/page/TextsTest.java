package io.javatar.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {
    private static final Map<String, String> RUSSIAN =
            Map.of("photos.one", "{count} фото-1", "photos.few", "{count} фото-2", "photos.many", "{count} фото-5");

    @Test
    void a_placeholder_is_filled_wherever_the_language_has_it() {
        assertThat(text("{name} mag {style}, {name}", Map.of("name", "Ada", "style", "retro")))
                .isEqualTo("[Ada][ mag ][retro][, ][Ada]");
    }

    @Test
    void a_value_that_looks_like_a_placeholder_is_not_filled_again() {
        assertThat(text("{a}{b}", Map.of("a", "{b}", "b", "$1"))).isEqualTo("[{b}][$1]");
    }

    @Test
    void a_number_is_written_as_the_language_has_it() {
        Texts german = new Texts(Locale.GERMAN, Map.of("size", "{bytes} Bytes"));
        assertThat(german.text("size", Map.of("bytes", 1_048_576), Object::toString))
                .isEqualTo("1.048.576 Bytes");
    }

    @ParameterizedTest
    @CsvSource({"1, фото-1", "3, фото-2", "5, фото-5", "11, фото-5", "21, фото-1"})
    void a_count_chooses_the_form(int count, String form) {
        Texts russian = new Texts(Locale.forLanguageTag("ru"), RUSSIAN);
        assertThat(russian.text("photos", Map.of("count", count), Object::toString))
                .isEqualTo(count + " " + form);
    }

    @Test
    void a_text_that_does_not_exist_is_a_fault() {
        assertThatThrownBy(() -> text("", "other", Map.of())).hasMessageContaining("there is no text other in en");
    }

    @Test
    void a_value_that_is_missing_is_a_fault() {
        assertThatThrownBy(() -> text("{name}", Map.of())).hasMessageContaining("{name}");
    }

    private static String text(String message, Map<String, ?> values) {
        return text(message, "key", values);
    }

    private static String text(String message, String key, Map<String, ?> values) {
        return new Texts(Locale.ENGLISH, Map.of("key", message))
                .text(key, values, part -> part.toString().isEmpty() ? "" : "[" + part + ']');
    }
}
