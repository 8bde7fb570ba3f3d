package io.javatar.core.dicebear;

import io.javatar.core.dicebear.definition.StyleMeta;
import io.javatar.core.dicebear.text.XmlEscape;
import org.jspecify.annotations.Nullable;

/** Who made a style and under what licence, as RDF for the {@code metadata} element of its pictures. */
final class Metadata {
    private static final String HEAD = "<metadata xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
            + " xmlns:dcterms=\"http://purl.org/dc/terms/\"><rdf:RDF><rdf:Description>";
    private static final String FOOT = "</rdf:Description></rdf:RDF></metadata>";
    private static final String IS_URI = " xsi:type=\"dcterms:URI\"";

    private Metadata() {}

    /** Returns the element, or an empty text when nothing is known. */
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
        if (value != null && !value.isEmpty()) {
            fields.append('<').append(tag).append(attributes).append('>');
            fields.append(XmlEscape.escape(value)).append("</").append(tag).append('>');
        }
    }

    private static String rights(StyleMeta meta) {
        String title = orEmpty(meta.title());
        String licence = orEmpty(meta.licence());
        if (title.isEmpty() && orEmpty(meta.creator()).isEmpty() && licence.isEmpty()) {
            return "";
        }
        return remix(meta)
                + (title.isEmpty() ? "Design" : quoted(title))
                + address(meta.sourceUrl())
                + " by "
                + quoted(meta.creator() == null ? "Unknown" : meta.creator())
                + (licence.isEmpty() ? "" : ", licensed under " + quoted(licence) + address(meta.licenceUrl()));
    }

    private static String remix(StyleMeta meta) {
        boolean own = orEmpty(meta.title()).isEmpty() || "DiceBear".equals(meta.creator());
        return own || "MIT".equals(meta.licence()) ? "" : "Remix of ";
    }

    private static String address(@Nullable String url) {
        return orEmpty(url).isEmpty() ? "" : " (" + url + ")";
    }

    private static String quoted(String text) {
        return "“" + text + "”";
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
