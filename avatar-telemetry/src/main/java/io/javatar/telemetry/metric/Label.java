package io.javatar.telemetry.metric;

/** A value of a {@link Tag}. Implemented by enums, so that no text from outside becomes one. */
public interface Label {
    /** Returns the value as it leaves. */
    String text();

    /** Returns its place among the values of its tag, from 0. */
    int ordinal();
}
