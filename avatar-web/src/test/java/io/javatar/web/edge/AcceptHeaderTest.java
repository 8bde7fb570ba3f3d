package io.javatar.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.image.PictureFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void where_no_format_is_named_none_is_chosen() {
        assertThat(AcceptHeader.of("image/*,*/*;q=0.8").format()).isNull();
        assertThat(AcceptHeader.of(null).format()).isNull();
    }

    /** What browsers send for an image element: Chrome and Edge, Firefox before 128 and after, Safari. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8",
                "image/avif,image/webp,*/*",
                "image/avif,image/webp,image/png,image/svg+xml,image/*;q=0.8,*/*;q=0.5",
                "image/webp,image/avif,image/jxl,image/heic,image/heic-sequence,video/*;q=0.8,image/png,image/svg+xml,image/*;q=0.8,*/*;q=0.5"
            })
    void webp_is_chosen_where_a_browser_names_it(String accept) {
        assertThat(AcceptHeader.of(accept).format()).isEqualTo(PictureFormat.WEBP);
    }

    @Test
    void webp_is_chosen_where_nothing_has_a_higher_weight() {
        assertThat(AcceptHeader.of("image/png, image/webp").format()).isEqualTo(PictureFormat.WEBP);
        assertThat(AcceptHeader.of("image/webp;q=0.9, image/png").format()).isEqualTo(PictureFormat.PNG);
        assertThat(AcceptHeader.of("image/webp;q=0.9, image/*").format()).isNull();
        assertThat(AcceptHeader.of("image/webp;q=0, image/*;q=0").format()).isNull();
    }

    @Test
    void what_cannot_be_written_or_read_is_passed_over() {
        assertThat(AcceptHeader.of("image/avif").format()).isNull();
        assertThat(AcceptHeader.of("image/png;q=x, image/gif;q=0.1").format()).isEqualTo(PictureFormat.GIF);
        assertThat(AcceptHeader.of("image/png;q=0").format()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8",
                "TEXT/HTML;q=0.5, */*;q=0.1",
                "application/json;q=0.5, text/html"
            })
    void people_who_look_with_a_browser_get_a_page(String header) {
        assertThat(AcceptHeader.of(header).prefersPage()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*/*",
                "text/*",
                "application/json",
                "application/problem+json, text/html;q=0.9",
                "text/html;q=0",
                "text/html;q=x",
                "image/avif,image/webp,*/*;q=0.8"
            })
    void programs_get_none(String header) {
        assertThat(AcceptHeader.of(header).prefersPage()).isFalse();
    }
}
