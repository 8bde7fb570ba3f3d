package io.javatar.it.dicebear;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What our rasterizer paints, and what resvg does: 128 pixels wide, eight avatars of each official style. A pixel differs
 * where a channel is, by more than 8 of 255, darker or lighter than all that resvg has within one pixel of the place: a
 * smoothed edge is not counted, for resvg knows 16 steps of one and we know 256.
 */
@Tag("dicebear")
class PaintingIT {
    private static final int SEEDS = 8;
    private static final double MOST_PERCENT = 1.0;
    private static final Pattern LINE = Pattern.compile("(?m)^(\\S+) .*beyond edges: mean +([0-9.]+) %.*$");

    /** Where we paint on purpose what resvg does not; browsers show what we show. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "waves", "resvg cuts the layers of the waves off at their lower ends",
            "disco", "resvg takes mask-type: alpha in a style attribute for luminance",
            "initials", "letters are those of DejaVu Sans Bold, not of a system font");

    private final Original original = Original.fromBuild();

    @Test
    void styles_look_as_resvg_paints_them_but_for_named_exceptions(@TempDir Path directory) {
        Path svgs = directory.resolve("svg");
        Path pngs = directory.resolve("png");
        assertThat(original.paint(SEEDS, svgs, pngs).code()).isZero();
        String said = original.compare(svgs, pngs, original.pictures()).text();
        Map<String, Double> beyond = new TreeMap<>();
        Map<String, String> details = new TreeMap<>();
        Matcher lines = LINE.matcher(said);
        while (lines.find()) {
            beyond.put(lines.group(1), Double.valueOf(lines.group(2)));
            details.put(lines.group(1), lines.group());
        }
        assertThat(beyond).as(said).hasSize(61);
        beyond.keySet().removeAll(EXCEPTIONS.keySet());
        assertThat(beyond)
                .allSatisfy((style, percent) -> assertThat(percent)
                        .as("%s; see %s-*-{expected,actual,difference}.png", details.get(style), picturesOf(style))
                        .isLessThanOrEqualTo(MOST_PERCENT));
    }

    private Path picturesOf(String style) {
        return original.pictures().resolve(style);
    }
}
