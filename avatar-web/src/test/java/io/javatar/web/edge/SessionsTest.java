package io.javatar.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class SessionsTest {
    /** What Open Liberty's registrations can do beyond the standard. */
    public interface Markable {
        void setInternal(boolean internal);
    }

    private final List<String> marked = new CopyOnWriteArrayList<>();

    @Test
    void where_the_server_knows_how_filters_and_then_servlets_have_no_sessions() {
        Sessions.switchOff(context(
                Map.of("filter", registration("filter", FilterRegistration.class, Markable.class)),
                Map.of("servlet", registration("servlet", ServletRegistration.class, Markable.class))));

        assertThat(marked).containsExactly("filter true", "servlet true");
    }

    @Test
    void no_servlet_is_reached_around_a_filter() {
        Sessions.switchOff(context(
                Map.of("filter", registration("filter", FilterRegistration.class)),
                Map.of("servlet", registration("servlet", ServletRegistration.class, Markable.class))));

        assertThat(marked).isEmpty();
    }

    private Object registration(String name, Class<?>... types) {
        return proxy(
                (proxy, method, arguments) -> {
                    marked.add(name + " " + arguments[0]);
                    return null;
                },
                types);
    }

    private static ServletContext context(Map<String, Object> filters, Map<String, Object> servlets) {
        return (ServletContext) proxy(
                (proxy, method, arguments) -> method.getName().equals("getFilterRegistrations") ? filters : servlets,
                ServletContext.class);
    }

    private static Object proxy(InvocationHandler handler, Class<?>... types) {
        return Proxy.newProxyInstance(SessionsTest.class.getClassLoader(), types, handler);
    }
}
