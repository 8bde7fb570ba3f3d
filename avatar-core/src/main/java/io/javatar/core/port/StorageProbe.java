package io.javatar.core.port;

/** Observes how long storage takes. Implementations must be quick and never throw. */
@FunctionalInterface
public interface StorageProbe {
    /** An operation of storage. */
    enum Operation {
        /** A hash was looked up. */
        PHOTO_FIND,
        /** A photo was assigned. */
        PHOTO_WRITE,
        /** A photo was erased. */
        PHOTO_DELETE,
        /** An identity was looked up. */
        IDENTITY_FIND,
        /** Bytes were read. */
        BLOB_GET,
        /** Bytes were written. */
        BLOB_PUT,
        /** Bytes were removed. */
        BLOB_DELETE
    }

    /** An operation ended after {@code nanos} nanoseconds. */
    void done(Operation operation, long nanos, boolean success);

    /** Listens to nothing. */
    StorageProbe SILENT = (operation, nanos, success) -> {};
}
