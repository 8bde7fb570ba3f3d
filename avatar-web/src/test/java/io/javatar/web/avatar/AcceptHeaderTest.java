package io.javatar.web.avatar;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.image.PictureFormat;
import org.junit.jupiter.api.Test;

class AcceptHeaderTest {
    @Test
    void json_alone_asks_for_json() {
        assertThat(AcceptHeader.of("application/json").wantsJson()).isTrue();
        assertThat(AcceptHeader.of("application/problem+json, text/plain").wantsJson())
                .isTrue();
    }

    @Test
    void pictures_or_anything_do_not() {
        assertThat(AcceptHeader.of("image/png, application/json").wantsJson()).isFalse();
        assertThat(AcceptHeader.of("*/*").wantsJson()).isFalse();
        assertThat(AcceptHeader.of(null).wantsJson()).isFalse();
    }

    @Test
    void the_heaviest_named_format_is_chosen() {
        assertThat(AcceptHeader.of("image/png;q=0.5, image/jpeg").format()).isEqualTo(PictureFormat.JPEG);
        assertThat(AcceptHeader.of("image/png; q=0.5, image/jpeg;q=0.4").format())
                .isEqualTo(PictureFormat.PNG);
    }

    @Test
    void where_any_picture_will_do_none_is_chosen() {
        assertThat(AcceptHeader.of("image/avif,image/webp,image/*,*/*;q=0.8").format())
                .isNull();
        assertThat(AcceptHeader.of(null).format()).isNull();
    }

    @Test
    void webp_is_chosen_where_it_is_named_and_nothing_else_will_do_as_well() {
        assertThat(AcceptHeader.of("image/webp").format()).isEqualTo(PictureFormat.WEBP);
        assertThat(AcceptHeader.of("image/webp, image/*;q=0.9").format()).isEqualTo(PictureFormat.WEBP);
        assertThat(AcceptHeader.of("image/*").format()).isNull();
    }

    @Test
    void what_cannot_be_written_or_read_is_passed_over() {
        assertThat(AcceptHeader.of("image/avif").format()).isNull();
        assertThat(AcceptHeader.of("image/png;q=x, image/gif;q=0.1").format()).isEqualTo(PictureFormat.GIF);
        assertThat(AcceptHeader.of("image/png;q=0").format()).isNull();
    }
}
