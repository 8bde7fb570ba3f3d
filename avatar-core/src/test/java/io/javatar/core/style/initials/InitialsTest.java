package io.javatar.core.style.initials;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InitialsTest {
    @ParameterizedTest
    @CsvSource({
        "Ada Lovelace, AL",
        "ada lovelace, AL",
        "Ada King Lovelace, AL",
        "Ada, A",
        "  Ada   Lovelace  , AL",
        "ada.lovelace, AL",
        "ada_lovelace, AL",
        "Jean-Luc Picard, JP",
        "Conan O'Brien, CO",
        "Conan O\u2019Brien, CO",
        "Ada Lovelace (she/her), AL",
        "Ada Lovelace [work], AL",
        "Ada Lovelace <ada@example.com>, AL",
        "Élodie Ñandú, ÉÑ",
        "E\u0301lodie N\u0303andu, ÉÑ",
        "ольга щукина, ОЩ",
        "ωμέγα ψι, ΩΨ",
        "李 小龙, 李小",
        "ilker ışık, II",
        "İlker Işık, İI",
        "ßeta ﬁne, SF",
        "ＡＤＡ, A",
        "𝐀da 𝐋ovelace, AL",
        "🦜 Parrot 🦜, P",
        "R2 D2, RD",
        "3 Musketeers, 3M",
    })
    void a_name_gives_its_first_and_its_last_letter(String name, String initials) {
        assertThat(Initials.ofName(name)).isEqualTo(initials);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "🦜", "---", "...", "\u0301\u0301", "\ud800", "\0\0"})
    void a_name_without_letters_has_none(String name) {
        assertThat(Initials.ofName(name)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"ab, AB", "a, A", "abc, AB", "a-b, AB", "é7x, É7"})
    void letters_asked_for_are_at_most_two_capitals(String asked, String letters) {
        assertThat(Initials.ofLetters(asked)).isEqualTo(letters);
    }

    @Test
    void white_space_between_letters_asked_for_does_not_count() {
        assertThat(Initials.ofLetters("\u00a0a\r\nb")).isEqualTo("AB");
    }

    @Test
    void letters_asked_for_come_before_the_name() {
        assertThat(Initials.of("xy", "Ada Lovelace")).isEqualTo("XY");
    }

    @Test
    void the_name_stands_in_for_letters_that_are_none() {
        assertThat(Initials.of("!", "Ada Lovelace")).isEqualTo("AL");
        assertThat(Initials.of(null, "Ada Lovelace")).isEqualTo("AL");
    }

    @Test
    void without_both_there_are_none() {
        assertThat(Initials.of(null, null)).isNull();
        assertThat(Initials.of("", "")).isNull();
    }

    @Test
    void only_the_beginning_of_an_endless_name_is_read() {
        assertThat(Initials.ofName("Ada " + "x".repeat(5_000_000) + " Zed")).isEqualTo("AX");
    }

    @Test
    void a_pile_of_marks_is_no_letter() {
        assertThat(Initials.ofName("Z" + "\u0351".repeat(10_000) + " A")).isEqualTo("Z");
    }
}
