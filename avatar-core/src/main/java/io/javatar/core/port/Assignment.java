package io.javatar.core.port;

/** The result of giving a photo to an identity. */
public enum Assignment {
    /** The identity had no photo before. */
    CREATED,
    /** Another photo was replaced. */
    REPLACED,
    /** The identity had this very photo already. */
    UNCHANGED
}
