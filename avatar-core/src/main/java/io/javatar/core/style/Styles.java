package io.javatar.core.style;

import io.javatar.core.drawing.Generator;
import io.javatar.core.style.character.CharacterStyle;
import io.javatar.core.style.character.CharacterStyles;
import io.javatar.core.style.character.Robots;
import io.javatar.core.style.identicon.Identicon;
import io.javatar.core.style.initials.LetterTile;
import io.javatar.core.style.mystery.GreyMystery;
import io.javatar.core.style.pagan.Pagan;
import io.javatar.core.style.plain.Blank;
import io.javatar.core.style.plain.Colour;
import io.javatar.core.style.retro.Retro;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The styles that can be asked for, by their wire names. */
public final class Styles {
    /** The prefix of the name of an installed style: {@code dicebear:big-smile}. */
    public static final String INSTALLED = "dicebear:";

    /** Characters of our own, each a definition of that name. */
    private static final List<String> OWN = List.of("javatar", "monsterid", "wavatar");

    private static final Styles BUILT_IN = of(CharacterStyles.bundled());

    private final Map<String, Style> byName = new LinkedHashMap<>();
    private final CharacterStyles characters;

    private Styles(CharacterStyles characters) {
        this.characters = characters;
        alike("mm", "mp");
        alike("mp", "mp");
        add("mmng", new GreyMystery());
        add("identicon", new Identicon());
        add("retro", new Retro());
        OWN.forEach(name -> add(name, character(name)));
        add(Robots.ANY, new Robots(characters));
        add("pagan", new Pagan());
        add("initials", new LetterTile());
        add("color", new Colour());
        byName.put("blank", Style.alike("blank", new Blank()));
        alike("nobody", "nobody");
    }

    /** Returns the styles that Javatar brings along. */
    public static Styles builtIn() {
        return BUILT_IN;
    }

    /** Returns the styles that Javatar brings along, with these installed beside them. */
    public static Styles of(CharacterStyles characters) {
        return new Styles(characters);
    }

    /** Returns the style of a keyword of the parameter {@code d}, which is lower case; null where there is none. */
    public @Nullable Style find(String wireName) {
        if (!wireName.startsWith(INSTALLED)) {
            return byName.get(wireName);
        }
        CharacterStyle character = characters.find(wireName.substring(INSTALLED.length()));
        return character == null ? null : new Style(wireName, character);
    }

    /** Returns the keywords to announce, in the order in which people may choose from them. */
    public List<String> listed() {
        return List.copyOf(byName.keySet());
    }

    /** Returns what is installed. */
    public CharacterStyles characters() {
        return characters;
    }

    private void alike(String wireName, String character) {
        byName.put(wireName, Style.alike(wireName, character(character)));
    }

    // Read when it is first drawn: the start of a server does not wait for definitions.
    private Generator character(String name) {
        return (seed, size) -> Objects.requireNonNull(characters.find(name)).draw(seed, size);
    }

    private void add(String wireName, Generator generator) {
        byName.put(wireName, new Style(wireName, generator));
    }
}
