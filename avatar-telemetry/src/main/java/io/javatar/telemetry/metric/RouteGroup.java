package io.javatar.telemetry.metric;

/** A group of routes: a label with few values, however many routes there will be. */
public enum RouteGroup implements Label {
    /** Avatars by hash. */
    AVATAR("avatar", RequestType.AVATAR),
    /** Avatars by DiceBear's HTTP API. */
    DICEBEAR("dicebear", RequestType.AVATAR),
    /** Organisations give photos to their people. */
    PROVISIONING("provisioning", RequestType.API),
    /** Operators' calls. */
    ADMIN("admin", RequestType.API),
    /** What people do with their accounts. */
    ACCOUNT("account", RequestType.PAGE),
    /** Someone comes or goes. */
    SESSION("session", RequestType.AUTH),
    /** Pages to try things. */
    TOOLS("tools", RequestType.PAGE),
    /** The first page. */
    HOME("home", RequestType.PAGE),
    /** Other pages. */
    PAGES("pages", RequestType.PAGE),
    /** The API, described for people and for programs. */
    DOCS("docs", RequestType.PAGE),
    /** The styles, shown. */
    STYLES("styles", RequestType.PAGE),
    /** Counts of the service. */
    STATS("stats", RequestType.STATS),
    /** Whether the server is well. */
    HEALTH("health", RequestType.OTHER),
    /** Files of the pages. */
    STATIC("static", RequestType.STATIC),
    /** Files that browsers and crawlers look for by themselves. */
    WELLKNOWN("wellknown", RequestType.STATIC),
    /** A path that fits no route. */
    UNMATCHED("unmatched", RequestType.OTHER);

    private final String text;
    private final RequestType type;

    RouteGroup(String text, RequestType type) {
        this.text = text;
        this.type = type;
    }

    @Override
    public String text() {
        return text;
    }

    /** Returns what its routes are for. */
    public RequestType type() {
        return type;
    }
}
