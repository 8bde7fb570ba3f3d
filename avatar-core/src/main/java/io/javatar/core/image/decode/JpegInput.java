package io.javatar.core.image.decode;

import javax.imageio.stream.ImageInputStreamImpl;

/**
 * Feeds a coded picture to the JDK's JPEG reader, which reads all scans of a progressive one before its first row. It
 * passes at most one scan at a time, and runs a check before each, which may refuse to go on.
 */
final class JpegInput extends ImageInputStreamImpl {
    private static final byte SOS = (byte) 0xda;

    private final byte[] file;
    private final Runnable check;

    JpegInput(byte[] file, Runnable check) {
        this.file = file;
        this.check = check;
    }

    @Override
    public int read() {
        bitOffset = 0;
        return streamPos < file.length ? file[(int) streamPos++] & 0xff : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        check.run();
        bitOffset = 0;
        int at = (int) streamPos;
        if (at >= file.length) {
            return -1;
        }
        int end = scan(at + 1, Math.min(file.length, at + length));
        System.arraycopy(file, at, bytes, offset, end - at);
        streamPos = end;
        return end - at;
    }

    /** Returns where the next scan begins, {@code end} where none does before that. */
    private int scan(int from, int end) {
        for (int i = from; i < end - 1; i++) {
            if (file[i] == (byte) 0xff && file[i + 1] == SOS) {
                return i;
            }
        }
        return end;
    }

    @Override
    public long length() {
        return file.length;
    }
}
