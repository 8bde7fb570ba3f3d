package io.javatar.core.style.character;

import io.javatar.core.dicebear.definition.StyleMeta;
import io.javatar.core.image.encode.PngText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who made a style and under which licence, as text for its pictures, as the licence may require. */
final class Credits {
    /** Licences that ask for no word in a picture; Apache's is that of our own styles. */
    private static final Set<String> SILENT = Set.of("CC0 1.0", "Apache License 2.0");

    private Credits() {}

    static List<PngText> of(StyleMeta meta) {
        if (meta.licence() != null && SILENT.contains(meta.licence())) {
            return List.of();
        }
        List<PngText> words = new ArrayList<>();
        add(words, "Title", meta.title());
        add(words, "Author", meta.creator());
        add(words, "Source", meta.sourceUrl());
        add(words, "Copyright", joined(meta.licence(), meta.licenceUrl()));
        return List.copyOf(words);
    }

    private static @Nullable String joined(@Nullable String licence, @Nullable String url) {
        return licence == null || url == null ? licence : licence + ", " + url;
    }

    private static void add(List<PngText> words, String keyword, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            String plain = text.replace("\0", "");
            words.add(new PngText(keyword, plain.substring(0, Math.min(plain.length(), PngText.MOST))));
        }
    }
}
