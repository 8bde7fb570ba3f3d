package io.javatar.core.dicebear.definition;

/** A value that the options or the seed determine. */
public enum Variable implements Value {
    /** The first of the initials. */
    INITIAL("initial"),
    /** The initials of the seed. */
    INITIALS("initials"),
    /** The font family of the options. */
    FONT_FAMILY("fontFamily"),
    /** The font weight of the options. */
    FONT_WEIGHT("fontWeight");

    private final String wireName;

    Variable(String wireName) {
        this.wireName = wireName;
    }

    /** Returns the name in definitions. */
    public String wireName() {
        return wireName;
    }
}
