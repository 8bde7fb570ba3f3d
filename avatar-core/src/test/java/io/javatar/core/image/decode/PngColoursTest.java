package io.javatar.core.image.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.image.Pixels;
import io.javatar.core.image.PixelsAssert;
import io.javatar.core.image.header.PictureLimits;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class PngColoursTest {
    private static final PictureReader READER = new PictureReader(PictureLimits.DEFAULT);
    private static final String PIXELS = "c81e28 14b43c 1e3cdc f0f0f0 404040 808080 101010 949494 bebebe";

    @ParameterizedTest
    @CsvFileSource(resources = "png-colours.tsv", delimiter = '\t')
    void colours_are_those_of_a_browser(String chunks, String expected) {
        PixelsAssert.assertThat(shown(chunks)).as(chunks).looksLike(pixels(expected), 10);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "cICP of a matrix that RGB has not, cICP:0c0d0101",
        "cICP of five bytes, cICP:0c0d000101",
        "cICP of a range that is none, cICP:0c0d0002",
        "a gamma of 0, gAMA:00000000",
        "a gamma of three bytes, gAMA:0186a0",
        "chromaticities alone, cHRM:00007a260000808400010914000080e800006784000109140000396a00001770",
        "a profile that is none, iCCP:780000"
    })
    void what_cannot_be_used_falls_through_to_the_next_chunk(String kind, String chunk) {
        assertThat(shown(chunk).argb()).isEqualTo(pixels(PIXELS).argb());
        if (!chunk.startsWith("gAMA") && !chunk.startsWith("cHRM")) {
            assertThat(shown(chunk + " gAMA:000186a0").argb())
                    .isEqualTo(shown("gAMA:000186a0").argb());
        }
    }

    @Test
    void primaries_of_no_triangle_leave_the_gamma() {
        String none = "cHRM:" + "0".repeat(64);
        assertThat(shown(none + " gAMA:000186a0").argb())
                .isEqualTo(shown("gAMA:000186a0").argb());
    }

    @Test
    void black_and_white_of_television_are_16_and_235() {
        Pixels shown = shown("cICP:010d0000", "101010 ebebeb 000000 ffffff");
        assertThat(shown.argb()).containsExactly(0xff000000, 0xffffffff, 0xff000000, 0xffffffff);
    }

    @Test
    void a_profile_of_many_elements_costs_nothing_and_changes_nothing() throws Exception {
        byte[] file = PngFiles.stored("png-icc-many-elements.png");
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Pixels read = READER.readStill(file);
        long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        assertThat(read.argb())
                .isEqualTo(READER.readStill(PngFiles.without(file, "iCCP")).argb());
        assertThat(spent).as("ns of CPU").isLessThan(1_000_000_000);
    }

    private static Pixels shown(String chunks) {
        return shown(chunks, PIXELS);
    }

    /** The pixels of a file whose chunks are told as their type, a colon, hex, and ! for a wrong checksum. */
    private static Pixels shown(String chunks, String pixels) {
        byte[] row = HexFormat.of().parseHex("00" + pixels.replace(" ", ""));
        List<byte[]> all = new ArrayList<>();
        all.add(PngFiles.header(row.length / 3, 1, 8, 2));
        for (String chunk : chunks.split(" ", -1)) {
            byte[] bytes = PngFiles.chunk(
                    chunk.substring(0, 4),
                    HexFormat.of().parseHex(chunk.substring(5).replace("!", "")));
            all.add(chunk.endsWith("!") ? PngFiles.damaged(bytes) : bytes);
        }
        all.add(PngFiles.chunk("IDAT", PngFiles.packed(row)));
        all.add(PngFiles.chunk("IEND", new byte[0]));
        return READER.readStill(PngFiles.file(all.toArray(byte[][]::new)));
    }

    private static Pixels pixels(String hex) {
        int[] argb = Arrays.stream(hex.split(" ", -1))
                .mapToInt(rgb -> 0xff000000 | Integer.parseInt(rgb, 16))
                .toArray();
        return new Pixels(argb.length, 1, argb);
    }
}
