package io.javatar.web.settings;

import io.javatar.core.request.Fallback;
import io.javatar.core.style.Style;
import io.javatar.core.style.Styles;

/**
 * What the operator wants shown for a hash without a photo when the request names nothing.
 *
 * @param keyword 404, or a keyword of the parameter {@code d}, of an installed style too
 */
public record SiteDefault(String keyword) {
    private static final String NOTHING = "404";

    /** Refuses with IllegalArgumentException what no installation knows; what is installed is seen in {@link #among}. */
    static SiteDefault parse(String keyword) {
        SiteDefault wanted = new SiteDefault(keyword);
        if (!wanted.installed()) {
            wanted.among(Styles.builtIn());
        }
        return wanted;
    }

    /**
     * Returns what answers.
     *
     * @param styles all that this server has
     * @throws IllegalArgumentException if the style is not among them or its definition is broken, with a message that
     *     lists which styles there are
     */
    public Fallback among(Styles styles) {
        if (NOTHING.equals(keyword)) {
            return new Fallback.NotFound();
        }
        Style style = styles.find(keyword);
        if (style == null) {
            throw new IllegalArgumentException(installed() ? missing(styles) : unknown(styles));
        }
        return new Fallback.Drawn(style);
    }

    /** Returns whether it names a style that an operator may install. */
    boolean installed() {
        return keyword.startsWith(Styles.INSTALLED);
    }

    private String missing(Styles styles) {
        String name = keyword.substring(Styles.INSTALLED.length());
        return styles.characters().names().contains(name)
                ? "names the style '" + name + "', whose definition is broken"
                : "names the style '" + name + "', which is not installed; these are: "
                        + String.join(" ", styles.characters().names());
    }

    private static String unknown(Styles styles) {
        return "is none of " + NOTHING + " " + String.join(" ", styles.listed()) + " and no " + Styles.INSTALLED
                + "NAME";
    }
}
