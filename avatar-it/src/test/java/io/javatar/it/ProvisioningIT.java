package io.javatar.it;

import static io.javatar.it.http.ReplyAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.javatar.it.http.Form;
import io.javatar.it.http.Provisioning;
import io.javatar.it.http.RawConnection;
import io.javatar.it.http.Reply;
import io.javatar.it.http.Site;
import io.javatar.it.sample.Hashes;
import io.javatar.it.sample.Photos;
import io.javatar.it.server.JavatarServer;
import io.javatar.it.server.OnSharedServer;
import io.javatar.it.server.SharedServer;
import java.awt.Color;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Organisations push, ask for and remove their staff's photos. */
@OnSharedServer
class ProvisioningIT {
    private static final byte[] RED = Photos.png(600, 400, Color.RED);
    private static final byte[] BLUE = Photos.png(600, 400, Color.BLUE);

    private final Site site;
    private final Provisioning api;

    ProvisioningIT(Site site) {
        this.site = site;
        this.api = site.provisioning();
    }

    @Test
    void the_first_photo_is_created_and_told_where() {
        String email = "push.first@example.org";

        Reply reply = api.put(email, RED);

        assertThat(reply).hasStatus(201).hasHeader("Content-Type", "application/json");
        assertThat(reply.header("Location")).startsWith(SharedServer.BASE_URL + "/");
        String path = reply.header("Location").substring(SharedServer.BASE_URL.length());
        assertThat(api.send("GET", path, BodyPublishers.noBody())).hasStatus(200);
    }

    @Test
    void the_answer_tells_identity_hashes_addresses_and_photo() {
        String email = "push.told@example.org";

        JsonObject told = api.put(email, RED).json();

        assertThat(told.get("identity").getAsString()).isEqualTo(email);
        assertThat(told.get("kind").getAsString()).isEqualTo("email");
        assertThat(texts(told.get("hashes"))).containsExactly(Hashes.sha256(email), Hashes.md5(email));
        assertThat(texts(told.get("urls")))
                .containsExactly(
                        SharedServer.BASE_URL + "/avatar/" + Hashes.sha256(email),
                        SharedServer.BASE_URL + "/avatar/" + Hashes.md5(email));
        JsonObject photo = told.getAsJsonObject("photo");
        assertThat(photo.get("format").getAsString()).isEqualTo("png");
        assertThat(photo.get("mediaType").getAsString()).isEqualTo("image/png");
        assertThat(photo.get("width").getAsInt()).isEqualTo(600);
        assertThat(photo.get("height").getAsInt()).isEqualTo(400);
        assertThat(photo.get("animated").getAsBoolean()).isFalse();
        assertThat(photo.get("content").getAsString()).matches("[0-9a-f]{64}");
        assertThat(Instant.parse(photo.get("changed").getAsString())).isBefore(Instant.now());
        assertThat(photo.get("shown").getAsLong()).isZero();
    }

    @Test
    void the_same_photo_again_changes_nothing() {
        String email = "push.again@example.org";
        JsonObject first = api.put(email, RED).json();

        Reply again = api.put(email, RED);

        assertThat(again).hasStatus(200).hasNo("Location");
        assertThat(again.json().getAsJsonObject("photo").get("content"))
                .isEqualTo(first.getAsJsonObject("photo").get("content"));
    }

    @Test
    void another_photo_replaces_the_first_at_once() {
        String email = "push.replace@example.org";
        api.put(email, RED);
        Reply before = site.get("/avatar/" + Hashes.md5(email));

        assertThat(api.put(email, BLUE)).hasStatus(200);

        assertThat(site.get("/avatar/" + Hashes.md5(email))).isPicture(80).showsOtherThan(before);
    }

