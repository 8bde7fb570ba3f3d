package io.javatar.web.styles;

import io.javatar.core.dicebear.definition.StyleMeta;
import io.javatar.core.style.Styles;
import io.javatar.core.style.character.CharacterStyle;
import io.javatar.core.style.character.Robots;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the pages show of an installed style. Texts are empty where its definition has none; links are http or https,
 * which the reader of definitions makes sure of.
 *
 * @param name as addresses have it, such as {@code big-smile}
 * @param title for people, such as {@code Big smile}
 * @param use what asks {@code /avatar/{hash}} for it, such as {@code d=dicebear:big-smile}
 * @param source the original and where it is
 * @param creator who made it and their page
 * @param licence its name and where it can be read
 * @param attribution what to say beside a picture, or the licence in full
 */
public record StyleCard(
        String name, String title, String use, Link source, Link creator, Link licence, String attribution) {
    /** From which words the pages draw examples. */
    static final List<String> SEEDS = List.of("Ada", "Grace", "Linus", "Margaret");

    /**
     * Words that may lead somewhere.
     *
     * @param text may be empty
     * @param url may be empty
     */
    public record Link(String text, String url) {
        static Link of(@Nullable String text, @Nullable String url) {
            String words = text == null || text.isEmpty() ? url : text;
            return new Link(words == null ? "" : words, url == null ? "" : url);
        }
    }

    /** Returns the cards of all styles whose definitions can be read, by their names. */
    static List<StyleCard> all(Styles styles) {
        return styles.characters().names().stream()
                .map(styles.characters()::find)
                .filter(Objects::nonNull)
                .map(style -> of(style, styles.listed()))
                .toList();
    }

    static StyleCard of(CharacterStyle style, List<String> keywords) {
        StyleMeta meta = style.style().definition().meta();
        String text = meta.licenceText();
        return new StyleCard(
                style.name(),
                title(style.name()),
                use(style.name(), keywords),
                Link.of(meta.title(), meta.sourceUrl()),
                Link.of(meta.creator(), meta.creatorUrl()),
                Link.of(meta.licence(), meta.licenceUrl()),
                text == null ? "" : text);
    }

    private static String title(String name) {
        String words = name.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    // Our own styles have keywords that other avatar servers know too.
    private static String use(String name, List<String> keywords) {
        if (keywords.contains(name)) {
            return "d=" + name;
        }
        if (Robots.FAMILIES.contains(name) && keywords.contains(Robots.ANY)) {
            return "d=" + Robots.ANY + "&robohash=" + name.substring(Robots.ANY.length() + 1);
        }
        return "d=" + Styles.INSTALLED + name;
    }
}
