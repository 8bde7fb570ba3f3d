package io.javatar.it.monitoring;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.javatar.it.http.Reply;
import io.javatar.it.http.Site;
import io.javatar.it.server.Loopback;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A Prometheus of its own process, on loopback, that fetches every second. */
final class Prometheus implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final Process process;
    private final Site api;

    private Prometheus(Process process, Site api) {
        this.process = process;
        this.api = api;
    }

    /**
     * Starts one.
     *
     * @param directory where it keeps its data
     * @param rules files of rules
     * @param jobs what to fetch: for each job a port of this machine
     */
    static Prometheus start(Path directory, List<Path> rules, Map<String, Integer> jobs) {
        try {
            int port = Loopback.freePort();
            Path config = Workplace.write(directory.resolve("prometheus.yml"), config(rules, jobs));
            Process process = new ProcessBuilder(
                            Programs.fromBuild().path("prometheus"),
                            "--config.file=" + config,
                            "--storage.tsdb.path=" + directory.resolve("data"),
                            "--web.listen-address=127.0.0.1:" + port,
                            "--enable-feature=exemplar-storage")
                    .redirectErrorStream(true)
                    .redirectOutput(directory.resolve("prometheus.log").toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            Prometheus prometheus = new Prometheus(process, new Site(port, ""));
            prometheus.await("a Prometheus that is ready", prometheus::isReady);
            return prometheus;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the samples of an expression at this moment. */
    List<Sample> query(String expression) {
        JsonObject data = data("/api/v1/query?query=" + encoded(expression));
        if (data.get("resultType").getAsString().equals("scalar")) {
            return List.of(
                    new Sample(Map.of(), data.getAsJsonArray("result").get(1).getAsDouble()));
        }
        return objects(data.getAsJsonArray("result")).map(Sample::of).toList();
    }

    /** Returns the ids of traces that exemplars of these series tell. */
    List<String> traceIds(String series) {
        Instant now = Instant.now();
        JsonElement data = body("/api/v1/query_exemplars?query=" + encoded(series) + "&start="
                        + now.minus(LIMIT).getEpochSecond() + "&end="
                        + now.plusSeconds(1).getEpochSecond())
                .get("data");
        return objects(data.getAsJsonArray())
                .flatMap(found -> objects(found.getAsJsonArray("exemplars")))
                .map(exemplar -> exemplar.getAsJsonObject("labels"))
                .filter(labels -> labels.has("trace_id"))
                .map(labels -> labels.get("trace_id").getAsString())
                .toList();
    }

    /** Returns all loaded rules. */
    List<Rule> rules() {
        return objects(data("/api/v1/rules").getAsJsonArray("groups"))
                .flatMap(group -> objects(group.getAsJsonArray("rules")))
                .map(Rule::of)
                .toList();
    }

    /** Returns the label sets for which an alert fires. */
    List<Map<String, String>> firing(String alert) {
        return query("ALERTS{alertname=\"" + alert + "\",alertstate=\"firing\"}").stream()
                .map(Sample::labels)
                .toList();
    }

    /** Waits until something holds; fails, naming it, if it does not within two minutes. */
    void await(String what, Supplier<Boolean> condition) {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (!condition.get()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("no " + what + " within " + LIMIT.toSeconds() + " s");
            }
            pause();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isReady() {
        if (!process.isAlive()) {
            throw new IllegalStateException("Prometheus ended; see prometheus.log below avatar-it/target/runs");
        }
        try {
            return api.get("/-/ready").status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private JsonObject data(String path) {
        return body(path).getAsJsonObject("data");
    }

    private JsonObject body(String path) {
        Reply reply = api.get(path);
        if (reply.status() != 200) {
            throw new AssertionError(path + ": " + reply.text());
        }
        return reply.json();
    }

    private static Map<String, Object> config(List<Path> rules, Map<String, Integer> jobs) {
        List<Object> scrapes = jobs.entrySet().stream()
                .<Object>map(job -> Map.of(
                        "job_name",
                        job.getKey(),
                        "static_configs",
                        List.of(Map.of("targets", List.of("127.0.0.1:" + job.getValue())))))
                .toList();
        return Map.of(
                "global",
                Map.of("scrape_interval", "1s", "scrape_timeout", "1s", "evaluation_interval", "1s"),
                "rule_files",
                rules.stream().map(Path::toString).toList(),
                "scrape_configs",
                scrapes);
    }

    private static Stream<JsonObject> objects(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsJsonObject);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
