package io.javatar.telemetry.json;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWriterTest {
    @Test
    void members_and_elements_are_parted_by_commas() {
        String json = new JsonWriter()
                .beginObject()
                .field("a", 1)
                .name("b")
                .beginArray()
                .value("x")
                .value(2.5)
                .beginObject()
                .endObject()
                .endArray()
                .name("c")
                .value(true)
                .endObject()
                .toString();
        assertThat(json).isEqualTo("{\"a\":1,\"b\":[\"x\",2.5,{}],\"c\":true}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[", ":", ",", "\"", "\\", "a\"b", "\n\r\t", "\u0000\u001f", "\u2028\u2029", "😀", ""})
    void a_string_is_read_as_it_was_written_and_the_next_member_is_too(String text) {
        JsonObject read = read(text);
        assertThat(read.getString("text")).isEqualTo(text);
        assertThat(read.getInt("next")).isEqualTo(7);
    }

    @Test
    void any_text_whatever_stays_one_line_of_json() {
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(40, 0, 0x10000).forEach(c -> text.append((char) c));
            assertThat(written(text.toString()).lines()).hasSize(1);
            assertThat(read(text.toString()).getString("text")).hasSize(40);
        }
    }

    @Test
    void half_a_character_is_replaced() {
        assertThat(read("a\ud83d").getString("text")).isEqualTo("a\ufffd");
        assertThat(read("\ude00b").getString("text")).isEqualTo("\ufffdb");
    }

    @Test
    void what_json_has_no_number_for_is_a_string() {
        assertThat(new JsonWriter().value(Double.NaN).toString()).isEqualTo("\"NaN\"");
        assertThat(new JsonWriter().value(Double.NEGATIVE_INFINITY).toString()).isEqualTo("\"-Infinity\"");
    }

    private static String written(String text) {
        return new JsonWriter()
                .beginObject()
                .field("text", text)
                .field("next", 7)
                .endObject()
                .toString();
    }

    private static JsonObject read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(written(text)))) {
            return reader.readObject();
        }
    }
}
