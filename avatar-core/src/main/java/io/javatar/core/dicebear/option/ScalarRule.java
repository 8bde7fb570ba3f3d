package io.javatar.core.dicebear.option;

import io.javatar.core.json.JsonBoolean;
import io.javatar.core.json.JsonNumber;
import io.javatar.core.json.JsonText;
import io.javatar.core.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A rule for a single value. */
interface ScalarRule {
    /** Returns what is wrong with a value, in the order of the report; empty if nothing is. */
    List<String> faults(JsonValue value);

    static ScalarRule truth() {
        return value -> value instanceof JsonBoolean ? List.of() : List.of(Fault.TYPE);
    }

    /** A text of at most so many code points. */
    static ScalarRule text(int most, Predicate<String> pattern) {
        return value -> {
            if (!(value instanceof JsonText text)) {
                return List.of(Fault.TYPE);
            }
            if (length(text.value()) > most) {
                return List.of(Fault.TOO_LONG);
            }
            return pattern.test(text.value()) ? List.of() : List.of(Fault.PATTERN);
        };
    }

    static ScalarRule word(List<String> allowed) {
        return value -> {
            if (!(value instanceof JsonText text)) {
                return List.of(Fault.TYPE);
            }
            return allowed.contains(text.value()) ? List.of() : List.of(Fault.ENUM);
        };
    }

    /** A number, also one beyond the range of a double, which reads as infinite. */
    static ScalarRule number(double least, double most) {
        return value -> value instanceof JsonNumber number ? bounds(number.value(), least, most) : List.of(Fault.TYPE);
    }

    static ScalarRule integer(double least, double most) {
        return value -> value instanceof JsonNumber number && number.isInteger()
                ? bounds(number.value(), least, most)
                : List.of(Fault.TYPE);
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static List<String> bounds(double number, double least, double most) {
        List<String> faults = new ArrayList<>();
        if (number < least) {
            faults.add(Fault.TOO_SMALL);
        }
        if (number > most) {
            faults.add(Fault.TOO_LARGE);
        }
        return faults;
    }
}
