package io.javatar.core.dicebear;

import static io.javatar.core.problem.Problem.BAD_DEFINITION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.dicebear.option.Options;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Definitions that keep every rule of the schema, and are still not to be drawn. */
class HostileDefinitionTest {
    private static final Options OPTIONS = Options.ofSeed("x");

    @Test
    void a_component_within_itself_is_refused_with_the_way() {
        DicebearStyle style = style(component("a", reference("b")) + "," + component("b", reference("a")));
        assertThatThrownBy(() -> style.avatar(OPTIONS))
                .hasFieldOrPropertyWithValue("problem", BAD_DEFINITION)
                .hasMessageMatching("Component within itself: a-x-\\w+ → b-x-\\w+ → a-x-\\w+");
    }

    @Test
    void components_nested_too_deep_are_refused_with_the_bound() {
        DicebearStyle style = style(chain(200, 1));
        assertThatThrownBy(() -> style.avatar(OPTIONS)).hasMessageContaining("Components nested deeper than 32");
    }

    @Test
    void components_that_stand_for_billions_of_elements_have_a_short_svg() {
        assertThat(style(chain(20, 10)).avatar(OPTIONS).svg()).hasSizeLessThan(20_000);
    }

    @Test
    void components_that_stand_for_billions_of_elements_have_no_scene() {
        DicebearAvatar avatar = style(chain(20, 10)).avatar(OPTIONS);
        assertThatThrownBy(avatar::scene)
                .hasFieldOrPropertyWithValue("problem", BAD_DEFINITION)
                .hasMessage("The picture has more than 100000 elements");
    }

    @Test
    void an_element_that_uses_itself_has_no_scene() {
        DicebearStyle style =
                DicebearStyle.parse("{\"canvas\":{\"width\":1,\"height\":1,\"elements\":[{\"type\":\"element\","
                        + "\"name\":\"g\",\"attributes\":{\"id\":\"g\"},\"children\":[{\"type\":\"element\",\"name\":\"use\","
                        + "\"attributes\":{\"href\":\"#g\"}}]}]}}");
        assertThatThrownBy(() -> style.avatar(OPTIONS).scene()).hasMessage("Element #g refers to itself");
    }

    /** Each component uses the next so many times. */
    private static String chain(int length, int times) {
        return IntStream.range(0, length)
                .mapToObj(i -> component(
                        i == 0 ? "a" : "a" + i,
                        IntStream.range(0, times)
                                .mapToObj(n -> reference("a" + (i + 1)))
                                .collect(Collectors.joining(","))))
                .collect(Collectors.joining(","));
    }

    private static DicebearStyle style(String components) {
        return DicebearStyle.parse("{\"canvas\":{\"width\":1,\"height\":1,\"elements\":[" + reference("a")
                + "]},\"components\":{" + components + "}}");
    }

    private static String component(String name, String elements) {
        return "\"" + name + "\":{\"width\":1,\"height\":1,\"variants\":{\"x\":{\"elements\":[" + elements + "]}}}";
    }

    private static String reference(String name) {
        return "{\"type\":\"component\",\"name\":\"" + name + "\"}";
    }
}
