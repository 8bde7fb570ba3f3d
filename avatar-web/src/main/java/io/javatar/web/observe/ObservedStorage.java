package io.javatar.web.observe;

import io.javatar.core.port.StorageProbe;
import io.javatar.telemetry.Telemetry;
import io.javatar.telemetry.metric.StorageOperation;

/** Records how long storage operations take. */
public final class ObservedStorage implements StorageProbe {
    private final Telemetry telemetry;

    /** Records with {@code telemetry}. */
    public ObservedStorage(Telemetry telemetry) {
        this.telemetry = telemetry;
    }

    @Override
    public void done(Operation operation, long nanos, boolean success) {
        telemetry.stored(label(operation), nanos, success);
    }

    private static StorageOperation label(Operation operation) {
        return switch (operation) {
            case PHOTO_FIND -> StorageOperation.PHOTO_FIND;
            case PHOTO_WRITE -> StorageOperation.PHOTO_WRITE;
            case PHOTO_DELETE -> StorageOperation.PHOTO_DELETE;
            case IDENTITY_FIND -> StorageOperation.IDENTITY_FIND;
            case BLOB_GET -> StorageOperation.BLOB_GET;
            case BLOB_PUT -> StorageOperation.BLOB_PUT;
            case BLOB_DELETE -> StorageOperation.BLOB_DELETE;
        };
    }
}
