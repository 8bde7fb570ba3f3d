package io.javatar.core.dicebear.option;

import io.javatar.core.dicebear.text.Names;
import io.javatar.core.json.JsonArray;
import io.javatar.core.json.JsonObject;
import io.javatar.core.json.JsonText;
import io.javatar.core.json.JsonValue;
import java.util.List;

/**
 * The rule for options that name variants: one name, a list of at most 128, or an object of 1 to 512 names with their
 * weights.
 */
final class VariantRule implements OptionRule {
    private static final int MAX_ITEMS = 128;
    private static final int MAX_MEMBERS = 512;
    private static final ScalarRule NAME = ScalarRule.text(Names.MAX_LENGTH, Names::isName);
    private static final ScalarRule WEIGHT = ScalarRule.number(0, Double.POSITIVE_INFINITY);

    @Override
    public void check(String path, JsonValue value, Faults faults) {
        List<String> notes = NAME.faults(value);
        faults.note(path, notes);
        if (notes.isEmpty()) {
            return;
        }
        if (value instanceof JsonArray list) {
            checkList(path, list, faults);
        } else if (value instanceof JsonObject weights) {
            checkWeights(path, weights, faults);
        } else {
            faults.fail(path, List.of(Fault.NO_VARIANT, Fault.TYPE, Fault.TYPE));
        }
    }

    private static void checkList(String path, JsonArray list, Faults faults) {
        boolean wrong = OptionRule.noteItems(path, list, NAME, faults);
        boolean tooMany = list.items().size() > MAX_ITEMS;
        if (wrong || tooMany) {
            faults.fail(path, Fault.NO_VARIANT);
            faults.fail(path, tooMany ? List.of(Fault.TOO_MANY_ITEMS, Fault.TYPE) : List.of(Fault.TYPE));
        }
    }

    private static void checkWeights(String path, JsonObject weights, Faults faults) {
        Faults trial = new Faults();
        weights.members().keySet().forEach(name -> trial.fail(path, NAME.faults(new JsonText(name))));
        failWeights(path, weights, trial);
        if (!trial.failed()) {
            return;
        }
        weights.members().keySet().forEach(name -> faults.note(path + "/" + name, NAME.faults(new JsonText(name))));
        faults.fail(path, List.of(Fault.NO_VARIANT, Fault.TYPE));
        failWeights(path, weights, faults);
    }

    private static void failWeights(String path, JsonObject weights, Faults faults) {
        if (weights.members().size() > MAX_MEMBERS) {
            faults.fail(path, Fault.TOO_MANY_MEMBERS);
        }
        if (weights.members().isEmpty()) {
            faults.fail(path, Fault.TOO_FEW_MEMBERS);
        }
        weights.members().forEach((name, weight) -> faults.fail(path + "/" + name, WEIGHT.faults(weight)));
    }
}
