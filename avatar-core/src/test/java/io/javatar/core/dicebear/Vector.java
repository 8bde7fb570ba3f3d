package io.javatar.core.dicebear;

import io.javatar.core.dicebear.option.Options;
import io.javatar.core.dicebear.option.OptionsDescriptor;
import io.javatar.core.json.JsonObject;
import io.javatar.core.json.JsonText;
import io.javatar.core.json.JsonValue;
import io.javatar.core.problem.AvatarException;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A line of a file of test vectors.
 *
 * @param id its id, its name, or its number
 * @param line all that it tells
 */
record Vector(String id, JsonObject line) {
    /** Math.random of the reference when it made the vectors with random ids. */
    private static final double RANDOM = 0.5;

    static Vector of(JsonValue line, int number) {
        JsonObject told = (JsonObject) line;
        String name = text(told, "name");
        String id = text(told, "id");
        String nameOrNumber = name == null ? Integer.toString(number) : name;
        return new Vector(id == null ? nameOrNumber : id, told);
    }

    Outcome drawn(StyleDirectory styles) {
        try {
            return draw(styles);
        } catch (AvatarException e) {
            return new Outcome(null, null, e.getMessage());
        }
    }

    private Outcome draw(StyleDirectory styles) {
        JsonValue given = line.find("options");
        Options options = Options.of(given == null ? new JsonObject(Map.of()) : given);
        DicebearStyle style = style(styles);
        if (given == null && style != null) {
            return new Outcome(OptionsDescriptor.of(style.definition()).toString(), null, null);
        }
        if (style == null) {
            return new Outcome(null, null, null);
        }
        DicebearAvatar avatar = style.avatar(options, new Fixed());
        return new Outcome(avatar.svg(), avatar.snapshot().toString(), null);
    }

    private @Nullable DicebearStyle style(StyleDirectory styles) {
        JsonValue definition = line.find("definition");
        if (definition != null) {
            return DicebearStyle.parse(definition.toString());
        }
        String name = text(line, "style");
        return name == null ? null : styles.style(name);
    }

    /** Tells what is not as the line expects; empty if nothing is. */
    String difference(Outcome outcome) {
        if (line.find("error") != null) {
            return errorDifference(outcome);
        }
        if (outcome.error() != null) {
            return "refused: " + outcome.error();
        }
        return differs("sha256", outcome.text() == null ? null : Outcome.sha256(outcome.text()))
                + differs("optionsJson", outcome.snapshot())
                + differs("jsonOptionsSha256", outcome.snapshot() == null ? null : Outcome.sha256(outcome.snapshot()));
    }

    /** Messages about definitions, and about a stack that overflows, are our own. */
    private String errorDifference(Outcome outcome) {
        if (outcome.error() == null) {
            return "accepted, but expected: " + text(line, "message");
        }
        String kind = text(line, "error");
        boolean own = "StyleValidationError".equals(kind) || "RangeError".equals(kind);
        return own ? "" : differs("message", outcome.error());
    }

    private String differs(String member, @Nullable String actual) {
        String expected = text(line, member);
        return expected == null || expected.equals(actual) ? "" : member + " is " + actual + ", not " + expected + " ";
    }

    private static @Nullable String text(JsonObject object, String member) {
        return object.find(member) instanceof JsonText text ? text.value() : null;
    }

    /** The source of random numbers that always gives the same. */
    private record Fixed() implements RandomGenerator {
        @Override
        public long nextLong() {
            throw new UnsupportedOperationException();
        }

        @Override
        public double nextDouble() {
            return RANDOM;
        }
    }
}
