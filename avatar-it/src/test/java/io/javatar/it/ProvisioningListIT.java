package io.javatar.it;

import static io.javatar.it.http.ReplyAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.javatar.it.http.Provisioning;
import io.javatar.it.http.Reply;
import io.javatar.it.http.Site;
import io.javatar.it.sample.Photos;
import io.javatar.it.server.OnSharedServer;
import java.awt.Color;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of all that was pushed, page by page. */
@OnSharedServer
class ProvisioningListIT {
    private static final List<String> PUSHED =
            List.of("list.a@example.org", "list.b@example.org", "list.c@example.org", "https://example.org/list");

    private final Provisioning api;

    ProvisioningListIT(Site site) {
        this.api = site.provisioning();
        PUSHED.forEach(identity -> api.put(identity, Photos.png(32, 32, Color.RED)));
    }

    @Test
    void pages_together_show_everyone_once() {
        List<String> seen = new ArrayList<>();
        String query = "limit=2";
        while (!query.isEmpty()) {
            JsonObject page = api.list(query).json();
            assertThat(page.getAsJsonArray("avatars")).hasSizeLessThanOrEqualTo(2);
            page.getAsJsonArray("avatars").forEach(avatar -> seen.add(identity(avatar)));
            query = page.has("next") ? "limit=2&after=" + encoded(page.get("next")) : "";
        }

        assertThat(seen).containsAll(PUSHED).doesNotHaveDuplicates();
    }

    @Test
    void an_entry_of_the_list_is_what_asking_for_it_answers() {
        JsonObject entry =
                api.list("limit=1").json().getAsJsonArray("avatars").get(0).getAsJsonObject();
        JsonObject asked = api.get(identity(entry)).json();

        assertThat(entry.keySet()).isEqualTo(asked.keySet());
        assertThat(entry.get("hashes")).isEqualTo(asked.get("hashes"));
    }

    @Test
    void the_next_page_is_linked() {
        Reply page = api.list("limit=1");

        assertThat(page.header("Link"))
                .matches("<https://avatars\\.example\\.org/api/v1/avatars\\?.*>; rel=\"next\"")
                .contains("limit=1")
                .contains("after=" + encoded(page.json().get("next")));
    }

    @Test
    void the_last_page_has_no_next() {
        Reply page = api.list("limit=1000");

        assertThat(page)
                .hasStatus(200)
                .hasHeader("Content-Type", "application/json")
                .hasNo("Link");
        assertThat(page.json().has("next")).isFalse();
    }

    @Test
    void without_a_limit_a_page_has_at_most_a_hundred() {
        assertThat(api.list("")).hasStatus(200);
        assertThat(api.list("").json().getAsJsonArray("avatars").size()).isBetween(PUSHED.size(), 100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"limit=0", "limit=-1", "limit=1001", "limit=abc", "limit=", "limit=1e2", "after=%00nonsense"})
    void a_page_that_cannot_be_is_refused(String query) {
        assertThat(api.list(query)).isProblem(400, "bad-request");
    }

    private static String identity(JsonElement avatar) {
        return avatar.getAsJsonObject().get("identity").getAsString();
    }

    private static String encoded(JsonElement text) {
        return URLEncoder.encode(text.getAsString(), StandardCharsets.UTF_8);
    }
}
