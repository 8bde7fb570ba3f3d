package io.javatar.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.PluralRules;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our table, compared with ICU4J, which has the rules of CLDR. */
class PluralCategoryTest {
    static Stream<String> languages() {
        return PluralCategory.languages().stream().sorted();
    }

    @Test
    void sixteen_languages_are_known() {
        assertThat(languages())
                .containsExactly(
                        "ca", "cs", "de", "en", "es", "eu", "fr", "it", "ja", "nl", "pl", "pt", "ru", "sq", "tr", "uk");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_count_has_the_category_of_cldr(String language) {
        Locale locale = Locale.forLanguageTag(language);
        PluralRules rules = PluralRules.forLocale(locale);
        LongStream counts = LongStream.concat(
                IntStream.rangeClosed(0, 1000).asLongStream(),
                LongStream.of(1_000_000, 1_000_001, 1_000_011, 2_000_000, 2_500_000, 10_000_000));
        assertThat(counts.boxed())
                .allSatisfy(count -> assertThat(PluralCategory.of(locale, count).suffix())
                        .as("%s %d", language, count)
                        .isEqualTo(rules.select(count)));
    }

    @Test
    void a_language_without_rules_is_a_fault() {
        assertThatThrownBy(() -> PluralCategory.of(Locale.forLanguageTag("tlh"), 1))
                .hasMessageContaining("tlh");
    }
}
