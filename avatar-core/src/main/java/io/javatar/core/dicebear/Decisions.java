package io.javatar.core.dicebear;

import io.javatar.core.dicebear.chance.Chance;
import io.javatar.core.dicebear.chance.NumberRange;
import io.javatar.core.json.JsonNumber;
import io.javatar.core.json.JsonObject;
import io.javatar.core.json.JsonText;
import io.javatar.core.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The decisions made for one avatar, each once, in the order in which they were made. */
final class Decisions {
    private final Chance chance;
    private final Map<String, JsonValue> made = new LinkedHashMap<>();

    Decisions(Chance chance) {
        this.chance = chance;
    }

    Chance chance() {
        return chance;
    }

    double number(String key, NumberRange range) {
        if (made.get(key) instanceof JsonNumber number) {
            return number.value();
        }
        double drawn = chance.number(key, range);
        made.put(key, new JsonNumber(drawn));
        return drawn;
    }

    String pick(String key, List<String> items, String otherwise) {
        if (made.get(key) instanceof JsonText text) {
            return text.value();
        }
        String picked = chance.pick(key, items);
        String taken = picked == null ? otherwise : picked;
        made.put(key, new JsonText(taken));
        return taken;
    }

    /** Picks one of numbers in decimal digits. */
    String pickNumber(String key, List<String> items, String otherwise) {
        if (made.get(key) instanceof JsonNumber number) {
            return number.toString();
        }
        String picked = chance.pick(key, items);
        String taken = picked == null ? otherwise : picked;
        made.put(key, new JsonNumber(Integer.parseInt(taken)));
        return taken;
    }

    /** Notes what was decided elsewhere. */
    void note(String key, JsonValue value) {
        made.put(key, value);
    }

    JsonObject snapshot() {
        return new JsonObject(made);
    }
}
