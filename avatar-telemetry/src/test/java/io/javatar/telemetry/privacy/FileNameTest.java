package io.javatar.telemetry.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.telemetry.privacy.FileName.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    private final KeyedHash hash = new KeyedHash("key".getBytes(UTF_8));

    @ParameterizedTest
    @CsvSource({
        "ada.png,*.png",
        "Ada Lovelace.JPEG,*.jpeg",
        "a.b.c.webp,*.webp",
        "ada,*",
        "ada.lovelace,*",
        "png,*",
        ".png,*.png",
        "ada.,*",
        "'',*"
    })
    void a_usual_ending_alone_is_told(String name, String expected) {
        assertThat(new FileName(Mode.EXTENSION, hash).mask(name)).isEqualTo(expected);
    }

    @Test
    void a_keyed_hash_can_be_told() {
        assertThat(new FileName(Mode.HASH, hash).mask("ada.png")).matches("h:[0-9a-f]{16}");
    }

    @Test
    void nothing_can_be_told() {
        assertThat(new FileName(Mode.OFF, hash).mask("ada.png")).isNull();
    }
}
