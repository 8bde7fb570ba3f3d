package io.javatar.core.dicebear.option;

import io.javatar.core.dicebear.chance.NumberRange;
import io.javatar.core.dicebear.colour.Palette;
import io.javatar.core.json.JsonObject;
import io.javatar.core.json.JsonReader;
import io.javatar.core.json.JsonText;
import io.javatar.core.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a caller chooses about an avatar. Where an option has several values, the seed chooses one; for an empty list
 * the default applies.
 *
 * @param seed what the avatar is drawn from: any text of up to 1024 code points
 * @param size of the picture in pixels, 1 to 4096, or null to name none
 * @param idRandomization whether ids are made unique, for pages with several pictures
 * @param title what the picture shows, for those who cannot see it, or null
 * @param flips of none, horizontal, vertical, both
 * @param fontFamilies of letters, as CSS names them
 * @param fontWeights of letters, 1 to 1000, in decimal digits
 * @param scale of the whole avatar, 0 to 10
 * @param borderRadius of the corners, in percent of the width, 0 to 50
 * @param rotate the whole avatar, in degrees, -360 to 360
 * @param translateX in percent of the width, -1000 to 1000
 * @param translateY in percent of the height, -1000 to 1000
 * @param tags which variants are wanted, or null for all
 * @param variants the wanted variants with their weights, by component
 * @param probabilities that a component is drawn, 0 to 100, by component
 * @param colours by name of the colour; an empty palette for no colour
 * @param fills of solid, linear, radial, by name of the colour
 * @param fillStops how many colours a gradient has, 2 or more, by name of the colour
 * @param angles of gradients, in degrees, by name of the colour
 * @param fixedOrders the colours whose palette is taken in its order
 */
public record Options(
        String seed,
        @Nullable Integer size,
        boolean idRandomization,
        @Nullable String title,
        List<String> flips,
        List<String> fontFamilies,
        List<String> fontWeights,
        NumberRange scale,
        NumberRange borderRadius,
        NumberRange rotate,
        NumberRange translateX,
        NumberRange translateY,
        @Nullable TagFilter tags,
        Map<String, Map<String, Double>> variants,
        Map<String, Double> probabilities,
        Map<String, Palette> colours,
        Map<String, List<String>> fills,
        Map<String, NumberRange> fillStops,
        Map<String, NumberRange> angles,
        Set<String> fixedOrders) {
    /** The longest seed, in code points. */
    public static final int MAX_SEED = 1024;

    /** The longest JSON that is read, in characters. */
    public static final int MAX_LENGTH = 1024 * 1024;

    private static final JsonReader READER = new JsonReader(MAX_LENGTH, 8);

    /** Keeps copies. */
    public Options {
        flips = List.copyOf(flips);
        fontFamilies = List.copyOf(fontFamilies);
        fontWeights = List.copyOf(fontWeights);
        variants = Map.copyOf(variants);
        probabilities = Map.copyOf(probabilities);
        colours = Map.copyOf(colours);
        fills = Map.copyOf(fills);
        fillStops = Map.copyOf(fillStops);
        angles = Map.copyOf(angles);
        fixedOrders = Set.copyOf(fixedOrders);
    }

    /** Returns the options of an object; refuses with BAD_OPTIONS what breaks a rule, in the words of the original. */
    public static Options of(JsonValue options) {
        return new OptionsReader(OptionRules.checked(options)).options();
    }

    /** Returns options that choose nothing but the seed, of up to 1024 code points. */
    public static Options ofSeed(String seed) {
        return of(new JsonObject(Map.of("seed", new JsonText(seed))));
    }

    /** Reads options from JSON; refuses with BAD_JSON too; see {@link #of}. */
    public static Options parse(String json) {
        return of(READER.read(json));
    }
}
