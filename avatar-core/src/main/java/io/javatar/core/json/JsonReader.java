package io.javatar.core.json;

import static io.javatar.core.problem.Problem.BAD_JSON;

import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import io.javatar.core.problem.AvatarException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON within bounds, as JavaScript's {@code JSON.parse} does: members in their order, the last of two with one
 * name at the place of the first, lone surrogates kept. Everything else is refused with BAD_JSON.
 *
 * @param maxLength the longest text, in code units, and the largest file, in bytes; at least 1
 * @param maxDepth how deep arrays and objects may be nested, 0 (none) to 1000
 */
public record JsonReader(int maxLength, int maxDepth) {
    /** Reads a file of UTF-8 to its text; refuses what is too large or not UTF-8. */
    public String text(InputStream file) throws IOException {
        byte[] bytes = file.readNBytes(maxLength + 1);
        if (bytes.length > maxLength) {
            throw AvatarException.of(BAD_JSON, "JSON of more than " + maxLength + " bytes");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw AvatarException.of(BAD_JSON, "JSON that is not UTF-8", e);
        }
    }

    /** Reads a value. */
    public JsonValue read(String text) {
        if (text.length() > maxLength) {
            throw AvatarException.of(BAD_JSON, "JSON of " + text.length() + " characters, more than " + maxLength);
        }
        boundDepth(text);
        try {
            return value(JsonParser.any().withLazyNumbers().from(text));
        } catch (JsonParserException e) {
            throw AvatarException.of(BAD_JSON, "not JSON: " + e.getMessage(), e);
        } catch (NumberFormatException e) {
            // The library takes signs in an exponent that no number has.
            throw AvatarException.of(BAD_JSON, "not JSON: a malformed number", e);
        }
    }

    /** The library recurses without a bound. */
    private void boundDepth(String text) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '"' -> quoted = !quoted;
                case '\\' -> i += quoted ? 1 : 0;
                case '[', '{' -> depth += quoted ? 0 : 1;
                case ']', '}' -> depth -= quoted ? 0 : 1;
                default -> {}
            }
            if (depth > maxDepth) {
                throw AvatarException.of(
                        BAD_JSON, "JSON nested deeper than " + maxDepth + " levels, at character " + i);
            }
        }
    }

    private static JsonValue value(@Nullable Object parsed) {
        if (parsed instanceof Map<?, ?> members) {
            return object(members);
        } else if (parsed instanceof List<?> items) {
            return new JsonArray(items.stream().map(JsonReader::value).toList());
        } else if (parsed instanceof String text) {
            return new JsonText(text);
        } else if (parsed instanceof Number number) {
            return new JsonNumber(Double.parseDouble(number.toString()));
        } else if (parsed instanceof Boolean truth) {
            return new JsonBoolean(truth);
        }
        return JsonNull.NULL;
    }

    private static JsonObject object(Map<?, ?> parsed) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        parsed.forEach((name, value) -> members.put((String) name, value(value)));
        return new JsonObject(members);
    }
}
