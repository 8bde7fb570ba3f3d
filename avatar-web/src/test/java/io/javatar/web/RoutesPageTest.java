package io.javatar.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.web.access.RouteTable.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page docs/ROUTES.md: whoever opens a route to others changes a line that a reviewer sees. */
class RoutesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "ROUTES.md");
    private static final String HEAD = """
            # Routes

            Written from the annotations `@Route` of the resources; do not edit. `public` is everybody; `provisioning` needs
            `AVATAR_API_TOKEN`, `admin` needs `AVATAR_ADMIN_TOKEN`, and where the token is not set the answer is 404. The group
            is the label `path` of [metrics](METRICS.md); spans are named by method and path. GET answers HEAD as well.

            | Method | Path | Who may call it | Group |
            |---|---|---|---|
            """;

    @Test
    void the_page_lists_every_route_and_who_may_call_it() throws IOException {
        String page = HEAD
                + ServerRoutes.table().rows().stream().map(RoutesPageTest::line).collect(Collectors.joining());
        if ("write".equals(System.getProperty("javatar.docs"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).as("run ./run docs").content().isEqualTo(page);
    }

    private static String line(Row row) {
        return "| " + row.method() + " | `" + row.template() + "` | "
                + row.caller().name().toLowerCase(Locale.ROOT) + " | `"
                + row.group().text() + "` |\n";
    }
}
