package io.javatar.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadableHeadersTest {
    @ParameterizedTest
    @ValueSource(strings = {"image/png", "*/*", "text/html, image/webp;q=0.8", "image/*;q=0.123"})
    void what_can_be_read_stays(String accept) throws IOException, ServletException {
        HttpServletRequest passed = passed(Map.of("Accept", accept, "Content-Type", "image/gif"));

        assertThat(passed.getHeader("Accept")).isEqualTo(accept);
        assertThat(passed.getContentType()).isEqualTo("image/gif");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "image/", ",", "image/png;q=x", "image/png;q=0.1234", "a/b;c=\"d", "a/b\0"})
    void what_cannot_be_read_is_replaced(String unreadable) throws IOException, ServletException {
        HttpServletRequest passed =
                passed(Map.of("Accept", unreadable, "Content-Type", unreadable, "Range", unreadable));

        assertThat(passed.getHeader("ACCEPT")).isEqualTo("*/*");
        assertThat(Collections.list(passed.getHeaders("accept"))).containsExactly("*/*");
        assertThat(passed.getHeader("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(passed.getContentType()).isEqualTo("application/octet-stream");
        assertThat(passed.getHeader("Range")).isEqualTo(unreadable);
    }

    @Test
    void what_is_too_long_is_replaced() throws IOException, ServletException {
        assertThat(passed(Map.of("Accept", "a/" + "b".repeat(3_000))).getHeader("Accept"))
                .isEqualTo("*/*");
    }

    /** Open Liberty may call a request by interfaces of the first one; see {@link ReadableHeaders}. */
    @Test
    void every_request_goes_on_in_the_same_class() throws IOException, ServletException {
        assertThat(passed(Map.of("Accept", "nonsense")))
                .hasSameClassAs(passed(Map.of("Accept", "image/png")))
                .hasSameClassAs(passed(Map.of()));
    }

    private static HttpServletRequest passed(Map<String, String> headers) throws IOException, ServletException {
        AtomicReference<HttpServletRequest> passed = new AtomicReference<>();
        HttpServletRequest request =
                fake(HttpServletRequest.class, (proxy, method, arguments) -> switch (method.getName()) {
                    case "getHeader" -> headers.get((String) arguments[0]);
                    case "getContentType" -> headers.get("Content-Type");
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        ServletResponse response = fake(ServletResponse.class, (proxy, method, arguments) -> {
            throw new UnsupportedOperationException(method.getName());
        });
        new ReadableHeaders().doFilter(request, response, (onward, answer) -> passed.set((HttpServletRequest) onward));
        return passed.get();
    }

    private static <T> T fake(Class<T> type, InvocationHandler calls) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, calls));
    }
}
