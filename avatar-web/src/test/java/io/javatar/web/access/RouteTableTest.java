package io.javatar.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.javatar.telemetry.metric.RouteGroup;
import io.javatar.web.access.RouteTable.Row;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RouteTableTest {
    @Path("/things")
    @Route(caller = Caller.ADMIN, group = RouteGroup.ADMIN)
    static final class Things {
        @GET
        @Path("{name:[a-z]+}")
        @Route(caller = Caller.PUBLIC, group = RouteGroup.PAGES)
        void one() {}

        @PUT
        void all() {}

        void noRoute() {}
    }

    @Path("/forgotten")
    static final class Forgotten {
        @GET
        void anything() {}
    }

    @Test
    void a_method_is_a_route_by_its_own_word_or_else_by_that_of_its_class() {
        assertThat(RouteTable.of(List.of(Things.class)).rows())
                .containsExactly(
                        new Row("PUT", "/things", Caller.ADMIN, RouteGroup.ADMIN),
                        new Row("GET", "/things/{name:[a-z]+}", Caller.PUBLIC, RouteGroup.PAGES));
    }

    @Test
    void a_path_is_read_without_the_patterns_of_its_parameters() {
        assertThat(new Row("GET", "/things/{name:[a-z]+}", Caller.PUBLIC, RouteGroup.PAGES).template())
                .isEqualTo("/things/{name}");
    }

    @Test
    void a_method_that_does_not_say_who_may_call_it_keeps_the_server_from_starting() {
        assertThatIllegalStateException()
                .isThrownBy(() -> RouteTable.of(List.of(Forgotten.class)))
                .withMessageContaining("anything()")
                .withMessageContaining("does not say who may call it");
    }

    @Test
    void telemetry_counts_a_template_in_its_group() {
        assertThat(RouteTable.of(List.of(Things.class))
                        .routes()
                        .find("/things/{name}")
                        .group())
                .isEqualTo(RouteGroup.PAGES);
    }
}
