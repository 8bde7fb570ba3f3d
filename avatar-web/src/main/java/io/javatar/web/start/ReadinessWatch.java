package io.javatar.web.start;

import io.javatar.web.settings.Settings;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Polls this server over HTTP until it is ready, and reports to the script that started it. In a thread of its own. */
public final class ReadinessWatch implements AutoCloseable {
    private static final Logger LOG = System.getLogger(ReadinessWatch.class.getName());
    private static final int PATIENCE = 5_000;
    private static final int PAUSE = 100;

    private final StartReport report;
    private final HttpPlace place;
    private final String address;
    private final Duration limit;
    private final Thread thread;

    private ReadinessWatch(StartReport report, Settings settings) {
        this.report = report;
        this.place = HttpPlace.of(settings.http());
        this.address = settings.site().baseUrl().text();
        this.limit = settings.http().startTimeout();
        this.thread = new Thread(this::watch, "javatar-start");
        thread.setDaemon(true);
    }

    /** Begins; it ends when the server is ready or AVATAR_START_TIMEOUT is over. */
    public static ReadinessWatch begin(StartReport report, Settings settings) {
        ReadinessWatch watch = new ReadinessWatch(report, settings);
        watch.thread.start();
        return watch;
    }

    private void watch() {
        long end = System.nanoTime() + limit.toNanos();
        try {
            String fault = fault();
            while (fault != null && System.nanoTime() < end) {
                report.waiting(fault);
                TimeUnit.MILLISECONDS.sleep(PAUSE);
                fault = fault();
            }
            if (fault == null) {
                LOG.log(Level.INFO, "Javatar answers at {0}", address);
                report.ready(address);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns why the server is not ready, or null if it is. */
    private @Nullable String fault() {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create(place.local() + "/health/ready").toURL().openConnection(Proxy.NO_PROXY);
            connection.setConnectTimeout(PATIENCE);
            connection.setReadTimeout(PATIENCE);
            connection.setRequestProperty("Connection", "close");
            return connection.getResponseCode() == 200 ? null : refusal(connection);
        } catch (IOException e) {
            return "nothing answers at " + place.local() + ": " + e.getMessage();
        }
    }

    private String refusal(HttpURLConnection connection) throws IOException {
        String status = place.local() + "/health/ready answers " + connection.getResponseCode();
        try (InputStream body = connection.getErrorStream();
                JsonReader reader = Json.createReader(body)) {
            return status + ", down: " + down(reader.readObject());
        } catch (JsonException | ClassCastException | NullPointerException noHealth) {
            return status;
        }
    }

    private static String down(JsonObject health) {
        return health.getJsonArray("checks").getValuesAs(JsonObject.class).stream()
                .filter(check -> !"UP".equals(check.getString("status")))
                .map(check -> check.getString("name"))
                .collect(Collectors.joining(", "));
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
