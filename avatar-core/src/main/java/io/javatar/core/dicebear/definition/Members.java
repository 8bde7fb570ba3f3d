package io.javatar.core.dicebear.definition;

import io.javatar.core.json.JsonObject;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object of a definition.
 *
 * @param place the place of the object
 * @param object the object itself
 */
record Members(Located place, JsonObject object) {
    Set<String> names() {
        return object.members().keySet();
    }

    @Nullable
    Located find(String name) {
        return object.find(name) == null ? null : at(name);
    }

    Located required(String name) {
        Located member = find(name);
        if (member == null) {
            throw place.refused("lacks " + name);
        }
        return member;
    }

    /** A text of at most so many code points, or null when there is none of that name. */
    @Nullable
    String text(String name, int most) {
        Located member = find(name);
        return member == null ? null : member.text(most);
    }

    double number(String name, double least, double most) {
        return required(name).number(least, most);
    }

    double number(String name, double least, double most, double otherwise) {
        Located member = find(name);
        return member == null ? otherwise : member.number(least, most);
    }

    Located at(String name) {
        return new Located(Objects.requireNonNull(object.find(name)), place, name);
    }
}
