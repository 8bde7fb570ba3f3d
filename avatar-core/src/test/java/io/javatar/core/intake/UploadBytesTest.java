package io.javatar.core.intake;

import static io.javatar.core.problem.Problem.NO_PICTURE;
import static io.javatar.core.problem.Problem.TOO_MANY_BYTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class UploadBytesTest {
    @Test
    void a_body_of_the_limit_is_read() throws IOException {
        assertThat(UploadBytes.read(new ByteArrayInputStream(new byte[1000]), 1000))
                .hasSize(1000);
    }

    @Test
    void a_body_above_the_limit_is_refused_by_number() {
        assertThatThrownBy(() -> UploadBytes.read(new ByteArrayInputStream(new byte[1001]), 1000))
                .hasMessage("more than 1000 bytes")
                .hasFieldOrPropertyWithValue("problem", TOO_MANY_BYTES);
    }

    @Test
    void no_more_than_one_byte_beyond_the_limit_is_read() {
        ByteArrayInputStream body = new ByteArrayInputStream(new byte[5000]);
        assertThatThrownBy(() -> UploadBytes.read(body, 1000)).isNotNull();
        assertThat(body.available()).isEqualTo(5000 - 1001);
    }

    @Test
    void an_empty_body_is_refused() {
        assertThatThrownBy(() -> UploadBytes.read(InputStream.nullInputStream(), 1000))
                .hasFieldOrPropertyWithValue("problem", NO_PICTURE);
    }
}
