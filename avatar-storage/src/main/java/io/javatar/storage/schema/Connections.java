package io.javatar.storage.schema;

/** The connections to the database, counted at every call. */
public interface Connections {
    /** Returns how many work now. */
    int active();

    /** Returns how many wait for work. */
    int idle();

    /** Returns how many requests wait for one. */
    int awaited();
}
