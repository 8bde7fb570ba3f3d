package io.javatar.core.style;

import io.javatar.core.drawing.Generator;
import io.javatar.core.style.identicon.Identicon;
import io.javatar.core.style.initials.LetterTile;
import io.javatar.core.style.mystery.GreyMystery;
import io.javatar.core.style.mystery.MysteryPerson;
import io.javatar.core.style.nobody.JavaSparrow;
import io.javatar.core.style.plain.Blank;
import io.javatar.core.style.plain.Colour;
import io.javatar.core.style.retro.Retro;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The styles that can be asked for, by their wire names. */
public final class Styles {
    private static final Styles BUILT_IN = new Styles(
            List.of(
                    style("mm", new MysteryPerson()),
                    style("mp", new MysteryPerson()),
                    style("mmng", new GreyMystery()),
                    style("identicon", new Identicon()),
                    style("retro", new Retro()),
                    style("initials", new LetterTile()),
                    style("color", new Colour()),
                    style("blank", new Blank()),
                    style("nobody", new JavaSparrow())),
            // They draw no characters of their own, and are not announced, but callers get a picture.
            Map.of("monsterid", "retro", "robohash", "retro", "pagan", "retro", "wavatar", "retro"));

    private final Map<String, Style> byName;
    private final Map<String, String> aliases;

    private Styles(List<Style> styles, Map<String, String> aliases) {
        Map<String, Style> named = new LinkedHashMap<>();
        for (Style style : styles) {
            named.put(style.wireName(), style);
        }
        this.byName = named;
        this.aliases = aliases;
    }

    /** Returns the styles that Javatar brings along. */
    public static Styles builtIn() {
        return BUILT_IN;
    }

    /** Returns the style of a keyword of the parameter {@code d}, which is lower case; null where there is none. */
    public @Nullable Style find(String wireName) {
        return byName.get(aliases.getOrDefault(wireName, wireName));
    }

    /** Returns the keywords to announce, in the order in which people may choose from them. */
    public List<String> listed() {
        return List.copyOf(byName.keySet());
    }

    private static Style style(String wireName, Generator generator) {
        return new Style(wireName, generator);
    }
}
