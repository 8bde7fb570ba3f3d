package io.javatar.telemetry.metric;

/** What a route is for; on spans as {@code ivatar.request_type}. */
public enum RequestType implements Label {
    /** An avatar. */
    AVATAR("avatar"),
    /** Counts of the service. */
    STATS("stats"),
    /** Someone comes or goes. */
    AUTH("auth"),
    /** A page for people. */
    PAGE("page"),
    /** An interface for programs. */
    API("api"),
    /** A file that never changes. */
    STATIC("static"),
    /** Anything else: health, robots. */
    OTHER("other");

    private final String text;

    RequestType(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
