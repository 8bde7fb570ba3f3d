package io.javatar.it.http;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

/**
 * A whole answer.
 *
 * @param request the address asked for, told when an assertion fails
 * @param status the HTTP status code
 */
public record Reply(String request, int status, HttpHeaders headers, byte[] body) {
    /** The first value of a header, or the empty text where it is absent. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The body as UTF-8. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The body as a JSON object; fails if it is none. */
    public JsonObject json() {
        return JsonParser.parseString(text()).getAsJsonObject();
    }

    /** The body as a picture; fails if it is none. */
    public Picture picture() {
        return Picture.read(body);
    }

    @Override
    public String toString() {
        return request + " -> " + status + " " + headers.map();
    }
}
