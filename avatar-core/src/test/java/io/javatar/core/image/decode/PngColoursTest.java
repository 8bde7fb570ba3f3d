package io.javatar.core.image.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.image.Pixels;
import io.javatar.core.image.header.PictureLimits;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PngColoursTest {
    private static final PictureReader READER = new PictureReader(PictureLimits.DEFAULT);

    @Test
    void a_profile_of_many_elements_costs_nothing_and_changes_nothing() throws IOException {
        byte[] file = PngFiles.stored("png-icc-many-elements.png");
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Pixels read = READER.readStill(file);
        long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        assertThat(read.argb())
                .isEqualTo(READER.readStill(renamed(file, "iCCP", "noNe")).argb());
        assertThat(spent).as("ns of CPU").isLessThan(1_000_000_000);
    }

    /** The file with a chunk of another type, checksum left wrong: an ancillary one, which nobody knows. */
    private static byte[] renamed(byte[] file, String type, String other) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        return text.replace(type, other).getBytes(StandardCharsets.ISO_8859_1);
    }
}
