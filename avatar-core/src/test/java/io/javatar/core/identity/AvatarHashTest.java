package io.javatar.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AvatarHashTest {
    private static final String MD5 = "40f8d096a3777232204cb3f796c577b7";
    private static final String SHA256 = "47508cb4512f7b46aaeb34b4a514c63d63ec240bf28cbc4410addd4867c10066";

    @Test
    void its_length_tells_the_algorithm() {
        assertThat(new AvatarHash(MD5).algorithm()).isEqualTo(HashAlgorithm.MD5);
        assertThat(new AvatarHash(SHA256).algorithm()).isEqualTo(HashAlgorithm.SHA256);
    }

    @Test
    void capital_digits_mean_the_same() {
        assertThat(AvatarHash.parse("40F8D096A3777232204CB3F796C577B7")).isEqualTo(new AvatarHash(MD5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "40f8d096a3777232204cb3f796c577b",
                "40f8d096a3777232204cb3f796c577b70",
                "40f8d096a3777232204cb3f796c577bg",
                "40f8d096a3777232204cb3f796c577b\n",
                "40f8d096a3777232204cb3f796c577b\0",
                " 40f8d096a3777232204cb3f796c577b7",
                "4０f8d096a3777232204cb3f796c577b7",
                "../../../../../../../etc/passwd0",
                "40f8d096a3777232204cb3f796c577b740f8d096",
            })
    void all_else_is_refused(String text) {
        assertThatExceptionOfType(AvatarException.class)
                .isThrownBy(() -> AvatarHash.parse(text))
                .returns(Problem.BAD_HASH, AvatarException::problem);
    }

    @Test
    void a_refusal_does_not_repeat_the_text() {
        assertThatExceptionOfType(AvatarException.class)
                .isThrownBy(() -> AvatarHash.parse("ada@example.com"))
                .withMessageNotContaining("ada");
    }
}
