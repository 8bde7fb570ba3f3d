package io.javatar.telemetry.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RoutesTest {
    @Test
    void thirty_nine_templates_and_the_rest_are_forty_places() {
        assertThat(Routes.of(templates(39)).texts()).hasSize(40).endsWith("unmatched");
    }

    @Test
    void forty_templates_are_refused_with_the_bound() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Routes.of(templates(40)))
                .withMessage("40 routes are more than 39");
    }

    private static Map<String, RouteGroup> templates(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "/page/" + number)
                .collect(Collectors.toMap(Function.identity(), path -> RouteGroup.PAGES));
    }
}
