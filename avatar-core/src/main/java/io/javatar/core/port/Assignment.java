package io.javatar.core.port;

/** What giving a photo did. */
public enum Assignment {
    /** The subject had no photo before. */
    CREATED,
    /** Another photo was replaced. */
    REPLACED,
    /** The subject had this very photo already. */
    UNCHANGED
}
