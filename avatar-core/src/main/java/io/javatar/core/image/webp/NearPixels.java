package io.javatar.core.image.webp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The 120 nearby pixels that references name by number, the nearest first (RFC 9649, 3.6.2.2). */
final class NearPixels {
    /**
     * A place relative to a pixel.
     *
     * @param left columns to the left; below 0 to the right
     * @param up rows up
     */
    private record Place(int left, int up) {
        int squaredDistance() {
            return left * left + up * up;
        }
    }

    private static final List<Place> PLACES = places();

    private NearPixels() {}

    /** Up to seven rows up, eight columns to the left and seven to the right; the RFC's table is in this order. */
    private static List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (int up = 0; up <= 7; up++) {
            for (int left = up == 0 ? 1 : -7; left <= 8; left++) {
                places.add(new Place(left, up));
            }
        }
        places.sort(Comparator.comparingInt(Place::squaredDistance)
                .thenComparingInt(place -> Math.abs(place.left))
                .thenComparingInt(place -> -place.left));
        return List.copyOf(places);
    }

    /**
     * Returns how many pixels back the pixel of number {@code code} (1 to 120) is in rows of {@code width} pixels; at
     * least 1.
     */
    static int distance(int code, int width) {
        Place place = PLACES.get(code - 1);
        return Math.max(1, place.up * width + place.left);
    }
}
