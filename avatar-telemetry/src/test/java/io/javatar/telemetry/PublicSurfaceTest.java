package io.javatar.telemetry;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Applications compile against us without OpenTelemetry. */
class PublicSurfaceTest {
    private static final String HOME = "io.javatar.telemetry.";

    @Test
    void no_public_signature_has_a_type_of_opentelemetry() throws Exception {
        assertThat(classes()).hasSizeGreaterThan(50);
        assertThat(classes().stream()
                        .filter(type -> Modifier.isPublic(type.getModifiers()))
                        .filter(type -> !isForExporters(type))
                        .flatMap(PublicSurfaceTest::signatures))
                .isNotEmpty()
                .noneMatch(signature -> signature.contains("opentelemetry"));
    }

    @Test
    void only_the_room_of_the_sdk_knows_opentelemetry() throws Exception {
        for (Class<?> type : classes()) {
            if (!type.getPackageName().equals(HOME + "sdk") && !isForExporters(type)) {
                assertThat(bytecode(type)).as(type.getName()).doesNotContain("io/opentelemetry/");
            }
        }
    }

    // Who writes an exporter needs OpenTelemetry; who calls telemetry does not.
    private static boolean isForExporters(Class<?> type) {
        return type.getPackageName().equals(HOME + "export");
    }

    private static Stream<String> signatures(Class<?> type) {
        Stream<Constructor<?>> constructors = Stream.of(type.getDeclaredConstructors());
        Stream<Method> methods = Stream.of(type.getDeclaredMethods());
        Stream<Field> fields = Stream.of(type.getDeclaredFields());
        return Stream.<Member>concat(Stream.concat(constructors, methods), fields)
                .filter(member -> !member.isSynthetic())
                .filter(member -> (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0)
                .map(Object::toString);
    }

    private static List<Class<?>> classes() throws IOException, URISyntaxException {
        Path root = Path.of(Telemetry.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(root::relativize)
                    .map(Path::toString)
                    .filter(file -> file.endsWith(".class") && !file.contains("-info"))
                    .<Class<?>>map(file -> type(file.replace('/', '.').replaceAll("\\.class$", "")))
                    .toList();
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, PublicSurfaceTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static String bytecode(Class<?> type) throws IOException {
        String file = '/' + type.getName().replace('.', '/') + ".class";
        try (InputStream in = Objects.requireNonNull(type.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), ISO_8859_1);
        }
    }
}
