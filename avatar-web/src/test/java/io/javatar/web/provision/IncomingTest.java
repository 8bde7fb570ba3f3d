package io.javatar.web.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncomingTest {
    private static final String FORM = "multipart/form-data; boundary=XyZ";
    private static final String HEAD =
            "--XyZ\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"me.png\"\r\n";
    private static final String TAIL = "\r\n--XyZ--\r\n";
    private static final long LIMIT = 1000;

    @Test
    void a_body_that_is_no_form_is_the_picture() {
        Incoming.File file = incoming("abc", "image/png").read(LIMIT);

        assertThat(text(file)).isEqualTo("abc");
        assertThat(file.fileName()).isNull();
    }

    @Test
    void the_part_photo_of_a_form_is_the_picture() {
        Incoming.File file = incoming(HEAD + "Content-Type: image/png\r\n\r\na\r\nb\r\n--Xy" + TAIL, FORM)
                .read(LIMIT);

        assertThat(text(file)).isEqualTo("a\r\nb\r\n--Xy");
        assertThat(file.fileName()).isEqualTo("me.png");
    }

    @Test
    void parts_before_it_and_words_before_them_are_passed_over() {
        String other =
                "preamble\r\n--XyZ \r\n\r\nno name\r\n--XyZ\r\nContent-Disposition: form-data; name=x\r\n\r\n\r\n";

        assertThat(text(incoming(other + HEAD + "\r\nabc" + TAIL, FORM).read(LIMIT)))
                .isEqualTo("abc");
    }

    @Test
    void the_boundary_may_be_quoted_and_the_name_a_token_in_any_order() {
        String body = "--X y\r\ncontent-disposition: form-data; filename=a; name=photo\r\n\r\nabc\r\n--X y--";

        assertThat(text(incoming(body, "Multipart/Form-Data;charset=utf-8; Boundary=\"X y\"")
                        .read(LIMIT)))
                .isEqualTo("abc");
    }

    @Test
    void a_part_in_base64_is_decoded() {
        String body = HEAD + "Content-Transfer-Encoding: base64\r\n\r\nYWJj\r\nZGVm" + TAIL;

        assertThat(text(incoming(body, FORM).read(LIMIT))).isEqualTo("abcdef");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing of a form",
                "--XyZ",
                "--XyZ\r\n",
                HEAD,
                HEAD + "\r\nabc",
                HEAD + "\r\nabc\r\n--Xy",
                HEAD + "Content-Transfer-Encoding: x-uuencode\r\n\r\nabc" + TAIL,
                HEAD + "Content-Transfer-Encoding: base64\r\n\r\na" + TAIL
            })
    void a_form_that_breaks_off_or_cannot_be_read_is_refused(String body) {
        assertRefused(() -> incoming(body, FORM).read(LIMIT), Problem.BAD_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=\"\""})
    void a_form_without_a_boundary_is_refused(String type) {
        assertRefused(() -> incoming(HEAD + "\r\nabc" + TAIL, type).read(LIMIT), Problem.BAD_REQUEST);
    }

    @Test
    void a_form_without_the_photo_or_with_nothing_in_it_is_refused() {
        assertRefused(
                () -> incoming(HEAD.replace("photo", "x") + "\r\nabc" + TAIL, FORM)
                        .read(LIMIT),
                Problem.NO_PICTURE);
        assertRefused(() -> incoming(HEAD + "\r\n" + TAIL, FORM).read(LIMIT), Problem.NO_PICTURE);
        assertRefused(() -> incoming("--XyZ--", FORM).read(LIMIT), Problem.NO_PICTURE);
    }

    @Test
    void a_form_of_a_hundred_parts_is_read_and_no_longer_one() {
        String part = HEAD.replace("photo", "x") + "\r\na\r\n";

        assertThat(text(incoming(part.repeat(99) + HEAD + "\r\nabc" + TAIL, FORM)
                        .read(LIMIT)))
                .isEqualTo("abc");
        assertRefused(
                () -> incoming(part.repeat(100) + HEAD + "\r\nabc" + TAIL, FORM).read(LIMIT), Problem.BAD_REQUEST);
    }

    @Test
    void a_picture_of_one_byte_too_many_is_refused_in_either_form() {
        String thousand = "x".repeat(1000);

        assertThat(incoming(thousand, "image/png").read(LIMIT).bytes()).hasSize(1000);
        assertThat(incoming(HEAD + "\r\n" + thousand + TAIL, FORM).read(LIMIT).bytes())
                .hasSize(1000);
        assertRefused(() -> incoming(thousand + 'x', "image/png").read(LIMIT), Problem.TOO_MANY_BYTES);
        assertRefused(
                () -> incoming(HEAD + "\r\n" + thousand + 'x' + TAIL, FORM).read(LIMIT), Problem.TOO_MANY_BYTES);
    }

    @Test
    void no_more_than_the_limit_and_a_little_is_read_of_a_form() {
        Endless endless = new Endless();

        assertRefused(() -> new Incoming(endless, FORM).read(LIMIT), Problem.TOO_MANY_BYTES);
        assertThat(endless.rest()).isPositive();
    }

    @Test
    void noise_is_refused_and_never_a_fault() {
        Random random = new Random(20_261_127);
        for (int i = 0; i < 2000; i++) {
            StringBuilder body = new StringBuilder(HEAD + "\r\nabc" + TAIL);
            for (int change = random.nextInt(6); change >= 0; change--) {
                body.setCharAt(random.nextInt(body.length()), "\r\n-XyZ;=\":/ \0".charAt(random.nextInt(13)));
            }
            try {
                incoming(body.toString(), FORM).read(LIMIT);
            } catch (AvatarException refused) {
                assertThat(refused.problem()).isIn(Problem.BAD_REQUEST, Problem.NO_PICTURE);
            }
        }
    }

    private static Incoming incoming(String body, String type) {
        return new Incoming(new ByteArrayInputStream(body.getBytes(StandardCharsets.ISO_8859_1)), type);
    }

    private static String text(Incoming.File file) {
        return new String(file.bytes(), StandardCharsets.ISO_8859_1);
    }

    private static void assertRefused(ThrowingCallable call, Problem problem) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        AvatarException.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }

    /** Ten megabytes of the same, which nobody should read. */
    private static final class Endless extends InputStream {
        private final ByteArrayInputStream content = new ByteArrayInputStream(new byte[10_000_000]);

        @Override
        public int read() {
            return content.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            return content.read(into, offset, length);
        }

        int rest() {
            return content.available();
        }
    }
}
