package io.javatar.web.settings;

/**
 * An amount of memory or disk.
 *
 * @param count of bytes, at least 0
 */
public record Bytes(long count) {
    private static final long MEBIBYTE = 1L << 20;

    /** Refuses a negative count. */
    public Bytes {
        if (count < 0) {
            throw new IllegalArgumentException(count + " bytes: the least is 0");
        }
    }

    static Bytes ofMebibytes(long mebibytes) {
        return new Bytes(Math.multiplyExact(mebibytes, MEBIBYTE));
    }

    /** Returns it in MiB, rounded down. */
    public int mebibytes() {
        return Math.toIntExact(count / MEBIBYTE);
    }
}
