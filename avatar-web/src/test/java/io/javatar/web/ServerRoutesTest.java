package io.javatar.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.javatar.web.access.RouteTable.Row;
import io.javatar.web.docs.ApiDocument;
import io.javatar.web.settings.BaseUrl;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.StringReader;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of routes against all that is served, and against what the API's description says. */
class ServerRoutesTest {
    private static final JavaClasses WEB = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.javatar.web");

    @Test
    void every_resource_is_in_the_table() {
        assertThat(resources().map(JavaClass::getName))
                .containsExactlyInAnyOrderElementsOf(
                        ServerRoutes.RESOURCES.stream().map(Class::getName).toList());
    }

    @Test
    void every_method_with_a_path_is_a_route_and_leads_to_no_other_resource() {
        assertThat(resources()
                        .flatMap(resource -> resource.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Path.class))
                        .filter(method -> !method.isMetaAnnotatedWith(HttpMethod.class)))
                .isEmpty();
    }

    @Test
    void every_route_is_described_with_who_may_call_it_and_no_other() {
        Set<String> served = ServerRoutes.table().rows().stream()
                .map(row -> row.method().toLowerCase(Locale.ROOT) + ' ' + row.template() + ' ' + scheme(row))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(described()).isEqualTo(served);
    }

    @Test
    void a_template_is_counted_in_one_group() {
        assertThat(ServerRoutes.table().rows().stream()
                        .collect(Collectors.groupingBy(
                                Row::template, Collectors.mapping(Row::group, Collectors.toSet()))))
                .allSatisfy((template, groups) -> assertThat(groups).hasSize(1));
    }

    /** The security scheme of openapi.json. */
    private static String scheme(Row row) {
        return switch (row.caller()) {
            case PUBLIC -> "";
            case PROVISIONING -> "bearer";
            case ADMIN -> "admin";
        };
    }

    private static Stream<JavaClass> resources() {
        return WEB.stream().filter(type -> type.isAnnotatedWith(Path.class));
    }

    private static Set<String> described() {
        String json = new ApiDocument(new BaseUrl(URI.create("https://faces.example")), "2.0.0").json();
        JsonObject paths =
                Json.createReader(new StringReader(json)).readObject().getJsonObject("paths");
        return paths.entrySet().stream()
                .flatMap(path -> path.getValue().asJsonObject().entrySet().stream()
                        .map(call -> call.getKey()
                                + ' '
                                + path.getKey()
                                + ' '
                                + scheme(call.getValue().asJsonObject())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String scheme(JsonObject call) {
        JsonArray security = call.getJsonArray("security");
        return security == null
                ? ""
                : String.join(" ", security.getJsonObject(0).keySet());
    }
}
