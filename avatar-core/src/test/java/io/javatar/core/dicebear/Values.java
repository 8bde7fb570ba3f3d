package io.javatar.core.dicebear;

import io.javatar.core.json.JsonArray;
import io.javatar.core.json.JsonBoolean;
import io.javatar.core.json.JsonNumber;
import io.javatar.core.json.JsonObject;
import io.javatar.core.json.JsonReader;
import io.javatar.core.json.JsonText;
import io.javatar.core.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Values of the original's primitives: file values.json. */
public final class Values {
    private static final JsonReader READER = new JsonReader(1 << 20, 16);
    private static final JsonObject FILE = read();

    private Values() {}

    /** Returns the samples of one primitive. */
    public static Stream<JsonObject> of(String primitive) {
        return all(primitive).map(JsonObject.class::cast);
    }

    /** Returns a list of values. */
    public static Stream<JsonValue> all(String name) {
        return items(FILE, name).stream();
    }

    /** Returns the text of a sample. */
    public static String text(JsonObject sample, String name) {
        return ((JsonText) member(sample, name)).value();
    }

    /** Returns a number of a sample. */
    public static double number(JsonObject sample, String name) {
        return ((JsonNumber) member(sample, name)).value();
    }

    /** Returns a truth of a sample. */
    public static boolean truth(JsonObject sample, String name) {
        return ((JsonBoolean) member(sample, name)).value();
    }

    /** Returns the texts of a list of a sample; numbers in decimal. */
    public static List<String> texts(JsonObject sample, String name) {
        return items(sample, name).stream()
                .map(item -> item instanceof JsonText text ? text.value() : item.toString())
                .toList();
    }

    private static List<JsonValue> items(JsonObject object, String name) {
        return ((JsonArray) member(object, name)).items();
    }

    /** Returns a member that must be there. */
    public static JsonValue member(JsonObject object, String name) {
        return Objects.requireNonNull(object.find(name), name);
    }

    private static JsonObject read() {
        try (InputStream file = Values.class.getResourceAsStream("values.json")) {
            return (JsonObject) READER.read(READER.text(Objects.requireNonNull(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
