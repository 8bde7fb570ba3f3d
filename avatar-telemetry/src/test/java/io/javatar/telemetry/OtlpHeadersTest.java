package io.javatar.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What an operator sets as headers reaches the collector as it is. */
class OtlpHeadersTest {
    @Test
    void a_plus_in_a_header_stays_a_plus_and_percent_escapes_are_decoded() {
        try (Inbox inbox = new Inbox();
                Telemetry telemetry = Fixture.enabled()
                        .with("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", inbox.endpoint())
                        .with("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf")
                        .with("OTEL_EXPORTER_OTLP_HEADERS", "Authorization=Basic dXNlcjpwYXNz+w==,tenant=a%20b")
                        .with("OTEL_BSP_SCHEDULE_DELAY", "50")
                        .start()) {
            new Traffic(telemetry).drawn(FakeRequest.get("s=80"));
            Inbox.Letter letter = inbox.awaitLetter(posted -> true);
            assertThat(letter.headers().getFirst("Authorization")).isEqualTo("Basic dXNlcjpwYXNz+w==");
            assertThat(letter.headers().getFirst("tenant")).isEqualTo("a b");
        }
    }
}
