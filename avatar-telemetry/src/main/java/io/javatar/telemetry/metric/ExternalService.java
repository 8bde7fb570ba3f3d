package io.javatar.telemetry.metric;

/** Another service that pictures are fetched from. */
public enum ExternalService implements Label {
    /** Gravatar. */
    GRAVATAR("gravatar"),
    /** Bluesky. */
    BLUESKY("bluesky"),
    /** A Libravatar server. */
    LIBRAVATAR("libravatar"),
    /** WebFinger (RFC 7033). */
    WEBFINGER("webfinger"),
    /** ActivityPub. */
    ACTIVITYPUB("activitypub"),
    /** A page with an h-card. */
    HCARD("hcard"),
    /** Any other. */
    OTHER("other");

    private final String text;

    ExternalService(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
