package io.javatar.core.dicebear.definition;

import static io.javatar.core.problem.Problem.BAD_DEFINITION;

import io.javatar.core.dicebear.text.Names;
import io.javatar.core.dicebear.text.SvgNumber;
import io.javatar.core.json.JsonArray;
import io.javatar.core.json.JsonNumber;
import io.javatar.core.json.JsonObject;
import io.javatar.core.json.JsonText;
import io.javatar.core.json.JsonValue;
import io.javatar.core.problem.AvatarException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value of a definition and its place there. Reading it as a type that it does not have is refused with
 * BAD_DEFINITION and the place.
 *
 * @param value the value at this place
 * @param parent the place of the object or array that contains it; null at the root
 * @param step its name or number there
 */
record Located(JsonValue value, @Nullable Located parent, String step) {
    static final String REFUSED = "Invalid style definition: ";

    /** How many code points of a wrong value a message shows. */
    private static final int SHOWN = 40;

    String path() {
        return parent == null ? "" : parent.path() + "/" + step;
    }

    AvatarException refused(String why) {
        return AvatarException.of(BAD_DEFINITION, REFUSED + (parent == null ? "/" : path()) + " " + why);
    }

    /** An object that has no other members. */
    Members members(Set<String> allowed) {
        Members members = members();
        for (String name : members.names()) {
            if (!allowed.contains(name)) {
                throw members.at(name).refused("is not expected, one of " + allowed + " is");
            }
        }
        return members;
    }

    Members members() {
        if (value instanceof JsonObject object) {
            return new Members(this, object);
        }
        throw refused("is not an object");
    }

    /** An object whose member names are chosen freely, within the form of names. */
    <T> Map<String, T> named(int most, Function<Located, T> reading) {
        Members members = members();
        if (members.names().size() > most) {
            throw refused("has " + members.names().size() + " members, more than " + most);
        }
        Map<String, T> named = new LinkedHashMap<>();
        for (String name : members.names()) {
            Located member = members.at(name);
            if (!Names.isName(name)) {
                throw member.refused("is not named by up to 64 ASCII letters and digits, a small letter first");
            }
            named.put(name, reading.apply(member));
        }
        return named;
    }

    <T> List<T> list(int least, int most, Function<Located, T> reading) {
        if (!(value instanceof JsonArray array)) {
            throw refused("is not a list");
        }
        int size = array.items().size();
        if (size < least || size > most) {
            throw refused("has " + size + " items, not within " + least + ".." + most);
        }
        List<T> read = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            read.add(reading.apply(new Located(array.items().get(i), this, Integer.toString(i))));
        }
        return read;
    }

    /** A text of up to that many code points. */
    String text(int most) {
        if (!(value instanceof JsonText text)) {
            throw refused("is not a text");
        }
        int length = text.value().codePointCount(0, text.value().length());
        if (length > most) {
            throw refused("has " + length + " characters, more than " + most);
        }
        return text.value();
    }

    /** A reference to a component or a colour. */
    String reference() {
        String name = text(Names.MAX_LENGTH);
        if (!Names.isName(name)) {
            throw refused(shown() + " is not a name of ASCII letters and digits, a small letter first");
        }
        return name;
    }

    double number(double least, double most) {
        if (!(value instanceof JsonNumber number) || !number.isFinite()) {
            throw refused("is not a number");
        }
        if (number.value() < least || number.value() > most) {
            throw refused(number + " is not within " + SvgNumber.text(least) + ".." + SvgNumber.text(most));
        }
        return number.value();
    }

    /** The value as a message may show it. */
    String shown() {
        String json = value.toString();
        return json.codePointCount(0, json.length()) <= SHOWN
                ? json
                : json.substring(0, json.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
