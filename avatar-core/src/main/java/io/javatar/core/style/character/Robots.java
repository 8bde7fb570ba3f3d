package io.javatar.core.style.character;

import io.javatar.core.drawing.Generator;
import io.javatar.core.drawing.Seed;
import io.javatar.core.identity.HashAlgorithm;
import io.javatar.core.image.PixelSize;
import io.javatar.core.image.Pixels;
import java.util.List;
import java.util.Objects;

/** Draws robots, monsters' heads, robot heads or cats; the hash chooses which of the four. */
public final class Robots implements Generator {
    /** The keyword of all families together; one of them is asked for as {@code robohash=set1} beside it. */
    public static final String ANY = "robohash";

    /** The families, in the order of the parameter {@code robohash}: set1 to set4. */
    public static final List<String> FAMILIES =
            List.of("robohash-set1", "robohash-set2", "robohash-set3", "robohash-set4");

    private final CharacterStyles styles;

    /** Draws with the families among {@code styles}. */
    public Robots(CharacterStyles styles) {
        this.styles = styles;
    }

    @Override
    public Pixels draw(Seed seed, PixelSize size) {
        return Objects.requireNonNull(styles.find(family(seed.text()))).draw(seed, size);
    }

    /** Returns which family draws a text. */
    static String family(String text) {
        return FAMILIES.get((HashAlgorithm.SHA256.digest(text)[0] & 0xff) % FAMILIES.size());
    }
}
