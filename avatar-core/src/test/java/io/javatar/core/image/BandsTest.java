package io.javatar.core.image;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BandsTest {
    @Test
    void they_scale_to_what_the_scaler_makes_of_the_painted_picture() {
        Bands bands = random(new Random(3), 61, 47);
        Pixels painted = painted(bands, 61, 47);
        for (int side : new int[] {1, 2, 13, 47, 61, 100, 300}) {
            PixelsAssert.assertThat(new BandScaler().scale(bands, side, side))
                    .as("%d px", side)
                    .looksExactlyLike(Scaler.scale(painted, side, side));
        }
    }

    @Test
    void their_own_size_changes_nothing() {
        Bands bands = random(new Random(4), 20, 30);
        PixelsAssert.assertThat(new BandScaler().scale(bands, 20, 30)).looksExactlyLike(painted(bands, 20, 30));
    }

    @Test
    void bands_of_different_widths_are_refused() {
        Bands.Band narrow = new Bands.Band(1, List.of(new Bands.Run(3, -1)));
        Bands.Band wide = new Bands.Band(2, List.of(new Bands.Run(4, -1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bands(List.of(narrow, wide)));
    }

    @Test
    void no_bands_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Bands(List.of()));
    }

    private static Bands random(Random random, int width, int height) {
        List<Bands.Band> bands = new ArrayList<>();
        for (int y = 0; y < height; ) {
            y = Math.min(height, y + 1 + random.nextInt(9));
            List<Bands.Run> runs = new ArrayList<>();
            for (int x = 0; x < width; ) {
                x = Math.min(width, x + 1 + random.nextInt(20));
                runs.add(new Bands.Run(x, random.nextInt(4) == 0 ? 0 : random.nextInt() | 0xff000000));
            }
            bands.add(new Bands.Band(y, runs));
        }
        return new Bands(bands);
    }

    private static Pixels painted(Bands bands, int width, int height) {
        Pixels pixels = Pixels.transparent(width, height);
        int top = 0;
        for (Bands.Band band : bands.bands()) {
            for (int y = top; y < band.end(); y++) {
                int left = 0;
                for (Bands.Run run : band.runs()) {
                    for (int x = left; x < run.end(); x++) {
                        pixels.argb()[y * width + x] = run.argb();
                    }
                    left = run.end();
                }
            }
            top = band.end();
        }
        return pixels;
    }
}
