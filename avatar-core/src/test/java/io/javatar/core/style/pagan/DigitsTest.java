package io.javatar.core.style.pagan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {
    private static final Digits COUNTING = new Digits("0123456789abcdef0123456789abcdef");

    @Test
    void the_digits_are_the_md5_of_the_text() {
        assertThat(Digits.of("").hex()).isEqualTo("d41d8cd98f00b204e9800998ecf8427e");
    }

    @ParameterizedTest
    @CsvSource({"0, 012345", "1, 6789ab", "4, 89abcd", "5, ef0123", "6, 456789", "7, abcdef"})
    void six_digits_are_a_number_and_go_on_with_the_first_digit_after_the_last(int group, String hex) {
        assertThat(COUNTING.six(group)).isEqualTo(Integer.parseInt(hex, 16));
    }

    @Test
    void an_optional_cell_is_wanted_where_the_digit_counted_from_the_end_is_even() {
        assertThat(COUNTING.wants(0)).isFalse();
        assertThat(COUNTING.wants(1)).isTrue();
        assertThat(COUNTING.wants(8)).isFalse();
    }
}
