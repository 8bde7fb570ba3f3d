package io.javatar.telemetry.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {
    private final Routes routes = Routes.of(Map.of("/avatar/{hash}", RouteGroup.AVATAR, "/stats", RouteGroup.STATS));

    @Test
    void there_may_be_as_many_routes_as_there_are() {
        Map<String, RouteGroup> many = IntStream.range(0, 300)
                .mapToObj(number -> "/page/" + number)
                .collect(Collectors.toMap(Function.identity(), path -> RouteGroup.PAGES));

        assertThat(Routes.of(many).all()).hasSize(301);
    }

    @Test
    void there_are_at_most_sixteen_groups() {
        assertThat(Stream.of(RouteGroup.values()).map(RouteGroup::text))
                .hasSizeLessThanOrEqualTo(16)
                .contains("unmatched");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/avatar/0123", "", "/AVATAR/{hash}", "unmatched"})
    void a_path_that_is_no_template_is_unmatched(String path) {
        assertThat(routes.find(path).group()).isEqualTo(RouteGroup.UNMATCHED);
        assertThat(routes.find(path).matched()).isFalse();
    }

    @Test
    void a_template_is_found_with_its_group() {
        assertThat(routes.find("/avatar/{hash}").group()).isEqualTo(RouteGroup.AVATAR);
    }

    @Test
    void routes_are_numbered_in_their_order() {
        assertThat(routes.all()).extracting(Routes.Route::ordinal).containsExactly(0, 1, 2);
    }
}
