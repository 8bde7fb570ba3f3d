package io.javatar.core.dicebear.definition;

import java.util.Set;

/** Checks where {@code href} leads: only to an element of the same picture, or to a picture within the definition. */
final class Links {
    private static final int MAX_LOCAL = 128;
    private static final int MAX_DATA = 262_144;
    private static final Set<String> PICTURES = Set.of("png", "gif", "jpeg", "webp", "avif");
    private static final String DATA = "data:image/";
    private static final String BASE64 = ";base64,";

    private Links() {}

    static String checked(Located href) {
        String text = href.text(MAX_DATA);
        if (!isLocal(text) && !isPicture(text)) {
            throw href.refused(href.shown() + " is neither #id nor a data: picture in base64");
        }
        return text;
    }

    private static boolean isLocal(String text) {
        return text.length() > 1
                && text.length() <= MAX_LOCAL
                && text.charAt(0) == '#'
                && (isLetter(text.charAt(1)) || text.charAt(1) == '_')
                && text.chars().skip(2).allMatch(c -> isLetterOrDigit(c) || c == '_' || c == '.' || c == '-');
    }

    private static boolean isPicture(String text) {
        int type = text.indexOf(BASE64);
        return text.startsWith(DATA)
                && type >= DATA.length()
                && PICTURES.contains(text.substring(DATA.length(), type))
                && text.length() > type + BASE64.length()
                && text.chars()
                        .skip(type + BASE64.length())
                        .allMatch(c -> isLetterOrDigit(c) || c == '+' || c == '/' || c == '=');
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isLetterOrDigit(int c) {
        return isLetter(c) || c >= '0' && c <= '9';
    }
}
