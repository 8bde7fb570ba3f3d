package io.javatar.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.it.http.Site;
import io.javatar.it.server.OnSharedServer;
import java.util.Locale;
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
    void every_pixel_is_that_of_the_original(String style, int size, String hash, String pixels) {
        assertThat(site.get("/avatar/" + hash + "?d=" + style + "&s=" + size)
                        .picture()
                        .rgbaSha256())
                .isEqualTo(pixels);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/golden/pixels.csv", numLinesToSkip = 1)
    void an_upper_case_hash_draws_the_picture_of_the_lower_case_one(
            String style, int size, String hash, String pixels) {
        assertThat(site.get("/avatar/" + hash.toUpperCase(Locale.ROOT) + "?d=" + style + "&s=" + size)
                        .picture()
                        .rgbaSha256())
                .isEqualTo(pixels);
    }
}
