package io.javatar.telemetry.sdk;

import io.javatar.telemetry.json.JsonWriter;
import io.opentelemetry.api.common.Attributes;
import java.util.List;

/** Writes what all OTLP messages in JSON have in common. */
final class OtlpJsonValues {
    private OtlpJsonValues() {}

    /** Writes the member {@code attributes}. */
    static JsonWriter attributes(JsonWriter json, Attributes attributes) {
        json.name("attributes").beginArray();
        attributes.forEach((key, value) -> {
            json.beginObject().field("key", key.getKey()).name("value");
            value(json, value);
            json.endObject();
        });
        return json.endArray();
    }

    /** Writes a time, nanoseconds since 1970. */
    static void nanos(JsonWriter json, String name, long nanos) {
        json.field(name, Long.toString(nanos));
    }

    private static void value(JsonWriter json, Object value) {
        json.beginObject();
        if (value instanceof Boolean flag) {
            json.name("boolValue").value(flag);
        } else if (value instanceof Long number) {
            json.field("intValue", number.toString());
        } else if (value instanceof Double number) {
            json.field("doubleValue", number);
        } else if (value instanceof List<?> list) {
            json.name("arrayValue").beginObject().name("values").beginArray();
            list.forEach(element -> value(json, element));
            json.endArray().endObject();
        } else {
            json.field("stringValue", value.toString());
        }
        json.endObject();
    }
}
