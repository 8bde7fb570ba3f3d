package io.javatar.it.monitoring;

import io.javatar.it.http.Form;
import io.javatar.it.http.Provisioning;
import io.javatar.it.http.Reply;
import io.javatar.it.http.Site;
import io.javatar.it.sample.Hashes;
import io.javatar.it.sample.Hostile;
import io.javatar.it.sample.Photos;
import java.awt.Color;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What people, sites and organisations ask of a server.
 *
 * @param site the server
 */
record Traffic(Site site) {
    private static final byte[] PNG = Photos.png(300, 200, Color.RED);
    private static final int CROWD = 16;
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "BREW");
    private static final List<String> ENDINGS = List.of("", ".png", ".jpg", ".gif", ".webp", ".svg", ".exe");
    private static final List<String> DEFAULTS = List.of("404", "identicon", "retro", "mm", "blank", "mmng", "x");

    /** Something of every kind: hits, misses, uploads good and bad, what is not there, provisioning, pages. */
    void ofEveryKind() {
        Provisioning api = site.provisioning();
        List<byte[]> photos = List.of(
                PNG,
                Photos.jpeg(640, 480, Color.BLUE),
                Photos.gif(90, 90, Color.GREEN),
                Photos.webp(),
                Photos.animatedGif(64, List.of(Color.RED, Color.BLUE)));
        for (int i = 0; i < photos.size(); i++) {
            String person = "person." + i + "@example.org";
            api.put(person, photos.get(i));
            for (String query : List.of("", "?s=80", "?s=128", "?s=256&d=404", "?s=77")) {
                site.get("/avatar/" + Hashes.md5(person) + query);
                site.get("/avatar/" + Hashes.sha256(person) + query);
            }
        }
        for (String style : List.of("identicon", "retro", "mm", "mmng", "initials", "404", "http://evil.example/")) {
            site.get("/avatar/" + Hashes.md5(style) + "?d=" + style);
        }
        api.put("person.form@example.org", Form.photo(PNG));
        api.get("person.form@example.org");
        api.list("");
        api.delete("person.form@example.org");
        badUpload();
        site.get("/api/v1/avatars", "Authorization", "Bearer wrong");
        for (String path :
                List.of("/", "/docs", "/openapi.json", "/stats", "/health/ready", "/no/such/page", "/avatar/x")) {
            site.get(path);
        }
    }

    /** A picture that is found ready. */
    void hit() {
        site.get("/avatar/" + Hashes.md5("ready") + "?d=identicon&s=80");
    }

    /** Somebody walks through hashes: no picture is ready. */
    void walk() {
        for (int i = 0; i < 50; i++) {
            site.get("/avatar/" + Hashes.md5("walk " + NEXT.incrementAndGet()) + "?d=retro&s=80");
        }
    }

    /** More people at once than there are places to make pictures, each with a large picture that was never made. */
    void crowd() {
        ExecutorService people = Executors.newFixedThreadPool(CROWD);
        for (int i = 0; i < 4 * CROWD; i++) {
            people.execute(
                    () -> site.get("/avatar/" + Hashes.md5("crowd " + NEXT.incrementAndGet()) + "?d=robohash&s=2048"));
        }
        people.shutdown();
        try {
            if (!people.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("the crowd does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A photo that is taken, if the server can. */
    Reply upload() {
        return site.provisioning().put("upload." + NEXT.incrementAndGet() + "@example.org", PNG);
    }

    /** A photo that is cut off. */
    void badUpload() {
        site.provisioning().put("bad@example.org", Hostile.truncated(PNG, 0.5));
    }

    /** A request whose caller wants it traced. */
    void traced() {
        String trace = Hashes.md5("trace " + NEXT.incrementAndGet());
        site.get("/avatar/" + Hashes.md5("ready"), "traceparent", "00-" + trace + "-00f067aa0ba902b7-01");
    }

    /** Anything: method, path, size, format, fallback. */
    void random(Random random) {
        String path = switch (random.nextInt(4)) {
            case 0 -> "/" + Integer.toHexString(random.nextInt()) + "/" + random.nextInt();
            case 1 -> "/static/" + Integer.toHexString(random.nextInt());
            default ->
                "/avatar/" + Hashes.md5("r" + random.nextInt(5000)) + any(ENDINGS, random) + "?s=" + random.nextInt(600)
                        + "&d=" + any(DEFAULTS, random);
        };
        String method = random.nextInt(3) == 0 ? any(METHODS, random) : "GET";
        site.send(method, path, BodyPublishers.noBody());
    }

    private static String any(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
