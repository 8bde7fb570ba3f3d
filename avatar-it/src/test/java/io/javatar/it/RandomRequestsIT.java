package io.javatar.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.it.http.RawConnection;
import io.javatar.it.http.Site;
import io.javatar.it.sample.Noise;
import io.javatar.it.server.JavatarServer;
import io.javatar.it.server.OnSharedServer;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Whatever a stranger sends, by any method, address and headers, is no fault of the server, and its log quotes none of it.
 * The number of requests is the system property {@code javatar.requests}.
 */
@OnSharedServer
class RandomRequestsIT {
    private static final int REQUESTS = Integer.getInteger("javatar.requests", 4_000);
    private static final long SEED = 20_261_127;
    private static final String MARK = "sChNiPsEl";
    private static final int SHOWN = 20;

    private final Site site;
    private final JavatarServer server;

    RandomRequestsIT(Site site, JavatarServer server) {
        this.site = site;
        this.server = server;
    }

    @Test
    void random_requests_are_never_a_fault_of_the_server_and_never_in_its_log() {
        Noise noise = new Noise(new Random(SEED), MARK, JavatarServer.TOKEN);
        List<String> faults = new ArrayList<>();
        TreeMap<Integer, Integer> statuses = new TreeMap<>();
        for (int i = 0; i < REQUESTS; i++) {
            String request = noise.request();
            int status = status(request);
            if (status == 0) {
                assertThat(server.isAlive()).as("alive after %s", request).isTrue();
            }
            statuses.merge(status, 1, Integer::sum);
            if (status >= 500) {
                faults.add(status + " to " + request.replace("\r\n", "\\r\\n"));
            }
        }
        System.out.println("answers by status (0: none): " + statuses);

        assertThat(faults.subList(0, Math.min(SHOWN, faults.size())))
                .as("%d of %d requests, %s", faults.size(), REQUESTS, statuses)
                .isEmpty();
        assertThat(server.log()).doesNotContain(MARK);
    }

    /** The status that the last answer to a request begins with; 0 where the server closes the connection without one. */
    private int status(String request) {
        try (RawConnection connection = new RawConnection(site.port())) {
            String answer = connection.send(request).end().rest();
            while (answer.matches("(?s)HTTP/1\\.1 1(?!01)\\d\\d.*\r\n\r\n.+")) {
                answer = answer.substring(answer.indexOf("\r\n\r\n") + 4);
            }
            return answer.isEmpty() ? 0 : RawConnection.status(answer);
        } catch (UncheckedIOException reset) {
            return 0;
        }
    }
}
