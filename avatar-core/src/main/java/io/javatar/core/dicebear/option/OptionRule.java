package io.javatar.core.dicebear.option;

import io.javatar.core.json.JsonArray;
import io.javatar.core.json.JsonValue;
import java.util.List;

/** A rule for the value of an option. */
interface OptionRule {
    /** Reports what is wrong with the value at a path such as {@code /size}. */
    void check(String path, JsonValue value, Faults faults);

    static OptionRule one(ScalarRule rule) {
        return (path, value, faults) -> faults.fail(path, rule.faults(value));
    }

    /** One value, or a list of at most so many. What is wrong with a list as a value is noted although it is a list. */
    static OptionRule oneOrList(ScalarRule rule, int most) {
        return (path, value, faults) -> {
            List<String> notes = rule.faults(value);
            faults.note(path, notes);
            if (!notes.isEmpty()) {
                checkList(path, value, rule, most, faults);
            }
        };
    }

    /**
     * A number, or a list of at most two. What is wrong with a list as a number is reported only if the list is wrong
     * too.
     */
    static OptionRule range(ScalarRule rule) {
        return (path, value, faults) -> {
            Faults trial = new Faults();
            checkList(path, value, rule, 2, trial);
            List<String> notes = rule.faults(value);
            if (!notes.isEmpty() && trial.failed()) {
                faults.note(path, notes);
                checkList(path, value, rule, 2, faults);
            }
        };
    }

    private static void checkList(String path, JsonValue value, ScalarRule rule, int most, Faults faults) {
        if (!(value instanceof JsonArray list)) {
            faults.fail(path, List.of(Fault.NO_VARIANT, Fault.TYPE));
            return;
        }
        boolean wrong = noteItems(path, list, rule, faults);
        boolean tooMany = list.items().size() > most;
        if (wrong || tooMany) {
            faults.fail(path, Fault.NO_VARIANT);
        }
        if (tooMany) {
            faults.fail(path, Fault.TOO_MANY_ITEMS);
        }
    }

    /** Reports what is wrong with items; returns whether any is. */
    static boolean noteItems(String path, JsonArray list, ScalarRule rule, Faults faults) {
        boolean wrong = false;
        for (int i = 0; i < list.items().size(); i++) {
            List<String> notes = rule.faults(list.items().get(i));
            faults.note(path + "/" + i, notes);
            wrong |= !notes.isEmpty();
        }
        return wrong;
    }
}
