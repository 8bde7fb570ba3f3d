package io.javatar.telemetry.metric;

/** The outcome of an operation. */
public enum Success implements Label {
    /** Well. */
    TRUE("true"),
    /** Not well. */
    FALSE("false");

    private final String text;

    Success(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }

    /** Returns the value of a boolean. */
    public static Success of(boolean success) {
        return success ? TRUE : FALSE;
    }
}
