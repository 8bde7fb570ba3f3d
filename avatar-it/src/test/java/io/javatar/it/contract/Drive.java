package io.javatar.it.contract;

import io.javatar.it.http.Form;
import io.javatar.it.http.Provisioning;
import io.javatar.it.http.Site;
import io.javatar.it.sample.Hashes;
import io.javatar.it.sample.Hostile;
import io.javatar.it.sample.Photos;
import io.javatar.it.server.JavatarServer;
import java.awt.Color;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Traffic of every kind, each request once.
 *
 * @param server where to
 * @param site its client
 */
record Drive(JavatarServer server, Site site) {
    static final String AGENT = "contract/1";
    static final String ADMIN_TOKEN = "admin-token-of-the-contract";
    static final byte[] PHOTO = Photos.png(200, 200, Color.RED);
    private static final String HASH = Hashes.md5("drawn@example.org");
    private static final String PERSON = "person@example.org";
    private static final String MOVER = "mover@example.org";

    void all() throws IOException {
        pictures();
        uploads();
        get(Call.STATS, "/stats");
        get(Call.PAGE, "/");
        get(Call.HEALTH, "/health/ready");
        site.get("/admin/sampling", "traceparent", Call.ADMIN.traceparent(), "Authorization", "Bearer " + ADMIN_TOKEN);
        get(Call.LOST, "/no/such/path");
        refusals();
        failedUpload();
    }

    private void refusals() {
        get(Call.REFUSED, "/avatar/" + HASH + "?s=0&format=nonsense");
        get(Call.UNAUTHORIZED, "/api/v1/avatars/" + PERSON);
        get(Call.UNREADABLE, "/avatar/%ff");
        site.send(
                "POST",
                "/avatar/" + HASH,
                BodyPublishers.noBody(),
                "traceparent",
                Call.WRONG_METHOD.traceparent(),
                "User-Agent",
                AGENT);
    }

    private void pictures() {
        get(Call.DRAWN, "/avatar/" + HASH + "?d=identicon&s=123");
        get(Call.REPEATED, "/avatar/" + HASH + "?d=identicon&s=123");
        get(Call.DRAWN_WEBP, "/avatar/" + HASH + ".webp?d=identicon&s=80");
        site.provisioning().put(PERSON, Photos.jpeg(200, 200, Color.RED));
        get(Call.PHOTO, "/avatar/" + Hashes.md5(PERSON) + "?s=99");
        site.provisioning().put(MOVER, Photos.gif(200, 200, Color.RED));
        get(Call.PHOTO_GIF, "/avatar/" + Hashes.md5(MOVER) + "?s=99");
    }

    private void uploads() {
        put(Call.UPLOAD, "image/png", BodyPublishers.ofByteArray(PHOTO));
        Form form = new Form("photo", "portrait.png", "image/png", PHOTO);
        put(Call.FORM_UPLOAD, form.mediaType(), form.body());
        put(Call.BROKEN_UPLOAD, "image/png", BodyPublishers.ofByteArray(Hostile.truncated(PHOTO, 0.5)));
        put(Call.TEXT_UPLOAD, "image/png", BodyPublishers.ofByteArray("text".getBytes(StandardCharsets.UTF_8)));
        call(Call.READ, "GET", identity(Call.UPLOAD), BodyPublishers.noBody());
        call(Call.DELETED, "DELETE", identity(Call.UPLOAD), BodyPublishers.noBody());
    }

    private void failedUpload() throws IOException {
        Path blobs = server.data().resolve("blobs");
        Path away = server.data().resolve("taken-away");
        Files.move(blobs, away);
        Files.createFile(blobs);
        put(Call.FAILED_UPLOAD, "image/png", BodyPublishers.ofByteArray(Photos.png(50, 50, Color.BLUE)));
        Files.delete(blobs);
        Files.move(away, blobs);
    }

    private void get(Call call, String path) {
        site.get(path, "traceparent", call.traceparent(), "User-Agent", AGENT);
    }

    private void put(Call call, String mediaType, BodyPublisher body) {
        call(call, "PUT", identity(call), body, "Content-Type", mediaType);
    }

    private void call(Call call, String method, String path, BodyPublisher body, String... headers) {
        String[] all = new String[headers.length + 4];
        System.arraycopy(headers, 0, all, 4, headers.length);
        all[0] = "traceparent";
        all[1] = call.traceparent();
        all[2] = "User-Agent";
        all[3] = AGENT;
        site.provisioning().send(method, path, body, all);
    }

    private static String identity(Call call) {
        return Provisioning.query(call.name() + "@example.org");
    }
}
