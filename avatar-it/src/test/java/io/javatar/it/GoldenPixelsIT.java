package io.javatar.it;

import static io.javatar.it.http.ReplyAssert.assertThat;

import io.javatar.it.http.Picture;
import io.javatar.it.http.Site;
import io.javatar.it.server.OnSharedServer;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The styles of the original are drawn to the pixel as it draws them. */
@OnSharedServer
class GoldenPixelsIT {
    private final Site site;

    GoldenPixelsIT(Site site) {
        this.site = site;
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/golden/pixels.csv", numLinesToSkip = 1)
    void every_pixel_is_that_of_the_original(String style, int size, String hash, String pixels) throws IOException {
        String name = style + "-" + size + "-" + hash;
        assertThat(site.get("/avatar/" + hash + "?d=" + style + "&s=" + size)).shows(stored(name, pixels), name);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/golden/pixels.csv", numLinesToSkip = 1)
    void an_upper_case_hash_draws_the_picture_of_the_lower_case_one(String style, int size, String hash, String pixels)
            throws IOException {
        String name = style + "-" + size + "-" + hash;
        assertThat(site.get("/avatar/" + hash.toUpperCase(Locale.ROOT) + "?d=" + style + "&s=" + size))
                .shows(stored(name, pixels), name + "-upper-case");
    }

    /** The picture of pixels.zip, whose pixels are those that the original drew. */
    private static Picture stored(String name, String sha256) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(
                Objects.requireNonNull(GoldenPixelsIT.class.getResourceAsStream("/golden/pixels.zip")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name + ".png")) {
                    Picture stored = Picture.read(zip.readAllBytes());
                    Assertions.assertThat(stored.rgbaSha256())
                            .as("the stored picture")
                            .isEqualTo(sha256);
                    return stored;
                }
            }
        }
        throw new AssertionError("pixels.zip has no " + name + ".png");
    }
}
