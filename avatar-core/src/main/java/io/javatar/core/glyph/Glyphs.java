package io.javatar.core.glyph;

import io.javatar.core.drawing.PathData;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The outlines of capital letters (Latin, Greek, Cyrillic) and digits, taken from DejaVu Sans Bold. No font is needed
 * at run time: small containers have none.
 */
public final class Glyphs {
    private static final Glyphs KNOWN = read();

    /** Advance and path of each letter, parsed when wanted. */
    private final Map<Integer, String> lines;

    private Glyphs(Map<Integer, String> lines) {
        this.lines = lines;
    }

    /** Returns all there are. */
    public static Glyphs known() {
        return KNOWN;
    }

    /** Returns the outline of a letter, or of the same letter without its marks, or null when there is none. */
    public @Nullable Glyph find(int letter) {
        String line = lines.get(letter);
        if (line == null) {
            line = lines.get(Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)
                    .codePointAt(0));
        }
        if (line == null) {
            return null;
        }
        int tab = line.indexOf('\t');
        return new Glyph(PathData.parse(line.substring(tab + 1)), Integer.parseInt(line.substring(0, tab)));
    }

    private static Glyphs read() {
        try (InputStream resource = Glyphs.class.getResourceAsStream("glyphs.tsv")) {
            String text = new String(Objects.requireNonNull(resource).readAllBytes(), StandardCharsets.UTF_8);
            return new Glyphs(text.lines()
                    .skip(1)
                    .collect(Collectors.toUnmodifiableMap(
                            line -> line.codePointAt(0), line -> line.substring(line.indexOf('\t') + 1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
