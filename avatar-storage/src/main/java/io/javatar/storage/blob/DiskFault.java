package io.javatar.storage.blob;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Describes a fault of the file system without the paths with which Java's messages begin. */
public final class DiskFault {
    private DiskFault() {}

    /** Returns the reason, as in {@code No space left on device}; the name of the exception's class where it gives none. */
    public static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "no such file or directory"; // a file system that makes none, such as /proc
        }
        String reason = e instanceof FileSystemException fault ? fault.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }
}
