package io.javatar.core.dicebear;

import io.javatar.core.dicebear.definition.StyleMeta;
import io.javatar.core.dicebear.text.XmlEscape;
import org.jspecify.annotations.Nullable;

/** Who made a style and under what licence, as RDF within its pictures. */
final class Metadata {
    private static final String HEAD = "<metadata xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
            + " xmlns:dcterms=\"http://purl.org/dc/terms/\"><rdf:RDF><rdf:Description>";
    private static final String FOOT = "</rdf:Description></rdf:RDF></metadata>";
    private static final String IS_URI = " xsi:type=\"dcterms:URI\"";

    private Metadata() {}

    /** Returns the element, or an empty text when there is nothing to tell. */
    static String of(StyleMeta meta) {
        StringBuilder fields = new StringBuilder();
        add("dc:title", "", meta.title(), fields);
        add("dc:creator", "", meta.creator(), fields);
        add("dc:source", IS_URI, meta.sourceUrl(), fields);
        add("dcterms:license", IS_URI, meta.licenceUrl(), fields);
        add("dc:rights", "", rights(meta), fields);
        return fields.length() == 0 ? "" : HEAD + fields + FOOT;
    }

    private static void add(String tag, String attributes, @Nullable String value, StringBuilder fields) {
        if (isGiven(value)) {
            fields.append('<').append(tag).append(attributes).append('>');
            fields.append(XmlEscape.escape(value)).append("</").append(tag).append('>');
        }
    }

    private static String rights(StyleMeta meta) {
        if (!isGiven(meta.title()) && !isGiven(meta.creator()) && !isGiven(meta.licence())) {
            return "";
        }
        String title = isGiven(meta.title()) ? quoted(meta.title()) : "Design";
        String creator = quoted(meta.creator() == null ? "Unknown" : meta.creator());
        String licence = isGiven(meta.licence())
                ? ", licensed under " + quoted(meta.licence()) + address(meta.licenceUrl())
                : "";
        return remix(meta) + title + address(meta.sourceUrl()) + " by " + creator + licence;
    }

    private static String remix(StyleMeta meta) {
        boolean remix = isGiven(meta.title()) && !"MIT".equals(meta.licence()) && !"DiceBear".equals(meta.creator());
        return remix ? "Remix of " : "";
    }

    private static String address(@Nullable String url) {
        return isGiven(url) ? " (" + url + ")" : "";
    }

    private static String quoted(@Nullable String text) {
        return "“" + text + "”";
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isEmpty();
    }
}
