package io.javatar.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.web.edge.FailureFilter;
import io.javatar.web.edge.LenientHeaders;
import io.javatar.web.observe.TelemetryFilter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class WebXmlTest {
    /** The servlet specification gives filters an order by their mappings in web.xml, and none by annotations. */
    @Test
    void telemetry_sees_a_request_first_and_what_reads_it_last() throws Exception {
        String web = Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));

        assertThat(web.substring(web.indexOf("<filter-mapping>")))
                .containsSubsequence("telemetry", "failures", "lenient-headers");
        assertThat(web)
                .containsSubsequence("telemetry", TelemetryFilter.class.getName())
                .containsSubsequence("failures", FailureFilter.class.getName())
                .containsSubsequence("lenient-headers", LenientHeaders.class.getName());
    }
}
