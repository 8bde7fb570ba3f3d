package io.javatar.web.access;

/** Who may call a route. How callers authenticate is known to {@link AccessFilter} alone. */
public enum Caller {
    /** Anybody. */
    PUBLIC,
    /** A program of the organisation that gives its people their photos. */
    PROVISIONING,
    /** An operator of this server. */
    ADMIN
}
