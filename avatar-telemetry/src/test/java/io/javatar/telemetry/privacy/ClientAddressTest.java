package io.javatar.telemetry.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.telemetry.privacy.ClientAddress.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressTest {
    @ParameterizedTest
    @CsvSource({
        "203.0.113.77,203.0.113.0",
        "127.0.0.1,127.0.0.0",
        "2001:db8:abcd:12:1:2:3:4,2001:db8:abcd::",
        "2001:0db8:00cd:12::1,2001:db8:cd::",
        "2001:db8::1,2001:db8:0::",
        "::1,0:0:0::",
        "::ffff:203.0.113.77,203.0.113.0",
        "::FFFF:203.0.113.77,203.0.113.0",
        "[2001:db8:abcd::1],2001:db8:abcd::",
        "fe80::1%eth0,fe80:0:0::"
    })
    void an_address_is_cut_to_its_network(String address, String network) {
        assertThat(new ClientAddress(Mode.TRUNCATED).mask(address)).isEqualTo(network);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "canary",
                "unknown",
                "203.0.113",
                "203.0.113.77:80",
                "_hidden",
                "1:2:3",
                "2001:db8:abcd:12:1:2:3:4:5",
                "canary:canary::",
                "12345678901234567890::1234567890123456789012"
            })
    void what_is_no_address_is_not_told(String text) {
        assertThat(new ClientAddress(Mode.TRUNCATED).mask(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"203.0.113.77,203.0.113.77", "2001:db8::1,2001:db8::1", "canary,"})
    void a_whole_address_can_be_told(String address, String expected) {
        assertThat(new ClientAddress(Mode.FULL).mask(address)).isEqualTo(expected);
    }

    @Test
    void nothing_can_be_told() {
        assertThat(new ClientAddress(Mode.OFF).mask("203.0.113.77")).isNull();
    }

    @Test
    void no_address_is_no_address() {
        assertThat(new ClientAddress(Mode.FULL).mask(null)).isNull();
    }
}
