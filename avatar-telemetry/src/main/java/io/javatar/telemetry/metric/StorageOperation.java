package io.javatar.telemetry.metric;

/** An operation of the storage. */
public enum StorageOperation implements Label {
    /** A hash was looked up. */
    PHOTO_FIND("photo.find"),
    /** A photo was assigned. */
    PHOTO_WRITE("photo.write"),
    /** A photo was erased. */
    PHOTO_DELETE("photo.delete"),
    /** An identity was looked up. */
    IDENTITY_FIND("identity.find"),
    /** An account was read. */
    ACCOUNT_READ("account.read"),
    /** An account was written. */
    ACCOUNT_WRITE("account.write"),
    /** Bytes were read. */
    BLOB_GET("blob.get"),
    /** Bytes were written. */
    BLOB_PUT("blob.put"),
    /** Bytes were removed. */
    BLOB_DELETE("blob.delete");

    private final String text;

    StorageOperation(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
