package io.javatar.core.svg.paint;

import static io.javatar.core.svg.paint.Painting.middle;
import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.image.Pixels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColouringTest {
    private static final String WHOLE = "<rect width='20' height='20' ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#f00 | #ff0000ff",
                "#F00F | #ff0000ff",
                "#ff8000 | #ff8000ff",
                "#0000ff80 | #0000ff80",
                "teal | #008080ff",
                "RebeccaPurple | #663399ff",
                "transparent | #00000000",
                "rgb(255, 128, 0) | #ff8000ff",
                "rgb(100% 50% 0%) | #ff8000ff",
                "rgba(0,0,255,.5) | #0000ff80",
                "rgb(0 0 255 / 50%) | #0000ff80",
                "hsl(120, 100%, 50%) | #00ff00ff",
                "hsl(210deg 100% 50%) | #0080ffff",
                "currentColor | #010203ff",
                "url(#none) lime | #00ff00ff",
                "none | #00000000"
            })
    void colours_are_read(String text, String colour) {
        assertThat(middle("<g color='#010203'>" + WHOLE + "fill='" + text + "'/></g>"))
                .isEqualTo(colour);
    }

    @ParameterizedTest
    @CsvSource({"#ff", "#12345", "#-12", "nocolour", "rgb(1)", "rgb(1 2 3", "url(#x"})
    void what_is_no_colour_is_inherited(String text) {
        assertThat(middle("<g fill='lime'>" + WHOLE + "fill='" + text + "'/></g>"))
                .isIn("#00ff00ff", "#00000000");
    }

    @Test
    void opacities_multiply() {
        assertThat(middle("<g opacity='.5'>" + WHOLE + "fill='red' fill-opacity='50%'/></g>"))
                .isEqualTo("#ff000040");
    }

    @Test
    void a_group_is_transparent_as_a_whole() {
        String two = WHOLE + "fill='red'/>" + WHOLE + "fill='lime'/>";
        assertThat(middle("<g opacity='.5'>" + two + "</g>")).isEqualTo("#00ff0080");
    }

    @Test
    void a_figure_is_transparent_as_a_whole() {
        String figure = "<circle cx='10' cy='10' r='6' fill='red' stroke='lime' stroke-width='8' opacity='.5'/>";
        assertThat(Painting.at(Painting.of(figure), 10, 5)).isEqualTo("#00ff0080");
    }

    @Test
    void a_stroke_has_an_opacity_of_its_own() {
        String line = "<path d='M0 10.5h20' stroke='red' stroke-width='5' stroke-opacity='.5'/>";
        assertThat(middle(line)).isEqualTo("#ff000080");
    }

    @Test
    void style_goes_before_rules_and_rules_before_attributes() {
        String css = "<style>/* x */ @media print{rect{fill:red}} rect{fill:blue} .a.b{fill:lime} svg:has(.a){fill:red}"
                + " #c{fill:#010203!important} @keyframes x{0%{fill:red}}</style>";
        assertThat(middle(css + WHOLE + "fill='red'/>")).isEqualTo("#0000ffff");
        assertThat(middle(css + WHOLE + "fill='red' class='b a'/>")).isEqualTo("#00ff00ff");
        assertThat(middle(css + WHOLE + "id='c' class='a b'/>")).isEqualTo("#010203ff");
        assertThat(middle(css + WHOLE + "id='c' style='fill : white ; x'/>")).isEqualTo("#ffffffff");
    }

    @ParameterizedTest
    @CsvSource({
        "normal, #804020ff",
        "multiply, #201008ff",
        "screen, #a07058ff",
        "overlay, #402010ff",
        "darken, #404020ff",
        "lighten, #804040ff",
        "color-dodge, #815549ff",
        "color-burn, #000000ff",
        "hard-light, #412010ff",
        "soft-light, #40281cff",
        "difference, #400020ff",
        "exclusion, #806050ff",
        "hue, #804020ff"
    })
    void modes_mix_as_their_formulas_say(String mode, String mixed) {
        String above = WHOLE + "fill='#804020' style='mix-blend-mode:" + mode + "'/>";
        assertThat(middle(WHOLE + "fill='#404040'/>" + above)).isEqualTo(mixed);
    }

    @Test
    void a_group_mixes_with_what_lies_below_it() {
        String group = "<g style='mix-blend-mode:multiply'>" + WHOLE + "fill='#ff0'/>" + WHOLE + "fill='#0ff'/></g>";
        assertThat(middle(WHOLE + "fill='#f0f'/>" + group)).isEqualTo("#0000ffff");
    }

    @Test
    void within_a_transparent_group_nothing_below_is_mixed() {
        String inner = WHOLE + "fill='#ff0' style='mix-blend-mode:multiply'/>";
        assertThat(middle(WHOLE + "fill='#f0f'/><g opacity='.999'>" + inner + "<g/></g>"))
                .isEqualTo("#ffff00ff");
    }

    @Test
    void a_gradient_runs_along_the_box_of_its_figure() {
        Pixels pixels =
                Painting.of("<linearGradient id='a'><stop stop-color='#000'/><stop offset='1' stop-color='#fff'/>"
                        + "</linearGradient><rect width='20' height='20' fill='url(#a)'/>");
        assertThat(pixels.at(0, 9) & 0xff).isBetween(4, 8);
        assertThat(pixels.at(19, 9) & 0xff).isBetween(247, 251);
        assertThat(pixels.at(10, 0)).isEqualTo(pixels.at(10, 19));
    }

    @Test
    void a_gradient_in_units_of_the_user_takes_what_it_lacks_from_another() {
        Pixels pixels =
                Painting.of("<linearGradient id='b' gradientUnits='userSpaceOnUse' x1='0' y1='5' x2='0' y2='15'>"
                        + "<stop offset='50%' stop-color='red'/><stop offset='.5' stop-color='lime' stop-opacity='.5'/>"
                        + "</linearGradient><linearGradient id='a' href='#b' gradientTransform='translate(0 2)'/>"
                        + "<rect width='20' height='20' fill='url(#a)'/>");
        assertThat(Painting.at(pixels, 9, 11)).isEqualTo("#ff0000ff");
        assertThat(Painting.at(pixels, 9, 12)).isEqualTo("#00ff0080");
    }

    @Test
    void a_gradient_goes_around_its_focus() {
        String stops = "<stop stop-color='red'/><stop offset='1' stop-color='blue'/></radialGradient>";
        Pixels round = Painting.of("<radialGradient id='a'>" + stops + "<rect width='20' height='20' fill='url(#a)'/>");
        assertThat(round.at(10, 10) >> 16 & 0xff).isGreaterThan(230);
        assertThat(Painting.at(round, 0, 0)).isEqualTo("#0000ffff");
        Pixels aside = Painting.of(
                "<radialGradient id='a' fx='.2'>" + stops + "<rect width='20' height='20' fill='url(#a)'/>");
        assertThat(aside.at(4, 10) >> 16 & 0xff).isGreaterThan(230);
    }

    @Test
    void a_gradient_is_padded_reflected_or_repeated() {
        String gradient = "<linearGradient id='a' x2='.25' spreadMethod='%s'><stop stop-color='#000'/>"
                + "<stop offset='1' stop-color='#fff'/></linearGradient><rect width='20' height='20' fill='url(#a)'/>";
        assertThat(Painting.of(String.format(gradient, "pad")).at(9, 0) & 0xff).isEqualTo(255);
        assertThat(Painting.of(String.format(gradient, "reflect")).at(9, 0) & 0xff)
                .isBetween(20, 30);
        assertThat(Painting.of(String.format(gradient, "repeat")).at(9, 0) & 0xff)
                .isBetween(225, 235);
    }
}
