package io.javatar.core.image.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.javatar.core.image.Pixels;
import io.javatar.core.image.Samples;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import javax.imageio.metadata.IIOMetadataNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.NodeList;

class PngTextTest {
    private static NodeList texts(byte[] file) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(file)));
        return ((IIOMetadataNode)
                        reader.getImageMetadata(0).getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName))
                .getElementsByTagName("TextEntry");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5000})
    void other_readers_read_the_words(int colours) throws IOException {
        Pixels drawn = Samples.drawn(83, 61, (x, y) -> 0xff000000 | (x + 83 * y) % colours * 977);
        List<PngText> words = List.of(new PngText("Author", "Ada Łovelace"), new PngText("Copyright", "CC BY 4.0"));
        NodeList texts = texts(PngWriter.write(drawn, words));
        assertThat(texts.getLength()).isEqualTo(2);
        assertThat(((IIOMetadataNode) texts.item(0)).getAttribute("value")).isEqualTo("Ada Łovelace");
        assertThat(((IIOMetadataNode) texts.item(1)).getAttribute("keyword")).isEqualTo("Copyright");
    }

    @Test
    void without_words_the_file_is_as_ever() {
        Pixels scene = Samples.scene(20, 20);
        assertThat(PngWriter.write(scene, List.of())).isEqualTo(PngWriter.write(scene));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " a",
                "a ",
                "a\0",
                "Ä",
                "12345678901234567890123456789012345678901234567890123456789012345678901234567890"
            })
    void a_keyword_that_cannot_be_is_refused(String keyword) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PngText(keyword, "x"));
    }

    @Test
    void a_text_too_long_or_with_a_zero_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PngText("Title", "x".repeat(4097)));
        assertThatIllegalArgumentException().isThrownBy(() -> new PngText("Title", "x\0"));
    }
}
