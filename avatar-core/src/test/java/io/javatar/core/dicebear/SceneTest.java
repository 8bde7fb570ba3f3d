package io.javatar.core.dicebear;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.dicebear.option.Options;
import io.javatar.core.dicebear.text.XmlEscape;
import io.javatar.core.json.JsonObject;
import io.javatar.core.svg.SvgElement;
import io.javatar.core.svg.SvgNode;
import io.javatar.core.svg.SvgText;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SceneTest {
    private static final String EYES = "{\"canvas\":{\"width\":9,\"height\":9,\"elements\":["
            + "{\"type\":\"element\",\"name\":\"g\",\"children\":["
            + "{\"type\":\"element\",\"name\":\"path\",\"attributes\":{\"d\":\"M0 0\"}},"
            + "{\"type\":\"element\",\"name\":\"circle\",\"attributes\":{\"fill\":{\"type\":\"color\",\"name\":\"eye\"}}}]}]},"
            + "\"colors\":{\"eye\":{\"values\":[\"#123\",\"#456\",\"#789\"]}}}";

    static Stream<Vector> drawn() throws IOException, URISyntaxException {
        Path file = Path.of(Objects.requireNonNull(SceneTest.class.getResource("synthetic.jsonl"))
                .toURI());
        return Vectors.read(file).stream()
                .filter(vector -> vector.line().find("sha256") != null)
                .filter(vector -> !vector.line().toString().contains("\"title\""))
                .filter(vector -> !hasTwoWidths(vector));
    }

    /** The original writes a width of the style and that of the options both. */
    private static boolean hasTwoWidths(Vector vector) {
        JsonObject definition =
                (JsonObject) Objects.requireNonNull(vector.line().find("definition"));
        return definition.find("attributes") instanceof JsonObject attributes && attributes.find("width") != null;
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void a_scene_is_what_the_svg_shows(Vector vector) {
        DicebearAvatar avatar = DicebearStyle.parse(
                        Objects.requireNonNull(vector.line().find("definition")).toString())
                .avatar(Options.of(Objects.requireNonNull(vector.line().find("options"))), () -> 0);
        String seen = avatar.svg().replaceFirst("<!--.*?-->", "").replaceFirst("<metadata .*?</metadata>", "");
        assertThat(text(avatar.scene())).isEqualTo(unclosed(withoutSuffix(seen, vector)));
    }

    /** The scene keeps its ids when those of the SVG are random. */
    private static String withoutSuffix(String svg, Vector vector) {
        return vector.line().toString().contains("\"idRandomization\":true") ? svg.replace("-000000", "") : svg;
    }

    /** The scene does not tell elements with an end tag from those without. */
    private static String unclosed(String svg) {
        return svg.replaceAll("<(\\w+)([^<>]*[^<>/]|)></\\1>", "<$1$2/>");
    }

    @Test
    void what_is_the_same_in_all_avatars_is_the_same_instance() {
        DicebearStyle style = DicebearStyle.parse(EYES);
        SvgNode one = path(style.avatar(Options.ofSeed("a")).scene());
        SvgNode other = path(style.avatar(Options.ofSeed("b")).scene());
        assertThat(one).isSameAs(other);
    }

    @Test
    void the_values_of_fixed_attributes_are_not_escaped() {
        DicebearStyle style = DicebearStyle.parse(EYES.replace("M0 0", "a & b"));
        assertThat(((SvgElement) path(style.avatar(Options.ofSeed("a")).scene())).attributes())
                .containsEntry("d", "a & b");
    }

    private static SvgNode path(SvgElement scene) {
        List<SvgNode> found = new ArrayList<>();
        collect(scene, found);
        return found.get(0);
    }

    private static void collect(SvgElement element, List<SvgNode> paths) {
        for (SvgNode child : element.children()) {
            if (child instanceof SvgElement below) {
                if (below.name().equals("path")) {
                    paths.add(below);
                }
                collect(below, paths);
            }
        }
    }

    private static String text(SvgNode node) {
        if (node instanceof SvgText text) {
            return XmlEscape.escape(text.value());
        }
        SvgElement element = (SvgElement) node;
        StringBuilder out = new StringBuilder("<" + element.name());
        element.attributes().forEach((name, value) -> out.append(" " + name + "=\"" + XmlEscape.escape(value) + "\""));
        if (element.children().isEmpty()) {
            return out.append("/>").toString();
        }
        out.append('>');
        element.children().forEach(child -> out.append(text(child)));
        return out.append("</" + element.name() + ">").toString();
    }
}
