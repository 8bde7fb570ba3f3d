package io.javatar.web.observe;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Path templates as people read them: {@code /avatar/{hash}}, without the patterns of their parameters. */
public final class RouteTemplate {
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)\\s*:[^}]*}");
    private static final Pattern SLASHES = Pattern.compile("/+");

    private RouteTemplate() {}

    /** Returns the templates of all methods of {@code resources}, each once. */
    public static List<String> all(Class<?>... resources) {
        return Arrays.stream(resources)
                .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
                .filter(method -> Stream.of(method.getAnnotations()).anyMatch(RouteTemplate::isHttpMethod))
                .map(RouteTemplate::of)
                .distinct()
                .sorted()
                .toList();
    }

    static String of(Method method) {
        String path = "/" + path(method.getDeclaringClass().getAnnotation(Path.class)) + "/"
                + path(method.getAnnotation(Path.class));
        String plain =
                SLASHES.matcher(PARAMETER.matcher(path).replaceAll("{$1}")).replaceAll("/");
        return plain.length() > 1 && plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }

    private static String path(@Nullable Path annotation) {
        return annotation == null ? "" : annotation.value();
    }

    private static boolean isHttpMethod(Annotation annotation) {
        return annotation.annotationType().isAnnotationPresent(HttpMethod.class);
    }
}
