package io.javatar.core.svg.read;

/**
 * How text is set.
 *
 * @param size of the font, in user units, at least 0
 * @param anchor which part of the text is at its position
 * @param baseline which height of the letters is at its position
 */
public record TextStyle(double size, Anchor anchor, Baseline baseline) {
    static final TextStyle INITIAL = new TextStyle(16, Anchor.START, Baseline.ALPHABETIC);

    /** Which part of a text is at its position. */
    public enum Anchor {
        /** Its left end. */
        START,
        /** Its middle. */
        MIDDLE,
        /** Its right end. */
        END
    }

    /** Which height of the letters is at their position. */
    public enum Baseline {
        /** The feet of capital letters. */
        ALPHABETIC,
        /** Half the height of small letters. */
        MIDDLE,
        /** The middle between the highest and the lowest. */
        CENTRAL,
        /** The top. */
        HANGING
    }

    TextStyle under(Properties properties) {
        return new TextStyle(
                Math.max(0, Length.of(properties.find("font-size"), size, size)),
                anchor(properties),
                baseline(properties));
    }

    private Anchor anchor(Properties properties) {
        String text = properties.find("text-anchor");
        if (text == null) {
            return anchor;
        }
        return switch (text) {
            case "middle" -> Anchor.MIDDLE;
            case "end" -> Anchor.END;
            default -> Anchor.START;
        };
    }

    private Baseline baseline(Properties properties) {
        String text = properties.find("dominant-baseline");
        if (text == null) {
            return baseline;
        }
        return switch (text) {
            case "middle" -> Baseline.MIDDLE;
            case "central" -> Baseline.CENTRAL;
            case "hanging", "text-before-edge", "text-top" -> Baseline.HANGING;
            default -> Baseline.ALPHABETIC;
        };
    }
}
