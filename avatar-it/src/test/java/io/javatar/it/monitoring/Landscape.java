package io.javatar.it.monitoring;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * A server of production and one of development, both a little busy all the time, and a Prometheus that fetches both and
 * has the rules of deploy/monitoring with their times shortened.
 */
final class Landscape implements AutoCloseable {
    private final Node production;
    private final Node development;
    private final Prometheus prometheus;
    private final ScheduledExecutorService people = Executors.newScheduledThreadPool(2);

    Landscape() {
        production = Node.start("production", "1.0");
        development = Node.start("development", "0.1");
        for (Node node : nodes()) {
            Traffic traffic = new Traffic(node.site());
            Future<?> unused = people.scheduleWithFixedDelay(() -> visit(traffic), 0, 100, TimeUnit.MILLISECONDS);
        }
        driveEverything();
        Path directory = Workplace.empty("landscape");
        List<Path> rules = Workplace.files(Workplace.monitoring().resolve("rules"), ".yml").stream()
                .map(file -> Workplace.write(
                        directory.resolve(file.getFileName()), TimeScale.shortened(Workplace.read(file))))
                .toList();
        prometheus = Prometheus.start(
                directory,
                rules,
                Map.of(production.job(), production.metricsPort(), development.job(), development.metricsPort()));
    }

    /** Lets both servers answer, and fail to answer, something of every kind; again after a restart, which forgets it. */
    void driveEverything() {
        for (Node node : nodes()) {
            Traffic traffic = new Traffic(node.site());
            traffic.ofEveryKind();
            node.loseStorage();
            traffic.upload();
            node.restoreStorage();
        }
    }

    Node production() {
        return production;
    }

    Node development() {
        return development;
    }

    List<Node> nodes() {
        return List.of(production, development);
    }

    Prometheus prometheus() {
        return prometheus;
    }

    @Override
    public void close() {
        people.shutdownNow();
        prometheus.close();
        nodes().forEach(Node::close);
    }

    private static void visit(Traffic traffic) {
        try {
            traffic.hit();
        } catch (UncheckedIOException serverIsDown) {
            // People come again.
        }
    }
}
