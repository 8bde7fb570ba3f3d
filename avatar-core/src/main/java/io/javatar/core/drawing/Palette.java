package io.javatar.core.drawing;

import io.javatar.core.identity.HashAlgorithm;
import java.util.List;

/**
 * Two colours that go together: any hue, in a few tones that suit one another on a page.
 *
 * @param ground the colour of the area, {@code 0xffRRGGBB}
 * @param ink the colour of what is drawn on it, with a contrast of at least 4.5 (WCAG 2 AA)
 */
public record Palette(int ground, int ink) {
    private static final List<Tone> TONES = List.of(
            new Tone(0.46, 0.11, 0.99, 0.01),
            new Tone(0.53, 0.13, 1.00, 0.00),
            new Tone(0.80, 0.10, 0.30, 0.07),
            new Tone(0.88, 0.07, 0.38, 0.10));

    private static final int HUES = 1 << 16;

    /** Returns the colours that belong to {@code text}. */
    public static Palette of(String text) {
        byte[] digest = HashAlgorithm.SHA256.digest(text);
        double hue = 360.0 * ((digest[0] & 0xff) << 8 | (digest[1] & 0xff)) / HUES;
        return TONES.get((digest[2] & 0xff) % TONES.size()).of(hue);
    }

    /** How light and how strong the two colours are. */
    private record Tone(double groundLightness, double groundChroma, double inkLightness, double inkChroma) {
        Palette of(double hue) {
            return new Palette(
                    new Oklch(groundLightness, groundChroma, hue).argb(),
                    new Oklch(inkLightness, inkChroma, hue).argb());
        }
    }
}
