package io.javatar.web.avatar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.image.PictureFormat;
import io.javatar.core.problem.AvatarException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AvatarPathTest {
    private static final String MD5 = "40f8d096a3777232204cb3f796c577b7";

    @ParameterizedTest
    @ValueSource(strings = {MD5, MD5 + "/", MD5 + ".", MD5 + ".tiff", "40F8D096A3777232204CB3F796C577B7"})
    void a_hash_in_any_case_with_one_slash_or_dot_or_a_strange_ending_is_the_hash(String path) {
        assertThat(AvatarPath.parse(path).hash().hex()).isEqualTo(MD5);
        assertThat(AvatarPath.parse(path).format()).isNull();
    }

    @Test
    void an_ending_in_any_case_names_the_format() {
        assertThat(AvatarPath.parse(MD5 + ".png").format()).isEqualTo(PictureFormat.PNG);
        assertThat(AvatarPath.parse(MD5 + ".JPEG").format()).isEqualTo(PictureFormat.JPEG);
        assertThat(AvatarPath.parse(MD5 + ".webp").format()).isEqualTo(PictureFormat.WEBP);
    }

    @Test
    void a_hash_of_64_digits_is_a_hash() {
        assertThat(AvatarPath.parse(MD5 + MD5).hash().hex()).hasSize(64);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                ".png",
                "abc",
                MD5 + "0",
                MD5 + "//",
                MD5 + "/extra",
                "x" + MD5,
                "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz",
                "éééééééééééééééééééééééééééééééé",
                "../../etc/passwd"
            })
    void anything_else_is_refused(String path) {
        assertThatThrownBy(() -> AvatarPath.parse(path)).isInstanceOf(AvatarException.class);
    }
}
