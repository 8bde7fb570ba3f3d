package io.javatar.core.style;

import io.javatar.core.drawing.Seed;
import io.javatar.core.image.PixelSize;
import io.javatar.core.image.Pixels;
import java.util.List;
import java.util.Objects;

/** The picture of the README: two rows of faces, each on a tile with round corners. {@code ./run docs} writes it. */
final class Faces {
    private static final int TILE = 88;
    private static final int STEP = 100;
    private static final double RADIUS = 10;
    private static final int GROUND = 0xfff3f3f3;

    /** Samples of a pixel in each direction, for the round corners. */
    private static final int SAMPLES = 4;

    private static final List<List<Face>> ROWS = List.of(
            List.of(
                    new Face("javatar", Seed.of("fatima")),
                    new Face("monsterid", Seed.of("chloe")),
                    new Face("dicebear:robohash-set1", Seed.of("mei")),
                    new Face("wavatar", Seed.of("bob")),
                    new Face("dicebear:robohash-set4", Seed.of("elif")),
                    new Face("dicebear:robohash-set2", Seed.of("quinn")),
                    new Face("dicebear:robohash-set3", Seed.of("george")),
                    new Face("pagan", Seed.of("elif")),
                    new Face("identicon", Seed.of("ada"))),
            List.of(
                    new Face("nobody", Seed.of("nobody")),
                    new Face("dicebear:robohash-set4", Seed.of("ivan")),
                    new Face("javatar", Seed.of("mei")),
                    new Face("dicebear:robohash-set3", Seed.of("elif")),
                    new Face("monsterid", Seed.of("elif")),
                    new Face("initials", new Seed("maria", "MΨ")),
                    new Face("dicebear:robohash-set1", Seed.of("fatima")),
                    new Face("wavatar", Seed.of("mei")),
                    new Face("retro", Seed.of("grace"))));

    private record Face(String style, Seed seed) {
        Pixels drawn() {
            return Objects.requireNonNull(Styles.builtIn().find(style), style).draw(seed, new PixelSize(TILE));
        }
    }

    private Faces() {}

    /** Returns the picture, transparent between the tiles. */
    static Pixels picture() {
        Pixels picture = Pixels.transparent(ROWS.get(0).size() * STEP + STEP - TILE, ROWS.size() * STEP + STEP - TILE);
        for (int row = 0; row < ROWS.size(); row++) {
            for (int column = 0; column < ROWS.get(row).size(); column++) {
                Pixels face = ROWS.get(row).get(column).drawn();
                put(face, picture, column * STEP + STEP - TILE, row * STEP + STEP - TILE);
            }
        }
        return picture;
    }

    private static void put(Pixels face, Pixels picture, int left, int top) {
        for (int y = 0; y < TILE; y++) {
            for (int x = 0; x < TILE; x++) {
                int alpha = (int) Math.round(255 * inside(x, y));
                picture.argb()[(top + y) * picture.width() + left + x] =
                        alpha << 24 | onGround(face.at(x, y)) & 0xffffff;
            }
        }
    }

    /** Returns how much of a pixel lies within the round corners, 0 to 1. */
    private static double inside(int x, int y) {
        int hits = 0;
        for (int row = 0; row < SAMPLES; row++) {
            double dy = beyond(y + (row + 0.5) / SAMPLES);
            for (int column = 0; column < SAMPLES; column++) {
                double dx = beyond(x + (column + 0.5) / SAMPLES);
                hits += dx * dx + dy * dy <= RADIUS * RADIUS ? 1 : 0;
            }
        }
        return hits / (double) (SAMPLES * SAMPLES);
    }

    /** Returns how far a coordinate lies in the zone of the corners. */
    private static double beyond(double at) {
        return Math.max(0, Math.max(RADIUS - at, at - (TILE - RADIUS)));
    }

    private static int onGround(int argb) {
        int alpha = argb >>> 24;
        int mixed = 0xff000000;
        for (int shift = 0; shift < 24; shift += 8) {
            int over = argb >>> shift & 0xff;
            int under = GROUND >>> shift & 0xff;
            mixed |= (over * alpha + under * (255 - alpha) + 127) / 255 << shift;
        }
        return mixed;
    }
}
