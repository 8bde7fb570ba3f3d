package io.javatar.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.telemetry.receiver.Capture;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The attributes of a request in both generations of names, one test for each row of their table. */
interface HttpNames {
    Capture capture();

    /** The keys that every request of the traffic has, those of the table and the kind of request. */
    static Stream<String> always() {
        return Stream.of(
                "http.request.method",
                "http.response.status_code",
                "url.scheme",
                "url.path",
                "server.address",
                "server.port",
                "user_agent.original",
                "client.address",
                "network.peer.address",
                "network.protocol.version",
                "http.method",
                "http.url",
                "http.status_code",
                "http.user_agent",
                "http.remote_addr",
                "ivatar.request_type");
    }

    @ParameterizedTest
    @CsvSource({
        "http.method,http.request.method,GET",
        "http.status_code,http.response.status_code,200",
        "http.user_agent,user_agent.original,contract/1",
        "http.remote_addr,client.address,127.0.0.0",
        "http.remote_addr,network.peer.address,127.0.0.0"
    })
    default void the_first_name_and_today_s_name_tell_the_same(String first, String today, String value) {
        assertThat(drawn()).containsEntry(first, value).containsEntry(today, value);
    }

    @Test
    default void an_address_is_told_whole_by_its_first_name_and_in_parts_by_today_s() {
        Map<String, String> told = drawn();

        assertThat(told)
                .containsEntry("url.scheme", "http")
                .containsEntry("url.path", "/avatar/{hash}")
                .containsEntry("url.query", "d=identicon&s=123")
                .containsEntry("server.address", "localhost");
        assertThat(told.get("http.url"))
                .isEqualTo("http://localhost:" + told.get("server.port") + "/avatar/{hash}?d=identicon&s=123");
    }

    @ParameterizedTest
    @CsvSource({"http.route,/avatar/{hash}", "network.protocol.version,1.1"})
    default void some_things_have_today_s_name_only(String key, String value) {
        assertThat(drawn()).containsEntry(key, value);
    }

    private Map<String, String> drawn() {
        return Trace.texts(Call.DRAWN.awaited(capture()).request().getAttributesList());
    }
}
