package io.javatar.it;

import static io.javatar.it.http.ReplyAssert.assertThat;

import io.javatar.it.http.Site;
import io.javatar.it.sample.Hashes;
import io.javatar.it.sample.Photos;
import io.javatar.it.server.OnSharedServer;
import java.awt.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code s} and {@code size} ask for, well or badly put. Always a square, whatever the photo's shape. */
@OnSharedServer
class AvatarSizeIT {
    private static final String EMAIL = "sizes@example.org";
    private static final String HASH = Hashes.md5(EMAIL);

    private final Site site;

    AvatarSizeIT(Site site) {
        this.site = site;
        site.provisioning().put(EMAIL, Photos.png(600, 400, Color.RED));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "'', 80",
        "?s=1, 1",
        "?s=2, 2",
        "?s=80, 80",
        "?s=511, 511",
        "?s=512, 512",
        "?s=513, 512",
        "?s=2048, 512",
        "?s=99999999999999999999, 512",
        "?s=0, 80",
        "?s=-0, 80",
        "?s=-1, 80",
        "?s=-99999999999999999999, 80",
        "?s=, 80",
        "?s, 80",
        "?s=abc, 80",
        "?s=80.5, 80",
        "?s=1e2, 80",
        "?s=0x10, 80",
        "?s=64px, 80",
        "?s=%2B40, 40",
        "?s=%2040, 40",
        "?s=40%20, 40",
        "?s=+40, 40",
        "?s=0080, 80",
        "?s=%00, 80",
        "?S=10, 80",
        "?size=64, 64",
        "?s=100&size=64, 64",
        "?size=64&s=100, 64",
        "?size=&s=100, 80",
        "?size=abc&s=100, 80",
        "?s=10&s=20, 20",
        "?size=10&size=20, 20",
        "?s=20&s=, 80"
    })
    void the_side_of_the_picture(String query, int side) {
        assertThat(site.get("/avatar/" + HASH + query)).isPicture(side);
        String drawn = query.isEmpty() ? "?" : query + "&";
        assertThat(site.get("/avatar/" + HASH + drawn + "f=y&d=identicon")).isPicture(side);
    }
}
