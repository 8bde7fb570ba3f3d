package io.javatar.it.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How much of Prometheus a server takes, whatever is asked of it. The property javatar.requests asks for more. */
@Tag("monitoring")
@ExtendWith(SharedLandscape.class)
class SeriesIT {
    private static final int REQUESTS = Integer.getInteger("javatar.requests", 20_000);
    private static final int AT_ONCE = 8;
    private static final long SEED = 20_261_122;

    private final Landscape landscape;

    SeriesIT(Landscape landscape) {
        this.landscape = landscape;
    }

    @Test
    void a_server_in_ordinary_operation_has_at_most_1500_series() {
        assertThat(series(landscape.production())).isBetween(200.0, 1_500.0);
    }

    @Test
    void a_server_that_was_asked_for_anything_has_at_most_4000() throws InterruptedException {
        AtomicInteger answered = new AtomicInteger();
        ExecutorService crowd = Executors.newFixedThreadPool(AT_ONCE);
        for (int i = 0; i < AT_ONCE; i++) {
            Random random = new Random(SEED + i);
            crowd.execute(() -> {
                Traffic traffic = new Traffic(landscape.development().site());
                for (int request = 0; request < REQUESTS / AT_ONCE; request++) {
                    traffic.random(random);
                    answered.incrementAndGet();
                }
            });
        }
        crowd.shutdown();
        assertThat(crowd.awaitTermination(10, TimeUnit.MINUTES)).isTrue();

        double series = series(landscape.development());
        System.out.println(REQUESTS + " random requests: " + series + " series");
        assertThat(answered).hasValue(REQUESTS / AT_ONCE * AT_ONCE);
        assertThat(series).isBetween(200.0, 4_000.0);
    }

    private double series(Node node) {
        String scraped = "scrape_samples_scraped{job=\"" + node.job() + "\"}";
        landscape.prometheus().await("page of " + node.job(), () -> value(scraped) > 0);
        return value(scraped);
    }

    private double value(String query) {
        List<Sample> samples = landscape.prometheus().query(query);
        return samples.isEmpty() ? 0 : samples.get(0).value();
    }
}
