package io.javatar.core.style.initials;

import io.javatar.core.drawing.Drawing;
import io.javatar.core.drawing.Drawing.Layer;
import io.javatar.core.drawing.Generator;
import io.javatar.core.drawing.Palette;
import io.javatar.core.drawing.Rasterizer;
import io.javatar.core.drawing.Seed;
import io.javatar.core.drawing.Silhouette;
import io.javatar.core.glyph.Glyph;
import io.javatar.core.glyph.Glyphs;
import io.javatar.core.identity.HashAlgorithm;
import io.javatar.core.image.PixelSize;
import io.javatar.core.image.Pixels;
import java.awt.Shape;
import java.util.List;
import java.util.Objects;

/**
 * The style initials: one or two letters on a colour that the hash chooses. Without letters the hash chooses them too;
 * where there is no outline of any letter, a silhouette is drawn instead.
 */
public final class LetterTile implements Generator {
    /** Without I, a mere line; without H, K, S, U, so that no pair is a sign that nobody would wear. */
    private static final String ALPHABET = "ABCDEFGJLMNOPQRTVWXYZ";

    /** Makes a generator; one is enough. */
    public LetterTile() {}

    @Override
    public Pixels draw(Seed seed, PixelSize size) {
        Palette palette = Palette.of(seed.text());
        String letters = seed.initials() == null ? pair(seed.text()) : seed.initials();
        return Rasterizer.pixels(Drawing.of(palette.ground(), new Layer(shape(letters), palette.ink())), size);
    }

    private static Shape shape(String letters) {
        List<Glyph> glyphs = letters.codePoints()
                .limit(2)
                .mapToObj(Glyphs.known()::find)
                .filter(Objects::nonNull)
                .toList();
        return glyphs.isEmpty() ? Silhouette.shape() : Lettering.of(glyphs);
    }

    private static String pair(String text) {
        byte[] digest = HashAlgorithm.SHA256.digest(text);
        return "" + letter(digest[4]) + letter(digest[5]);
    }

    private static char letter(byte chance) {
        return ALPHABET.charAt((chance & 0xff) % ALPHABET.length());
    }
}
