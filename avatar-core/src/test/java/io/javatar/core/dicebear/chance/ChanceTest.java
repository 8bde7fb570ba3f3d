package io.javatar.core.dicebear.chance;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.dicebear.Values;
import io.javatar.core.json.JsonNumber;
import io.javatar.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChanceTest {
    static Stream<JsonObject> hash() {
        return Values.of("hash");
    }

    static Stream<JsonObject> mulberry() {
        return Values.of("mulberry");
    }

    static Stream<JsonObject> value() {
        return Values.of("value");
    }

    static Stream<JsonObject> pick() {
        return Stream.concat(Values.of("pick"), Values.of("pickNumbers"));
    }

    static Stream<JsonObject> weightedPick() {
        return Stream.concat(Values.of("weightedPick"), Values.of("weightedZero"));
    }

    static Stream<JsonObject> bool() {
        return Values.of("bool");
    }

    static Stream<JsonObject> number() {
        return Values.of("float");
    }

    static Stream<JsonObject> integer() {
        return Values.of("integer");
    }

    static Stream<JsonObject> shuffle() {
        return Values.of("shuffle");
    }

    @ParameterizedTest
    @MethodSource("hash")
    void a_text_has_the_hash_of_its_code_units(JsonObject sample) {
        int hash = Fnv1a.hash(Values.text(sample, "s"));
        assertThat(Integer.toUnsignedLong(hash)).isEqualTo((long) Values.number(sample, "hash"));
        assertThat(Fnv1a.hex(hash)).isEqualTo(Values.text(sample, "hex"));
    }

    @ParameterizedTest
    @MethodSource("mulberry")
    void a_generator_gives_its_numbers_in_turn(JsonObject sample) {
        Mulberry32 generator = new Mulberry32((int) (long) Values.number(sample, "state"));
        List<String> next = Values.texts(sample, "next");
        for (int turn = 1; turn <= next.size(); turn++) {
            assertThat(Integer.toUnsignedString(generator.bits(turn))).isEqualTo(next.get(turn - 1));
        }
    }

    @ParameterizedTest
    @MethodSource("value")
    void a_key_has_a_number_of_its_own(JsonObject sample) {
        double value = chance(sample).value(Values.text(sample, "key"));
        assertThat(Long.toHexString(Double.doubleToLongBits(value))).isEqualTo(Values.text(sample, "bits"));
    }

    @ParameterizedTest
    @MethodSource("pick")
    void one_of_a_list_is_picked(JsonObject sample) {
        String picked = chance(sample).pick(Values.text(sample, "key"), Values.texts(sample, "items"));
        assertThat(picked).isEqualTo(texted(sample));
    }

    private static String texted(JsonObject sample) {
        return Values.member(sample, "r") instanceof JsonNumber number ? number.toString() : Values.text(sample, "r");
    }

    @ParameterizedTest
    @MethodSource("weightedPick")
    void one_of_the_heavier_is_picked_more_often(JsonObject sample) {
        Map<String, Double> weights = new LinkedHashMap<>();
        JsonObject given = (JsonObject) Values.member(sample, "weights");
        given.members().keySet().forEach(name -> weights.put(name, Values.number(given, name)));
        String picked = chance(sample).weightedPick(Values.text(sample, "key"), Weights.of(weights));
        assertThat(picked).isEqualTo(Values.text(sample, "r"));
    }

    @ParameterizedTest
    @MethodSource("bool")
    void what_is_probable_happens(JsonObject sample) {
        boolean happens = chance(sample).bool(Values.text(sample, "key"), Values.number(sample, "p"));
        assertThat(happens).isEqualTo(Values.truth(sample, "r"));
    }

    @ParameterizedTest
    @MethodSource("number")
    void a_number_is_drawn_from_a_range(JsonObject sample) {
        double number = chance(sample).number(Values.text(sample, "key"), range(sample));
        assertThat(number).isEqualTo(Values.number(sample, "r"));
    }

    @ParameterizedTest
    @MethodSource("integer")
    void a_whole_number_is_drawn_from_a_range(JsonObject sample) {
        double number = chance(sample).integer(Values.text(sample, "key"), range(sample));
        assertThat(number).isEqualTo(Values.number(sample, "r"));
    }

    @ParameterizedTest
    @MethodSource("shuffle")
    void a_list_is_shuffled(JsonObject sample) {
        List<String> sorted =
                Values.texts(sample, "items").stream().distinct().sorted().toList();
        assertThat(chance(sample).shuffle(Values.text(sample, "key"), sorted)).isEqualTo(Values.texts(sample, "r"));
    }

    @Test
    void nothing_is_picked_from_nothing() {
        Chance chance = new Chance("");
        assertThat(chance.pick("k", List.of())).isNull();
        assertThat(chance.weightedPick("k", Weights.of(Map.of()))).isNull();
    }

    private static Chance chance(JsonObject sample) {
        return new Chance(Values.text(sample, "seed"));
    }

    private static NumberRange range(JsonObject sample) {
        JsonObject range = (JsonObject) Values.member(sample, "range");
        double step = range.find("step") == null ? 0 : Values.number(range, "step");
        return new NumberRange(Values.number(range, "min"), Values.number(range, "max"), step);
    }
}