    @Test
    void a_form_carries_the_photo_as_well() {
        String email = "push.form@example.org";

        assertThat(api.put(email, Form.photo(RED))).hasStatus(201);

        api.put("push.form.raw@example.org", RED);
        assertThat(site.get("/avatar/" + Hashes.md5(email)))
                .showsTheSameAs(site.get("/avatar/" + Hashes.md5("push.form.raw@example.org")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "image/jpeg", "image/webp", "application/octet-stream", "IMAGE/PNG"})
    void what_the_body_is_called_does_not_matter_but_what_it_is(String mediaType) {
        Reply reply = api.put("push.type@example.org", RED, mediaType);

        assertThat(reply.status()).isIn(200, 201);
        assertThat(reply.json().getAsJsonObject("photo").get("mediaType").getAsString())
                .isEqualTo("image/png");
    }

    @Test
    void an_address_may_stand_in_the_path() {
        String email = "push.path@example.org";
        String path = "/api/v1/avatars/" + email;

        assertThat(api.send("PUT", path, BodyPublishers.ofByteArray(RED), "Content-Type", "image/png"))
                .hasStatus(201);
        assertThat(api.send("GET", path, BodyPublishers.noBody())).showsTheSameAs(api.get(email));
        assertThat(api.send("DELETE", path, BodyPublishers.noBody())).hasStatus(204);
        assertThat(api.get(email)).isProblem(404, "not-found");
    }

    @Test
    void an_address_is_trimmed_and_its_case_forgotten() {
        api.put("  MyEmailAddress@Example.COM ", RED);

        assertThat(api.get("myemailaddress@example.com")).hasStatus(200);
        assertThat(site.get("/avatar/84059b07d4be67b806386c0aad8070a23f18836bbaae342275dc0a83414c32ee?d=404"))
                .isPicture(80);
    }

    @Test
    void letters_outside_ascii_and_signs_of_the_query_are_kept() {
        String email = "françois+a&b=c%d@example.org";

        assertThat(api.put(email, RED)).hasStatus(201);

        assertThat(api.get(email).json().get("identity").getAsString()).isEqualTo(email);
        assertThat(site.get("/avatar/" + Hashes.md5(email) + "?d=404")).isPicture(80);
    }

    @Test
    void an_address_that_opens_sessions_is_found_in_all_its_spellings() {
        assertThat(api.put("https://Example.com:8443/Me", RED)).hasStatus(201);

        for (String host : List.of("example.com:8443", "example.com")) {
            for (String path : List.of("/Me", "/Me/")) {
                for (String scheme : List.of("http://", "https://")) {
                    String spelling = scheme + host + path;
                    assertThat(site.get("/avatar/" + Hashes.sha256(spelling) + "?d=404"))
                            .as(spelling)
                            .isPicture(80);
                }
            }
        }
    }

    @Test
    void an_openid_is_told_with_all_its_hashes() {
        JsonObject told = api.put("http://example.com/id", RED).json();

        assertThat(told.get("kind").getAsString()).isEqualTo("openid");
        assertThat(texts(told.get("hashes")))
                .contains("ce0064bb30c22b618f814c389e7941ce1bfff0659910523192868d2b71632c77");
    }

    @Test
    void what_was_pushed_can_be_asked_for() {
        String email = "push.asked@example.org";
        Reply pushed = api.put(email, RED);

        assertThat(api.get(email)).hasStatus(200).hasHeader("Content-Type", "application/json");
        assertThat(api.get(email).json().get("hashes")).isEqualTo(pushed.json().get("hashes"));
        assertThat(api.get(email).json().getAsJsonObject("photo").get("content"))
                .isEqualTo(pushed.json().getAsJsonObject("photo").get("content"));
    }

    @Test
    void what_was_never_pushed_is_not_found() {
        assertThat(api.get("push.never@example.org")).isProblem(404, "not-found");
        assertThat(api.delete("push.never@example.org")).isProblem(404, "not-found");
    }

    @Test
    void a_removed_photo_is_gone_at_once() {
        String email = "push.removed@example.org";
        api.put(email, RED);
        String avatar = "/avatar/" + Hashes.sha256(email) + "?d=404";
        assertThat(site.get(avatar)).isPicture(80);

        assertThat(api.delete(email)).hasStatus(204);

        assertThat(site.get(avatar)).hasStatus(404);
        assertThat(api.get(email)).isProblem(404, "not-found");
        assertThat(api.delete(email)).isProblem(404, "not-found");
    }

    @Test
    void a_photo_that_two_share_stays_when_one_of_them_goes() {
        api.put("push.stays@example.org", RED);
        api.put("push.goes@example.org", RED);

        api.delete("push.goes@example.org");

        assertThat(site.get("/avatar/" + Hashes.md5("push.stays@example.org") + "?d=404&s=123"))
                .isPicture(123);
    }

    @Test
    void addresses_come_from_the_settings_and_never_from_the_host_header() {
        try (RawConnection connection = new RawConnection(site.port())) {
            String answer = connection
                    .send("PUT " + Provisioning.query("push.host@example.org") + " HTTP/1.1\r\nHost: evil.example\r\n"
                            + "Authorization: Bearer " + JavatarServer.TOKEN + "\r\nConnection: close\r\n"
                            + "Content-Type: image/png\r\nContent-Length: " + RED.length + "\r\n\r\n")
                    .send(RED)
                    .rest();

            assertThat(RawConnection.status(answer)).isEqualTo(201);
            assertThat(answer).doesNotContain("evil.example");
        }
    }

    private static List<String> texts(JsonElement array) {
        return array.getAsJsonArray().asList().stream()
                .map(JsonElement::getAsString)
                .toList();
    }
}
