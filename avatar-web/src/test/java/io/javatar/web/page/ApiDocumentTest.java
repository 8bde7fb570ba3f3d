package io.javatar.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.javatar.core.problem.Problem;
import io.javatar.web.problem.ProblemStatus;
import io.javatar.web.settings.BaseUrl;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ApiDocumentTest {
    private static final Set<Class<? extends Annotation>> METHODS =
            Set.of(GET.class, PUT.class, DELETE.class, OPTIONS.class, POST.class);

    private final ApiDocument document = new ApiDocument(new BaseUrl(URI.create("https://faces.example")), "2.0.0");

    @Test
    void every_route_of_the_server_is_described_and_no_other() {
        assertThat(described()).isEqualTo(served());
    }

    @Test
    void every_status_of_a_problem_is_an_answer_somewhere() {
        String json = document.json();
        assertThat(Arrays.stream(Problem.values())
                        .map(ProblemStatus::of)
                        .filter(status -> status < 500 || status == 503)
                        .filter(status -> !json.contains('"' + String.valueOf(status) + '"')))
                .isEmpty();
    }

    @Test
    void address_and_version_of_this_server_are_filled_in() {
        assertThat(document.json())
                .contains("https://faces.example", "\"2.0.0\"")
                .doesNotContain("@BASE", "@VERSION");
    }

    private Set<String> described() {
        JsonObject paths = Json.createReader(new StringReader(document.json()))
                .readObject()
                .getJsonObject("paths");
        return paths.entrySet().stream()
                .flatMap(path ->
                        path.getValue().asJsonObject().keySet().stream().map(method -> method + ' ' + path.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> served() {
        return new ClassFileImporter()
                .importPackages("io.javatar.web").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(type -> type.getMethods().stream().flatMap(method -> routes(type, method)))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> routes(JavaClass type, JavaMethod method) {
        String below = method.isAnnotatedWith(Path.class)
                ? method.getAnnotationOfType(Path.class).value()
                : "";
        String path = ("/" + type.getAnnotationOfType(Path.class).value() + "/" + below)
                .replaceAll("\\{(\\w+):[^}]*}", "{$1}")
                .replaceAll("/+", "/")
                .replaceAll("(.)/$", "$1");
        return METHODS.stream()
                .filter(method::isAnnotatedWith)
                .map(http -> http.getSimpleName().toLowerCase(Locale.ROOT) + ' ' + path);
    }
}
