package io.javatar.web.dicebear;

import io.javatar.core.json.JsonNumber;
import io.javatar.core.json.JsonObject;
import io.javatar.core.json.JsonText;
import io.javatar.core.json.JsonValue;
import io.javatar.web.avatar.Conditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/** Responses with the headers, and the bodies of errors, that clients of DiceBear know. */
@ApplicationScoped
public class DicebearResponses {
    private static final String A_YEAR = "max-age=31536000";
    private static final String AN_HOUR = "max-age=3600";
    private static final String A_MINUTE = "max-age=60";

    /** An avatar, or 304 where the client has it. */
    Response avatar(byte[] body, String tag, AvatarFormat format, HttpServletRequest request) {
        boolean known = Conditions.of(request).holds(tag, null);
        Response.ResponseBuilder builder = known ? Response.notModified() : Response.ok(body);
        if (!known) {
            builder.header(HttpHeaders.CONTENT_TYPE, format.mediaType());
        }
        return open(builder, A_YEAR)
                .header(HttpHeaders.ETAG, '"' + tag + '"')
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"avatar." + format.word() + '"')
                .header("X-Robots-Tag", "noindex")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .build();
    }

    /** Returns JSON that describes a style. */
    Response json(String body) {
        return open(Response.ok(body), AN_HOUR)
                .header(HttpHeaders.CONTENT_TYPE, "application/json")
                .build();
    }

    /** Options or a format that cannot be. */
    Response refused(String message) {
        Map<String, JsonValue> body = new LinkedHashMap<>();
        body.put("statusCode", new JsonNumber(400));
        body.put("code", new JsonText("FST_ERR_VALIDATION"));
        body.put("error", new JsonText("Bad Request"));
        body.put("message", new JsonText(message));
        return error(400, body);
    }

    /** No such style. */
    Response unknown(HttpServletRequest request) {
        Map<String, JsonValue> body = new LinkedHashMap<>();
        body.put("message", new JsonText("Route GET:" + request.getRequestURI() + " not found"));
        body.put("error", new JsonText("Not Found"));
        body.put("statusCode", new JsonNumber(404));
        return error(404, body);
    }

    private static Response error(int status, Map<String, JsonValue> body) {
        return open(Response.status(status), A_MINUTE)
                .header(HttpHeaders.CONTENT_TYPE, "application/json")
                .entity(new JsonObject(body).toString())
                .build();
    }

    private static Response.ResponseBuilder open(Response.ResponseBuilder builder, String age) {
        return builder.header(HttpHeaders.CACHE_CONTROL, age)
                .header("Access-Control-Allow-Origin", "*")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .header("X-Content-Type-Options", "nosniff");
    }
}
