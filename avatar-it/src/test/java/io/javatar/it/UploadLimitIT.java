package io.javatar.it;

import static io.javatar.it.http.ReplyAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.it.http.Reply;
import io.javatar.it.server.JavatarServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The largest upload is what the operator says, on every server: none of them has a limit of its own below. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UploadLimitIT {
    private static final int MEBIBYTE = 1 << 20;

    private final JavatarServer server = JavatarServer.named("upload-limit")
            .with("AVATAR_MAX_UPLOAD_BYTES", "20m")
            .start();

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void more_than_the_usual_limit_is_read_where_the_operator_allows_it() {
        Reply reply = server.site().provisioning().put("limit@example.org", new byte[18 * MEBIBYTE]);

        assertThat(reply).hasStatus(415); // no picture, but Javatar saw it
        assertThat(reply.json().get("type").getAsString()).endsWith("#unsupported-format");
    }

    @Test
    void more_than_the_operator_allows_is_refused_with_the_limit() {
        Reply reply = server.site().provisioning().put("limit@example.org", new byte[21 * MEBIBYTE]);

        assertThat(reply).hasStatus(413);
        assertThat(reply.json().get("detail").getAsString()).contains(Integer.toString(20 * MEBIBYTE));
    }
}
