package io.javatar.core.dicebear.definition;

import static io.javatar.core.problem.Problem.BAD_DEFINITION;
import static io.javatar.core.problem.Problem.BAD_JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionTest {
    private static final String CANVAS = "\"canvas\":{\"width\":10,\"height\":20,\"elements\":[]}";

    @Test
    void who_made_a_style_is_told() {
        StyleMeta meta = StyleDefinition.parse("{" + CANVAS
                        + ",\"meta\":{\"license\":{\"name\":\"CC0 1.0\",\"url\":\"https://l.example\",\"text\":\"All\"},"
                        + "\"creator\":{\"name\":\"Ada\",\"url\":\"http://a.example\"},"
                        + "\"source\":{\"name\":\"Faces\",\"url\":\"https://f.example\"}}}")
                .meta();
        assertThat(meta)
                .isEqualTo(new StyleMeta(
                        "Faces",
                        "https://f.example",
                        "Ada",
                        "http://a.example",
                        "CC0 1.0",
                        "https://l.example",
                        "All"));
    }

    @Test
    void the_text_of_a_file_is_kept() throws IOException {
        String json = "{ " + CANVAS + " }";
        StyleDefinition style = StyleDefinition.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        assertThat(style.json()).isEqualTo(json);
        assertThat(style.canvas().height()).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | / lacks canvas",
                "{\"canvas\":{\"width\":0,\"height\":1,\"elements\":[]}} | /canvas/width 0 is not within 1..1000000",
                "{\"canvas\":{\"width\":1e999,\"height\":1,\"elements\":[]}} | /canvas/width is not a number",
                "{\"canvas\":{\"width\":1,\"height\":1,\"elements\":[{\"type\":\"element\",\"name\":\"script\"}]}}"
                        + " | /canvas/elements/0/name \"script\" is no element that a style may have",
                "{\"canvas\":{\"width\":1,\"height\":1,\"elements\":[{\"type\":\"element\",\"name\":\"g\",\"attributes\":"
                        + "{\"onclick\":\"x\"}}]}}"
                        + " | /canvas/elements/0/attributes/onclick is no attribute that a style may have",
                "{\"canvas\":{\"width\":1,\"height\":1,\"elements\":[{\"type\":\"element\",\"name\":\"g\",\"attributes\":"
                        + "{\"fill\":\"URL (http://x)\"}}]}}"
                        + " | /canvas/elements/0/attributes/fill holds url( to elsewhere, which is not allowed",
                "{CANVAS,\"colors\":{\"skin\":{\"values\":[\"red\"]}}}"
                        + " | /colors/skin/values/0 \"red\" is not # and 3, 4, 6 or 8 hex digits",
                "{CANVAS,\"components\":{\"a\":{\"extends\":\"b\"},\"c\":{\"extends\":\"a\"}}}"
                        + " | /components/a/extends references unknown component \"b\", /components/c/extends references"
                        + " alias \"a\" — alias chains are not allowed",
                "{CANVAS,\"components\":{\"a\":{\"extends\":\"toString\"}}}"
                        + " | /components/a/extends references unknown component \"toString\"",
                "{CANVAS,\"components\":{\"a\":{\"width\":1,\"height\":1,\"variants\":{},\"rotate\":{\"min\":0,\"max\":1,"
                        + "\"step\":0}}}} | /components/a/rotate/step 0 is not above 0",
            })
    void what_breaks_a_rule_is_named_with_its_place(String json, String message) {
        assertThatThrownBy(() -> StyleDefinition.parse(json.replace("CANVAS", CANVAS)))
                .hasFieldOrPropertyWithValue("problem", BAD_DEFINITION)
                .hasMessage("Invalid style definition: " + message);
    }

    @Test
    void a_long_wrong_value_is_shown_in_part() {
        String json =
                "{" + CANVAS + ",\"colors\":{\"a\":{\"values\":[\"#fff\"],\"contrastTo\":\"" + "X".repeat(60) + "\"}}}";
        assertThatThrownBy(() -> StyleDefinition.parse(json))
                .hasMessageContaining("XXX…")
                .hasMessageContaining("contrastTo");
    }

    @Test
    void elements_nested_without_end_are_refused() {
        String json = "{\"canvas\":{\"width\":1,\"height\":1,\"elements\":["
                + "{\"type\":\"element\",\"name\":\"g\",\"children\":[".repeat(5000);
        assertThatThrownBy(() -> StyleDefinition.parse(json))
                .hasFieldOrPropertyWithValue("problem", BAD_JSON)
                .hasMessageContaining("deeper than 64 levels");
    }
}
