package io.javatar.core.json;

import static io.javatar.core.problem.Problem.BAD_JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
    private static final JsonReader READER = new JsonReader(100, 3);

    @Test
    void members_keep_their_order() {
        assertThat(READER.read("{\"b\":1,\"a\":[true,null,\"x\"]}")).hasToString("{\"b\":1,\"a\":[true,null,\"x\"]}");
    }

    @Test
    void of_two_members_of_one_name_the_last_value_stands_at_the_first_place() {
        assertThat(READER.read("{\"a\":1,\"b\":2,\"a\":3}")).hasToString("{\"a\":3,\"b\":2}");
    }

    @Test
    void half_of_a_surrogate_pair_is_kept() {
        assertThat(READER.read("\"\\ud800x\""))
                .isEqualTo(new JsonText("\ud800x"))
                .hasToString("\"\\ud800x\"");
    }

    @Test
    void a_whole_pair_is_written_as_it_is() {
        assertThat(READER.read("\"\\ud83d\\ude00/é\"")).hasToString("\"😀/é\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"400", "4e2", "400.0"})
    void a_whole_number_is_whole_however_it_is_written(String text) {
        assertThat(READER.read(text)).isEqualTo(new JsonNumber(400)).hasToString("400");
    }

    @Test
    void a_number_beyond_doubles_is_infinite() {
        assertThat(READER.read("1e999")).isEqualTo(new JsonNumber(Double.POSITIVE_INFINITY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[1,]",
                "{} x",
                "{\"a\":1}]",
                "'a'",
                "01",
                "1e++5",
                "1e",
                "nul",
                "\"a",
                "\"\\u12\"",
                "\"\t\"",
                "\ufeff1",
                "{\"a\"}",
                "{1:2}",
                "[1 2]",
                "--1",
                "\\",
                "\"\\x\""
            })
    void what_is_not_json_is_refused(String text) {
        assertThatThrownBy(() -> READER.read(text)).hasFieldOrPropertyWithValue("problem", BAD_JSON);
    }

    @Test
    void brackets_within_strings_are_no_depth() {
        assertThat(READER.read("[[[\"[[[{\\\"[\"]]]")).isInstanceOf(JsonArray.class);
    }

    @Test
    void a_depth_beyond_the_bound_is_refused_with_the_bound() {
        assertThatThrownBy(() -> READER.read("[[[[1]]]]"))
                .hasFieldOrPropertyWithValue("problem", BAD_JSON)
                .hasMessage("JSON nested deeper than 3 levels, at character 3");
    }

    @Test
    void a_hundred_thousand_brackets_are_refused() {
        JsonReader wide = new JsonReader(1 << 20, 64);
        assertThatThrownBy(() -> wide.read("[".repeat(100_000))).hasMessageContaining("deeper than 64");
    }

    @Test
    void a_text_beyond_the_bound_is_refused_with_both_lengths() {
        assertThatThrownBy(() -> READER.read(" ".repeat(101))).hasMessage("JSON of 101 characters, more than 100");
    }

    @Test
    void a_file_beyond_the_bound_is_refused() {
        assertThatThrownBy(() -> READER.text(new ByteArrayInputStream(new byte[101])))
                .hasMessage("JSON of more than 100 bytes");
    }

    @Test
    void a_file_that_is_not_utf8_is_refused() {
        byte[] latin1 = "\"é\"".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> READER.text(new ByteArrayInputStream(latin1))).hasMessage("JSON that is not UTF-8");
    }
}
