package io.javatar.it.kill;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.it.http.Site;
import io.javatar.it.server.JavatarServer;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Four clients put, replace and delete photos without pause; the server is killed at a random moment and started again,
 * round after round. What was acknowledged must stand: the provisioning API, the MD5 and the SHA-256 of each identity
 * have to agree with the ledger and with each other.
 *
 * <p>{@code -Djavatar.kill.rounds=N} sets the number of rounds; {@code ./run it kill N} does so. {@code
 * javatar.kill.age=N} sets how many seconds old the database is at the first kill.
 */
class KillIT {
    private static final int ROUNDS = Integer.getInteger("javatar.kill.rounds", 5);
    /** H2 reuses the room of old chunks once its file is 45 s old: faults of recovery show only from then on. */
    private static final Duration OLD_ENOUGH = Duration.ofSeconds(Integer.getInteger("javatar.kill.age", 50));

    private static final int SHORTEST_MILLIS = 300;
    private static final int LONGEST_MILLIS = 3_000;

    @Test
    void every_acknowledged_change_stands_after_kill_9() throws InterruptedException {
        Random moments = new Random(1);
        try (JavatarServer server = JavatarServer.named("kill").start()) {
            Colours colours = Colours.learnedFrom(server.site());
            Ledger ledger = new Ledger();
            for (int round = 1; round <= ROUNDS; round++) {
                Duration writing =
                        Duration.ofMillis(SHORTEST_MILLIS + moments.nextInt(LONGEST_MILLIS - SHORTEST_MILLIS));
                killAfter(round == 1 ? OLD_ENOUGH.plus(writing) : writing, server, ledger, round);
                Site site = server.start().site();
                assertThat(ledger.violations(site, colours))
                        .as("round " + round)
                        .isEmpty();
                System.out.printf(
                        "kill -9, round %d of %d: %d changes acknowledged so far, none lost%n",
                        round, ROUNDS, ledger.acknowledged());
            }
        }
    }

    private static void killAfter(Duration writing, JavatarServer server, Ledger ledger, int round)
            throws InterruptedException {
        try (Writers writers = Writers.start(server.site(), ledger, round)) {
            Thread.sleep(writing.toMillis());
            server.killHard();
            writers.awaitEnd();
        }
    }
}
