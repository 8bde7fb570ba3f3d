package io.javatar.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LenientHeadersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"image/png", "*/*", "text/html, image/webp;q=0.8", "nonsense", "image/", ",", "image/png;q=x", ""
            })
    void resources_see_an_accept_that_chooses_nothing_and_can_still_read_it(String accept) throws Exception {
        HttpServletRequest passed = passed("GET", Map.of("Accept", accept));

        assertThat(passed.getHeader("ACCEPT")).isEqualTo("*/*");
        assertThat(Collections.list(passed.getHeaders("accept"))).containsExactly("*/*");
        assertThat(OriginalRequest.of(passed).getHeader("Accept")).isEqualTo(accept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/gif", "multipart/form-data; boundary=\"a b\"", "text/plain;charset=utf-8;a=b"})
    void a_type_of_a_body_that_can_be_read_stays(String type) throws Exception {
        HttpServletRequest passed = passed("POST", Map.of("Content-Type", type));

        assertThat(passed.getHeader("Content-Type")).isEqualTo(type);
        assertThat(passed.getContentType()).isEqualTo(type);
        assertThat(Collections.list(passed.getHeaderNames())).containsExactly("Content-Type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "image/",
                "image/png;",
                "image/png;q",
                "a/b;c=\"d",
                "a/b\0",
                "a/b;q=x",
                "a/b; c=d;\tQS=1",
                ""
            })
    void a_body_of_a_type_that_cannot_be_read_is_bytes(String unreadable) throws Exception {
        HttpServletRequest passed = passed("POST", Map.of("Content-Type", unreadable, "Range", unreadable));

        assertThat(passed.getHeader("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(passed.getContentType()).isEqualTo("application/octet-stream");
        assertThat(passed.getHeader("Range")).isEqualTo(unreadable);
        assertThat(Collections.list(passed.getHeaderNames())).containsExactlyInAnyOrder("Content-Type", "Range");
    }

    @Test
    void a_body_of_a_type_that_is_too_long_is_bytes() throws Exception {
        assertThat(passed("POST", Map.of("Content-Type", "a/" + "b".repeat(3_000)))
                        .getContentType())
                .isEqualTo("application/octet-stream");
    }

    @Test
    void a_body_that_is_put_without_a_type_is_bytes() throws Exception {
        HttpServletRequest passed = passed("PUT", Map.of("Range", "x"));

        assertThat(passed.getContentType()).isEqualTo("application/octet-stream");
        assertThat(Collections.list(passed.getHeaders("content-type"))).containsExactly("application/octet-stream");
        assertThat(Collections.list(passed.getHeaderNames())).containsExactlyInAnyOrder("Content-Type", "Range");
    }

    @Test
    void what_has_no_body_has_no_type() throws Exception {
        HttpServletRequest passed = passed("GET", Map.of());

        assertThat(passed.getContentType()).isNull();
        assertThat(Collections.list(passed.getHeaderNames())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Cookie", "cookie2", "Accept-Language", "ACCEPT-CHARSET", "Accept-Encoding", "Content-Language"})
    void what_servers_would_read_by_themselves_is_hidden_from_them(String name) throws Exception {
        HttpServletRequest passed = passed("GET", Map.of(name, "$Version=9; *;q=foo", "Range", "x"));

        assertThat(passed.getHeader(name)).isNull();
        assertThat(Collections.list(passed.getHeaders(name))).isEmpty();
        assertThat(Collections.list(passed.getHeaderNames())).containsExactly("Range");
        assertThat(passed.getCookies()).isNull();
    }

    @Test
    void addresses_are_what_a_uri_can_be_made_of() throws Exception {
        HttpServletRequest passed = passed("GET", Map.of("path", "/{|%", "query", "a=\"<"));

        assertThat(passed.getRequestURI()).isEqualTo("/%7B%7C%25");
        assertThat(passed.getQueryString()).isEqualTo("a=%22%3C");
        assertThat(passed.getRequestURL()).hasToString("http://localhost/%7B%7C%25");
        assertThat(OriginalRequest.of(passed).getQueryString()).isEqualTo("a=\"<");
    }

    /** Open Liberty may call a request by interfaces of the first one; see {@link LenientRequest}. */
    @Test
    void every_request_goes_on_in_the_same_class() throws Exception {
        assertThat(passed("PUT", Map.of("Accept", "nonsense")))
                .hasSameClassAs(passed("GET", Map.of("Accept", "image/png")))
                .hasSameClassAs(passed("GET", Map.of()));
    }

    private static HttpServletRequest passed(String method, Map<String, String> headers) throws Exception {
        AtomicReference<HttpServletRequest> passed = new AtomicReference<>();
        ServletResponse response = fake(ServletResponse.class, (proxy, called, arguments) -> {
            throw new UnsupportedOperationException(called.getName());
        });
        new LenientHeaders()
                .doFilter(request(method, headers), response, (on, answer) -> passed.set((HttpServletRequest) on));
        return Objects.requireNonNull(passed.get());
    }

    private static HttpServletRequest request(String method, Map<String, String> headers) {
        Map<String, Object> attributes = new HashMap<>();
        return fake(HttpServletRequest.class, (proxy, called, arguments) -> switch (called.getName()) {
            case "getMethod" -> method;
            case "getHeader" -> headers.get((String) arguments[0]);
            case "getHeaderNames" -> Collections.enumeration(headers.keySet());
            case "getHeaders" -> Collections.enumeration(List.of(headers.get((String) arguments[0])));
            case "getRequestURI" -> headers.getOrDefault("path", "/");
            case "getQueryString" -> headers.get("query");
            case "getContentType" -> headers.get("Content-Type");
            case "getAttribute" -> attributes.get((String) arguments[0]);
            case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
            default -> throw new UnsupportedOperationException(called.getName());
        });
    }

    private static <T> T fake(Class<T> type, InvocationHandler calls) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, calls));
    }
}
