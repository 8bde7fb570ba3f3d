package io.javatar.core.style.pagan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The layers of all heroes, read once from {@code bitmaps.txt}. */
final class Bitmaps {
    private static final Bitmaps DRAWN = read();

    private final Map<Bitmap.Name, Bitmap> byName;

    private Bitmaps(Map<Bitmap.Name, Bitmap> byName) {
        this.byName = byName;
    }

    static Bitmaps drawn() {
        return DRAWN;
    }

    Bitmap named(Bitmap.Name name) {
        return Objects.requireNonNull(byName.get(name), name::name);
    }

    private static Bitmaps read() {
        try (InputStream resource = Bitmaps.class.getResourceAsStream("bitmaps.txt")) {
            String text = new String(Objects.requireNonNull(resource).readAllBytes(), StandardCharsets.UTF_8);
            return parse(text.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line that begins with a name is followed by its rows. */
    private static Bitmaps parse(List<String> lines) {
        Map<Bitmap.Name, Bitmap> byName = new EnumMap<>(Bitmap.Name.class);
        for (Bitmap.Name name : Bitmap.Name.values()) {
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).startsWith(name.name() + " ")) {
                    byName.put(name, Bitmap.of(lines.subList(i + 1, i + 1 + Bitmap.SIDE)));
                }
            }
        }
        return new Bitmaps(byName);
    }
}
