package io.javatar.it.server;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waits for {@code /health/ready}, as an orchestrator does. */
final class Readiness {
    private static final int LOG_CHARACTERS = 6_000;

    private Readiness() {}

    static void await(JavatarServer server, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!answers(server)) {
            if (!server.isAlive()) {
                throw failed("the server ended instead of getting ready", server);
            }
            if (System.nanoTime() > deadline) {
                server.killHard();
                throw failed("the server was not ready within " + limit.toSeconds() + " s", server);
            }
            pause();
        }
    }

    private static boolean answers(JavatarServer server) {
        try {
            return server.site().get("/health/ready").status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static IllegalStateException failed(String what, JavatarServer server) {
        String log = server.log();
        return new IllegalStateException(
                what + "; the log ends:\n" + log.substring(Math.max(0, log.length() - LOG_CHARACTERS)));
    }
}
