package io.javatar.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.it.http.Form;
import io.javatar.it.http.Provisioning;
import io.javatar.it.http.RawConnection;
import io.javatar.it.http.Site;
import io.javatar.it.sample.Photos;
import io.javatar.it.server.JavatarServer;
import io.javatar.it.server.Loopback;
import io.javatar.telemetry.receiver.HttpReceiver;
import java.awt.Color;
import java.io.File;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Marks in everything that a stranger can send: headers, cookies, parameters, paths, file names, form fields, identities,
 * tokens, and through them the messages of failures. None of them leaves: not to the collector, not to either form of the
 * metrics page, not to the log, not to any file but those of the data (docs/MONITORING.md, "Security and privacy"). The one
 * exception is User-Agent, which spans carry as {@code user_agent.original} of OpenTelemetry's semantic conventions: its
 * mark has a text of its own, which may reach the collector and nobody else.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CanaryIT {
    private static final String CANARY = "kNiSpEl";
    private static final String BROWSER = "mozilla-canary";
    private static final String ADMIN_TOKEN = "admin-token-of-the-canary-suite";
    private static final int ROUNDS = 12;
    private static final int LARGE = 300_000;
    private static final List<String> HEADERS = List.of(
            "Referer",
            "Cookie",
            "Authorization",
            "Accept",
            "Accept-Language",
            "Accept-Charset",
            "Origin",
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Real-IP",
            "X-Request-Id",
            "X-CSRF-Token",
            "If-None-Match",
            "If-Modified-Since",
            "Range",
            "From",
            "Via",
            "traceparent",
            "tracestate",
            "baggage",
            "b3");

    private final Random random = new Random(20_261_123);
    private HttpReceiver receiver;
    private JavatarServer server;
    private String text = "";
    private String openMetrics = "";

    @BeforeAll
    void send_marks_everywhere() throws IOException, InterruptedException {
        receiver = new HttpReceiver();
        int page = Loopback.freePort();
        server = JavatarServer.named("canary")
                .with("OTEL_EXPORT_ENABLED", "true")
                .with("OTEL_ENVIRONMENT", "development")
                .with("IVATAR_TELEMETRY_LOG_FORMAT", "json")
                .with("OTEL_TRACES_SAMPLER", "parentbased_always_on")
                .with("OTEL_EXPORTER_OTLP_ENDPOINT", receiver.endpoint())
                .with("OTEL_EXPORTER_OTLP_PROTOCOL", receiver.protocol())
                .with("OTEL_EXPORTER_OTLP_TIMEOUT", "60000")
                .with("OTEL_BSP_SCHEDULE_DELAY", "200")
                .with("OTEL_BLRP_SCHEDULE_DELAY", "200")
                .with("OTEL_METRIC_EXPORT_INTERVAL", "1000")
                .with("OTEL_PROMETHEUS_ENDPOINT", "127.0.0.1:" + page)
                .with("AVATAR_ADMIN_TOKEN", ADMIN_TOKEN);
        Path scratch = Files.createDirectories(server.directory().resolve("scratch"));
        server.with("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + scratch).start();
        Site site = server.site();
        for (int round = 0; round < ROUNDS; round++) {
            visit(site);
            push(site);
        }
        breakOff(site);
        failInStorage(site);
        Site metrics = new Site(page, "");
        openMetrics = metrics.get("/metrics", "Accept", "application/openmetrics-text")
                .text();
        text = metrics.get("/metrics", "Accept", "text/plain").text();
        site.get("/avatar/" + "0".repeat(32));
        receiver.capture().awaitSpans("GET /avatar/{hash}", ROUNDS);
        receiver.capture().awaitMetric("ivatar_file_uploads_total");
        receiver.capture().awaitLog("storage-down");
    }

    @AfterAll
    void stop() {
        server.close();
        receiver.close();
    }

    private void visit(Site site) {
        String[] headers = headers();
        String hash = String.format("%032x", random.nextLong() & Long.MAX_VALUE);
        site.get(
                "/avatar/" + hash + '?' + mark() + '=' + mark() + "&s=" + mark() + "&d=" + mark() + '&' + mark(),
                headers);
        site.get("/avatar/" + hash + "?d=http://" + mark() + ".example/" + mark() + "&name=" + mark(), headers);
        site.get("/avatar/" + hash + "?d=initials&name=" + mark() + "&initials=" + mark(), headers);
        site.get("/avatar/" + mark() + ".png", headers);
        site.get("/gravatarproxy/" + mark(), headers);
        site.get("/10.x/monsterid/svg?seed=" + mark() + "&title=" + mark() + "&bodyColor=" + mark(), headers);
        site.get("/10.x/" + mark() + "/svg/seed=" + mark(), headers);
        site.get("/static/" + mark(), headers);
        site.get('/' + mark() + '/' + mark() + "?" + mark(), headers);
        site.get("/admin/sampling?ratio=" + mark(), headers);
        for (String twisted :
                List.of("/{%s|", "/avatar/%s\"<", "/nope?%s=%%&\\", "/%%E2%%80%%A8%s?|", "/static/\u0085%s")) {
            RawConnection.exchange(site.port(), "GET " + String.format(twisted, mark()), "127.0.0.1");
        }
        site.send("POST", "/avatar/" + mark(), BodyPublishers.ofString(mark()), headers);
        site.get("/avatar/" + mark(), headers("Accept", "application/json"));
    }

    private void push(Site site) {
        Provisioning provisioning = site.provisioning();
        String identity = mark() + "@example.org";
        byte[] photo = Photos.png(40, 40, Color.BLUE);
        provisioning.put(identity, new Form("photo", mark() + ".png", "image/png", photo));
        provisioning.put(identity, new Form(mark(), mark() + '.' + mark(), "text/" + mark(), photo));
        provisioning.put(identity, new Form("photo", mark(), "image/png", mark().getBytes(StandardCharsets.UTF_8)));
        provisioning.put("https://" + mark() + ".example/" + mark(), photo, "image/png");
        provisioning.put(mark(), photo);
        provisioning.get(identity);
        provisioning.list("page=" + mark() + "&cursor=" + mark());
        new Provisioning(site, "Bearer " + mark()).get(identity);
        new Provisioning(site, mark()).delete(identity);
    }

    /** Uploads whose client goes away, or that cannot be read: servers like to write down what they had got until then. */
    private void breakOff(Site site) throws InterruptedException {
        String content = (mark() + ' ').repeat(LARGE / CANARY.length());
        String part = "--bound\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"" + mark()
                + "\"\r\nContent-Type: image/png\r\n\r\n" + content;
        cut(site, "Content-Type: image/png\r\nContent-Length: 9000000", content);
        cut(site, "Content-Type: image/png\r\nTransfer-Encoding: chunked", "20000\r\n" + content);
        cut(site, "Content-Type: multipart/form-data; boundary=bound\r\nContent-Length: 9000000", part);
        cut(site, "Content-Type: multipart/form-data; boundary=bound\r\nContent-Length: 400", part.substring(0, 400));
        cut(site, "Content-Type: multipart/form-data\r\nContent-Length: 400", part.substring(0, 400));
        assertThat(site.provisioning()
                        .put(
                                mark() + "@example.org",
                                new Form("photo", mark(), "image/png", content.getBytes(StandardCharsets.UTF_8)))
                        .status())
                .isEqualTo(415);
    }

    private void cut(Site site, String headers, String body) throws InterruptedException {
        try (RawConnection connection = new RawConnection(site.port())) {
            connection.send("PUT /api/v1/avatars?identity=" + mark() + "@example.org HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                    + "Authorization: Bearer " + JavatarServer.TOKEN + "\r\n" + headers + "\r\n\r\n" + body);
            TimeUnit.MILLISECONDS.sleep(200); // time to begin with it
        }
    }

    /** A failure whose message and causes may quote what was sent. */
    private void failInStorage(Site site) throws IOException {
        Path blobs = server.data().resolve("blobs");
        Files.move(blobs, server.data().resolve("taken-away"));
        Files.createFile(blobs);
        assertThat(site.provisioning()
                        .put(
                                mark() + "@example.org",
                                new Form("photo", mark(), "image/png", Photos.png(50, 50, Color.RED)))
                        .status())
                .isEqualTo(503);
    }

    private String[] headers(String... more) {
        List<String> headers = new ArrayList<>(List.of(more));
        for (String header : HEADERS) {
            if (more.length == 0 || !more[0].equals(header)) {
                headers.add(header);
                headers.add(header.equals("Cookie") ? mark() + '=' + mark() : mark());
            }
        }
        headers.addAll(List.of("X-" + mark(), mark(), "User-Agent", BROWSER));
        return headers.toArray(String[]::new);
    }

    private String mark() {
        return CANARY + random.nextInt(1_000_000);
    }

    @Test
    void no_mark_reaches_the_collector() {
        assertThat(receiver.capture().everything())
                .contains("GET /avatar/{hash}", "ivatar_file_uploads_total")
                .doesNotContainIgnoringCase(CANARY);
    }

    @Test
    void no_mark_stands_on_the_metrics_page() {
        assertThat(text)
                .contains("ivatar_file_uploads_total")
                .doesNotContainIgnoringCase(CANARY)
                .doesNotContain(BROWSER);
    }

    @Test
    void no_mark_stands_on_the_metrics_page_with_exemplars() {
        assertThat(openMetrics)
                .contains("trace_id=\"", "# EOF")
                .doesNotContainIgnoringCase(CANARY)
                .doesNotContain(BROWSER);
    }

    @Test
    void no_mark_is_in_the_log() {
        assertThat(server.log())
                .contains("storage-down")
                .doesNotContainIgnoringCase(CANARY)
                .doesNotContain(BROWSER);
    }

    @Test
    void no_mark_and_no_token_is_in_any_file_but_those_of_the_data() throws IOException {
        List<Path> files = files(server.directory(), server.data());

        assertThat(files).anyMatch(file -> file.endsWith("console.log"));
        for (Path file : files) {
            String content = content(file);
            for (String secret : List.of(CANARY, JavatarServer.TOKEN, ADMIN_TOKEN)) {
                assertThat(content.contains(secret))
                        .as("%s in %s", secret, file)
                        .isFalse();
            }
        }
    }

    @Test
    void an_upload_leaves_no_file_beside_the_data() throws IOException {
        assertThat(files(server.directory().resolve("scratch"), server.data())).isEmpty();
        assertThat(files(server.directory(), server.data()))
                .noneMatch(
                        file -> file.getFileName().toString().matches("(upload|undertow|resteasy|mime4j|m4j|xnio).*"));
    }

    @Test
    void what_is_stored_is_for_its_owner_alone() throws IOException {
        assertThat(permissions(server.data())).isEqualTo("rwx------");
        assertThat(permissions(server.data().resolve("taken-away"))).isEqualTo("rwx------");
        for (Path file : files(server.data(), server.data().resolve("blobs"))) {
            assertThat(permissions(file)).as("%s", file).isEqualTo("rw-------");
        }
    }

    /** The server makes and removes files meanwhile: what has vanished is passed over. */
    private static List<Path> files(Path root, Path without) {
        List<Path> found = new ArrayList<>();
        File[] entries = root.startsWith(without) ? null : root.toFile().listFiles();
        for (File entry : entries == null ? new File[0] : entries) {
            if (entry.isDirectory()) {
                found.addAll(files(entry.toPath(), without));
            } else if (entry.isFile() && !entry.toPath().startsWith(without)) {
                found.add(entry.toPath());
            }
        }
        return found;
    }

    private static String content(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException vanished) {
            return "";
        }
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
