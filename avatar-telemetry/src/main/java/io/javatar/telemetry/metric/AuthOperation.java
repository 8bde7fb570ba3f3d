package io.javatar.telemetry.metric;

/** An operation on an account. */
public enum AuthOperation implements Label {
    /** Came in. */
    LOGIN("login"),
    /** Went out. */
    LOGOUT("logout"),
    /** Made an account. */
    REGISTER("register"),
    /** Set a new password. */
    RESET("reset");

    private final String text;

    AuthOperation(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
