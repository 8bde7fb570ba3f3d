package io.javatar.it.kill;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.it.http.Provisioning;
import io.javatar.it.http.Site;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Clients that change photos without pause until their server is gone. */
final class Writers implements AutoCloseable {
    private static final int WRITERS = 4;
    private static final int IDENTITIES_EACH = 12;
    private static final int CHANGES_A_DELETE = 4;

    private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS);

    private Writers() {}

    /** Starts them on {@code site}; what each of them does depends on {@code round} alone. */
    static Writers start(Site site, Ledger ledger, int round) {
        Writers writers = new Writers();
        for (int writer = 0; writer < WRITERS; writer++) {
            int number = writer;
            Random choice = new Random(round * 100L + writer);
            writers.threads.execute(() -> write(site.provisioning(), ledger, number, choice));
        }
        writers.threads.shutdown();
        return writers;
    }

    private static void write(Provisioning api, Ledger ledger, int writer, Random choice) {
        try {
            while (true) {
                String identity = "kill." + writer + "." + choice.nextInt(IDENTITIES_EACH) + "@example.org";
                int colour = choice.nextInt(CHANGES_A_DELETE) == 0 ? Colours.NONE : choice.nextInt(Colours.COUNT);
                ledger.asking(identity, colour);
                if (acknowledges(api, identity, colour)) {
                    ledger.acknowledged(identity, colour);
                }
            }
        } catch (UncheckedIOException killed) {
            // The end of every round.
        }
    }

    /** Sends the change; returns whether the server says that it stands. */
    private static boolean acknowledges(Provisioning api, String identity, int colour) {
        int status = colour == Colours.NONE
                ? api.delete(identity).status()
                : api.put(identity, Colours.photo(colour)).status();
        return status == 404 && colour == Colours.NONE || status / 100 == 2;
    }

    /** Waits until all have seen that the server is gone. */
    void awaitEnd() throws InterruptedException {
        assertThat(threads.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
