package io.javatar.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptEncodingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "gzip",
                "GZIP",
                "x-gzip",
                "gzip, deflate, br, zstd",
                "br;q=1.0, gzip;q=0.8, *;q=0.1",
                "*",
                "deflate, gzip;q=0.001",
                "*;q=0, gzip"
            })
    void these_clients_read_gzip(String header) {
        assertThat(allows(header)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "identity",
                "br",
                "gzip;q=0",
                "gzip;q=0.000",
                "gzip ; q=0",
                "*;q=0",
                "identity;q=0.5, *;q=0",
                "*, gzip;q=0",
                "gzipped"
            })
    void these_do_not(String header) {
        assertThat(allows(header)).isFalse();
    }

    @Test
    void who_sends_no_header_asked_for_nothing() {
        assertThat(AcceptEncoding.allowsGzip(Collections.emptyEnumeration())).isFalse();
        assertThat(AcceptEncoding.allowsGzip(null)).isFalse();
    }

    @Test
    void several_lines_are_one_list() {
        assertThat(AcceptEncoding.allowsGzip(Collections.enumeration(List.of("br", "gzip"))))
                .isTrue();
    }

    @Test
    void a_header_without_end_is_not_read() {
        assertThat(allows("br,".repeat(1000) + "gzip")).isFalse();
    }

    private static boolean allows(String header) {
        return AcceptEncoding.allowsGzip(Collections.enumeration(List.of(header)));
    }
}
