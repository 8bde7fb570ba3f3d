package io.javatar.it.sample;

import java.util.List;
import java.util.Random;

/**
 * Requests that no client in its right mind would send, from a fixed seed: any method, path, query and headers that a
 * server or a library behind it tries to read.
 *
 * @param random where they come from
 * @param mark a word that most of them hold, to be looked for in places where it must not be
 * @param token the token that some of them carry, so that they come further
 */
public record Noise(Random random, String mark, String token) {
    private static final List<String> METHODS = List.of(
            "GET",
            "GET",
            "GET",
            "GET",
            "GET",
            "GET",
            "HEAD",
            "OPTIONS",
            "POST",
            "PUT",
            "DELETE",
            "PATCH",
            "PROPFIND",
            "get");
    private static final List<String> PLACES = List.of(
            "/avatar/",
            "/avatar/0123456789abcdef0123456789abcdef",
            "/gravatarproxy/",
            "/10.x/",
            "/10.x/monsterid/",
            "/10.x/monsterid/svg",
            "/10.x/monsterid/png",
            "/10.x/monsterid/json",
            "/api/v1/avatars",
            "/api/v1/avatars/",
            "/admin/sampling",
            "/health/",
            "/stats",
            "/static/",
            "/styles",
            "/problems",
            "/openapi.json",
            "/.error",
            "/nope/",
            "/");
    private static final List<String> PIECES = List.of(
            "%",
            "%zz",
            "%00",
            "%0d%0a",
            "%2e%2e",
            "%2F",
            "%5C",
            "%7B",
            "%C3%28",
            "%ED%A0%80",
            "%E2%80%A8",
            "%F0%9F%98%80",
            "{",
            "}",
            "{x}",
            "|",
            "\"",
            "<",
            ">",
            "\\",
            "^",
            "`",
            "[",
            "]",
            "\u0085",
            "\u00e9",
            "\u00ff",
            ";",
            ";a=b",
            "..",
            "/",
            "//",
            "?",
            "&",
            "=",
            "+",
            "@",
            ":",
            "~",
            "$",
            "${x}",
            "*",
            "'",
            "(",
            ",",
            "s=80",
            "d=identicon",
            "d=retro",
            "identity=",
            "seed=",
            "limit=",
            "a",
            "B",
            "0",
            "-1",
            ".png",
            ".webp",
            "@example.org");
    private static final List<String> HEADERS = List.of(
            "Accept",
            "Accept-Charset",
            "Accept-Encoding",
            "Accept-Language",
            "Authorization",
            "Cache-Control",
            "Connection",
            "Content-Disposition",
            "Content-Encoding",
            "Content-Language",
            "Content-Type",
            "Cookie",
            "Cookie2",
            "Date",
            "DNT",
            "Expect",
            "Forwarded",
            "From",
            "HTTP2-Settings",
            "If-Match",
            "If-Modified-Since",
            "If-None-Match",
            "If-Range",
            "If-Unmodified-Since",
            "Keep-Alive",
            "Max-Forwards",
            "Origin",
            "Pragma",
            "Prefer",
            "Priority",
            "Range",
            "Referer",
            "TE",
            "Trailer",
            "Upgrade",
            "Upgrade-Insecure-Requests",
            "User-Agent",
            "Via",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Proto",
            "X-HTTP-Method-Override",
            "X-Requested-With",
            "b3",
            "baggage",
            "traceparent",
            "tracestate",
            "Access-Control-Request-Method",
            "Access-Control-Request-Headers");
    private static final List<String> VALUES = List.of(
            "",
            "*",
            "*/*",
            "a/b",
            "image/",
            "image/png;q=x",
            "text/html;q=5",
            "*;q=foo",
            "en;q=5",
            "de-DE-x-y",
            "$Version=0; a=b",
            "$Version=1; $Path=/",
            "$Version=9; a=b",
            "a",
            "=",
            ";",
            ",",
            "a=b; a=\"",
            "JSESSIONID=x",
            "bytes=0-",
            "bytes=5-1",
            "bytes=-",
            "bytes=a-b",
            "W/\"",
            "\"",
            "\"x\"",
            "yesterday",
            "Sun, 06 Nov 1994 08:49:37 GMT",
            "Sun Nov 31 99:99:99 1994",
            "-1",
            "99999999999999999999",
            "gzip;q=2",
            "identity;q=0",
            "utf-8;q=x",
            "\0x",
            "\u00ff\u0080",
            "100-continue",
            "nonsense",
            "h2c",
            "websocket",
            "h2c, foo/2",
            "AAMAAABkAAQAAP__",
            "trailers",
            "chunked",
            "close",
            "keep-alive",
            "Basic !!!",
            "Bearer",
            "Bearer x",
            "Digest a=\"",
            "for=\"[::1]:x\";proto=;host=|",
            "for=unknown, for=_x",
            "[::1",
            "00-0-0-0",
            "00-" + "f".repeat(32) + "-" + "0".repeat(16) + "-zz",
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "multipart/form-data; boundary=\"",
            "application/x-www-form-urlencoded",
            "text/plain; charset=nope",
            "application/json; charset=\"",
            "http://[",
            "null",
            "x".repeat(3000));

    /** Returns a whole request, its body with it, that asks for the connection to be closed; one byte a character. */
    public String request() {
        StringBuilder request = new StringBuilder(one(METHODS)).append(' ').append(one(PLACES));
        pieces(request);
        if (random.nextBoolean()) {
            pieces(request.append('?'));
        }
        request.append(" HTTP/1.1\r\nHost: ")
                .append(random.nextInt(8) == 0 ? value() : "127.0.0.1")
                .append("\r\n");
        for (int i = random.nextInt(6); i > 0; i--) {
            request.append(one(HEADERS)).append(": ").append(value()).append("\r\n");
        }
        if (random.nextInt(3) == 0) {
            request.append("Authorization: Bearer ").append(token).append("\r\n");
        }
        return request.append("Connection: close\r\n").append(body()).toString();
    }

    private void pieces(StringBuilder into) {
        for (int i = random.nextInt(5); i > 0; i--) {
            into.append(random.nextInt(6) == 0 ? noise(0x21, 0x7F) : one(PIECES));
        }
        if (random.nextInt(3) == 0) {
            into.append(mark);
        }
    }

    private String value() {
        return switch (random.nextInt(6)) {
            case 0 -> noise(0x20, 0x7F);
            case 1 -> one(VALUES) + mark;
            case 2 -> one(VALUES) + "," + one(VALUES);
            default -> one(VALUES);
        };
    }

    /** The end of the headers, and what follows: nothing, or a body of the length told, or of another. */
    private String body() {
        return switch (random.nextInt(8)) {
            case 0 -> "Content-Length: 5\r\n\r\nhello";
            case 1 ->
                "Content-Length: " + one(List.of("0", "9", "-1", "x", "+5", "5, 5", "0x5", "99999999999999999999"))
                        + "\r\n\r\nhello";
            case 2 ->
                "Transfer-Encoding: " + one(List.of("chunked", "identity", "gzip, chunked", "x")) + "\r\n\r\n"
                        + one(List.of("5\r\nhello\r\n0\r\n\r\n", "zz\r\n", "FFFFFFFFFFFFFFFF\r\nx", "5\r\nhel"));
            default -> "\r\n";
        };
    }

    private String noise(int from, int to) {
        return random.ints(random.nextInt(1, 30), from, to)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
