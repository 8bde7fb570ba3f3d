package io.javatar.core.dicebear.definition;

import io.javatar.core.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A style of DiceBear 10: what is drawn, of what colours, and who made it.
 *
 * @param json the text that it was read from
 * @param meta who made it
 * @param canvas what is drawn
 * @param attributes of the {@code svg} element, in the order of the definition
 * @param components by name, aliases too, in the order of the definition
 * @param colours by name, in the order of the definition
 */
public record StyleDefinition(
        String json,
        StyleMeta meta,
        Canvas canvas,
        Map<String, Value> attributes,
        Map<String, Component> components,
        Map<String, ColourRule> colours) {
    /** The largest definition that is read, in bytes and in characters; the largest official one has 0.5 million. */
    public static final int MAX_LENGTH = 4 * 1024 * 1024;

    /** How deep arrays and objects may be nested; official definitions reach 15. */
    public static final int MAX_DEPTH = 64;

    private static final JsonReader READER = new JsonReader(MAX_LENGTH, MAX_DEPTH);

    /** Keeps copies. */
    public StyleDefinition {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        components = Collections.unmodifiableMap(new LinkedHashMap<>(components));
        colours = Collections.unmodifiableMap(new LinkedHashMap<>(colours));
    }

    /** Reads a definition; refuses with BAD_JSON, and with BAD_DEFINITION what breaks a rule. */
    public static StyleDefinition parse(String json) {
        return new DefinitionReader(json).definition(new Located(READER.read(json), null, ""));
    }

    /** Reads a file of UTF-8; see {@link #parse}. */
    public static StyleDefinition read(InputStream file) throws IOException {
        return parse(READER.text(file));
    }
}
