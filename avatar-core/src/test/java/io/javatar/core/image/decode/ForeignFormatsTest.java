package io.javatar.core.image.decode;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.image.header.PictureLimits;
import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignFormatsTest {
    private static final PictureReader READER = new PictureReader(PictureLimits.DEFAULT);

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("HEIC", box("heic", "mif1", "heic")),
                Arguments.of("HEIC", box("heix", "mif1")),
                Arguments.of("HEIC", box("hevc", "msf1")),
                Arguments.of("HEIC", box("mif1", "miaf", "heic")),
                Arguments.of("HEIC", box("msf1", "hevc")),
                Arguments.of("AVIF", box("avif", "mif1", "miaf")),
                Arguments.of("AVIF", box("avis", "msf1")),
                Arguments.of("AVIF", box("mif1", "avif", "miaf")),
                Arguments.of("HEIF", box("mif1", "vvic")),
                Arguments.of("HEIF", box("mif1").substring(0, 12)),
                Arguments.of("JPEG XL", "\u00ff\n\u00fa"),
                Arguments.of("JPEG XL", "\0\0\0\fJXL \r\n\u0087\n"),
                Arguments.of("JPEG 2000", "\0\0\0\fjP  \r\n\u0087\n"),
                Arguments.of("BMP", "BM\u00ff\0\0\0\0\0\0\0"),
                Arguments.of("TIFF", "II*\0\b\0\0\0"),
                Arguments.of("TIFF", "MM\0*\0\0\0\b"),
                Arguments.of("ICO", "\0\0\1\0\1\0"),
                Arguments.of("Photoshop", "8BPS\0\1"),
                Arguments.of("PDF", "%PDF-1.7"),
                Arguments.of("SVG", "<svg onload=alert(1)>"),
                Arguments.of("SVG", "\u00ef\u00bb\u00bf<?xml version='1.0'?>\n<!-- by hand -->\n<SVG/>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void a_format_that_is_not_taken_is_named(String name, String file) {
        assertRefusal(file, name + " pictures are not taken; send PNG, JPEG, GIF or WebP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BMW", "ftyp", "\0\0\0\u0018ftypisom\0\0\0\0isom", "\0\0\0\0ftyp", "I am <svg", "<html>"})
    void anything_else_is_none_of_those_that_are(String file) {
        assertRefusal(file, "the file is none of PNG, JPEG, GIF, WebP");
    }

    private static void assertRefusal(String file, String message) {
        assertThatThrownBy(() -> READER.header(file.getBytes(ISO_8859_1)))
                .hasMessage(message)
                .asInstanceOf(InstanceOfAssertFactories.type(AvatarException.class))
                .extracting(AvatarException::problem)
                .isEqualTo(Problem.UNSUPPORTED_FORMAT);
    }

    private static String box(String brand, String... others) {
        return "\0\0\0" + (char) (16 + 4 * others.length) + "ftyp" + brand + "\0\0\0\0" + String.join("", others);
    }
}
