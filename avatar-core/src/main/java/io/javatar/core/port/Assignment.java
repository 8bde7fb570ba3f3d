package io.javatar.core.port;

/** What giving a photo did. */
public enum Assignment {
    /** The identity had no photo before. */
    CREATED,
    /** Another photo was replaced. */
    REPLACED,
    /** The identity had this very photo already. */
    UNCHANGED
}
