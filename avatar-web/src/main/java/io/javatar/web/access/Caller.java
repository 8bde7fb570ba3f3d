package io.javatar.web.access;

/** Who calls. How callers prove who they are is known to {@link AccessFilter} alone. */
public enum Caller {
    /** Anybody. */
    PUBLIC,
    /** A program of the organisation that gives its people their photos. */
    PROVISIONING,
    /** An operator of this server. */
    ADMIN
}
