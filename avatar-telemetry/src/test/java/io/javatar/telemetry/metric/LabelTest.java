package io.javatar.telemetry.metric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTest {
    @ParameterizedTest
    @CsvSource({"GET,GET", "TRACE,TRACE", "get,_OTHER", "BREW,_OTHER", "'',_OTHER", ",_OTHER"})
    void a_method_is_one_of_nine_or_other(String method, String text) {
        assertThat(Method.of(method).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"png,png", "JPEG,jpg", "jpg,jpg", "WebP,webp", "bmp,other", ",other"})
    void a_format_is_one_of_six_or_other(String extension, String text) {
        assertThat(Format.of(extension).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"image/png,image/png", "image/svg+xml,image/svg+xml", "text/html,other", ",other"})
    void a_content_type_is_one_of_six_or_other(String mediaType, String text) {
        assertThat(ContentType.of(mediaType).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"80,80", "16,16", "2048,2048", "81,other", "0,other", "-80,other", "2049,other", "2147483647,other"})
    void a_size_is_a_usual_one_or_other(int pixels, String text) {
        assertThat(SizeLabel.of(pixels).text()).isEqualTo(text);
    }

    @Test
    void every_usual_size_finds_itself() {
        assertThat(SizeLabel.values())
                .filteredOn(label -> label != SizeLabel.OTHER)
                .hasSize(28)
                .allSatisfy(label ->
                        assertThat(SizeLabel.of(Integer.parseInt(label.text()))).isSameAs(label));
    }

    @ParameterizedTest
    @CsvSource({"200,200", "304,304", "507,507", "418,other", "99,other", "600,other", "-1,other"})
    void a_status_code_is_one_that_is_given_or_other(int code, String text) {
        assertThat(StatusCode.of(code).text()).isEqualTo(text);
    }
}
