package io.javatar.core.drawing;

/** How often a tile is turned clockwise by 90 degrees. */
public enum QuarterTurns {
    /** As it is. */
    NONE,
    /** Its top comes to the right. */
    ONE,
    /** Upside down. */
    TWO,
    /** Its top comes to the left. */
    THREE
}
