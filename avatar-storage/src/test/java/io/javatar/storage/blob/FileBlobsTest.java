package io.javatar.storage.blob;

import io.javatar.core.port.BlobsContract;
import io.javatar.core.port.SettableClock;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class FileBlobsTest extends BlobsContract {
    @TempDir
    private Path root;

    private final SettableClock clock = new SettableClock();
    private FileBlobs blobs;

    @BeforeEach
    void open() {
        blobs = FileBlobs.open(root, clock);
    }

    @Override
    protected FileBlobs blobs() {
        return blobs;
    }
}
