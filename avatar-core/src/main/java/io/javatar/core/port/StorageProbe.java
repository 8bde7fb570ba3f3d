package io.javatar.core.port;

/** Is told how long storage takes; implementations must be quick and never throw. */
@FunctionalInterface
public interface StorageProbe {
    /** What was done. */
    enum Operation {
        /** A hash was looked up. */
        PHOTO_FIND("photo.find"),
        /** A photo was assigned. */
        PHOTO_WRITE("photo.write"),
        /** A photo was erased. */
        PHOTO_DELETE("photo.delete"),
        /** An identity was looked up. */
        IDENTITY_FIND("identity.find"),
        /** Bytes were read. */
        BLOB_GET("blob.get"),
        /** Bytes were written. */
        BLOB_PUT("blob.put"),
        /** Bytes were removed. */
        BLOB_DELETE("blob.delete");

        private final String wireName;

        Operation(String wireName) {
            this.wireName = wireName;
        }

        /** Returns the name in metrics (spec TELEMETRY 2). */
        public String wireName() {
            return wireName;
        }
    }

    /** An operation ended after {@code nanos} nanoseconds. */
    void done(Operation operation, long nanos, boolean success);

    /** Listens to nothing. */
    StorageProbe SILENT = (operation, nanos, success) -> {};
}
