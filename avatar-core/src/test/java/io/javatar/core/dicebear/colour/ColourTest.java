package io.javatar.core.dicebear.colour;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.dicebear.Values;
import io.javatar.core.json.JsonObject;
import io.javatar.core.json.JsonText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ColourTest {
    static Stream<JsonObject> contrast() {
        return Values.of("contrast");
    }

    @Test
    void luminance_is_that_of_the_original_to_the_last_bit() {
        List<Object> bits = Values.all("linear_bits")
                .<Object>map(value -> ((JsonText) value).value())
                .toList();
        for (int i = 0; i < 256; i++) {
            assertThat(String.format("%016x", Double.doubleToLongBits(Luminance.linear(i))))
                    .as("channel %d", i)
                    .isEqualTo(bits.get(i));
        }
    }

    @ParameterizedTest
    @MethodSource("contrast")
    void what_stands_out_most_comes_first(JsonObject sample) {
        Colour reference = Colour.of(Values.text(sample, "ref"));
        Palette palette = Palette.of(Values.texts(sample, "c")).byContrastTo(reference);
        assertThat(palette.given()).extracting(Colour::hex).isEqualTo(Values.texts(sample, "r"));
    }

    @Test
    void a_palette_without_all_of_its_colours_stays_as_it_is() {
        Palette palette = Palette.of(List.of("#f00", "ff000080"));
        assertThat(palette.without(List.of(Colour.of("FF0000")))).isEqualTo(palette);
    }
}
