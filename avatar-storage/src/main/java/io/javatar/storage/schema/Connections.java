package io.javatar.storage.schema;

/** Counts the connections to the database, anew at every call. */
public interface Connections {
    /** Returns how many are in use. */
    int active();

    /** Returns how many are idle. */
    int idle();

    /** Returns how many requests wait for one. */
    int awaited();
}
