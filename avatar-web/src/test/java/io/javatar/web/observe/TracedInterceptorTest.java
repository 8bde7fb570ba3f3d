package io.javatar.web.observe;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.telemetry.span.SpanName;
import org.junit.jupiter.api.Test;

class TracedInterceptorTest {
    @Traced(SpanName.PROVISIONING_READ)
    static class Guarded {
        void plain() {}

        @Traced(SpanName.PROVISIONING_WRITE)
        void named() {}
    }

    @Test
    void a_class_names_the_spans_of_its_methods_that_name_none() throws NoSuchMethodException {
        assertThat(TracedInterceptor.name(Guarded.class.getDeclaredMethod("plain")))
                .isEqualTo(SpanName.PROVISIONING_READ);
        assertThat(TracedInterceptor.name(Guarded.class.getDeclaredMethod("named")))
                .isEqualTo(SpanName.PROVISIONING_WRITE);
    }
}
