package io.javatar.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.it.http.RawConnection;
import io.javatar.it.http.Site;
import io.javatar.it.server.OnSharedServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Clients that hold connections and send next to nothing lose them; those who speak HTTP/2 without TLS get HTTP/1.1. */
@OnSharedServer
class SlowClientIT {
    private static final int CLIENTS = 100;
    private static final Duration CUT = Duration.ofSeconds(15);
    private static final Duration TOLERANCE = Duration.ofSeconds(15); // for a machine that is busy with other things
    private static final String AVATAR = "GET /avatar/0123456789abcdef0123456789abcdef";

    private final Site site;

    SlowClientIT(Site site) {
        this.site = site;
    }

    @Test
    void clients_that_do_not_end_their_headers_are_cut_and_others_are_answered_meanwhile() {
        List<RawConnection> slow = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            slow.add(new RawConnection(site.port()).send(AVATAR + " HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: "));
        }
        long begin = System.nanoTime();

        assertThat(RawConnection.exchange(site.port(), AVATAR, "127.0.0.1")).startsWith("HTTP/1.1 200");
        slow.forEach(RawConnection::rest);

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(CUT.plus(TOLERANCE));
        slow.forEach(RawConnection::close);
    }

    @Test
    void http_2_is_not_spoken_without_tls() {
        try (RawConnection connection = new RawConnection(site.port())) {
            String answer = connection
                    .send(AVATAR + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade, HTTP2-Settings, close\r\n"
                            + "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n")
                    .end()
                    .rest();

            assertThat(answer).startsWith("HTTP/1.1 200");
        }
        try (RawConnection connection = new RawConnection(site.port())) {
            String answer =
                    connection.send("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n").end().rest();

            assertThat(answer).doesNotContain("\0\0").matches("(?s)|HTTP/\\d\\.\\d [45]\\d\\d .*");
        }
    }
}
