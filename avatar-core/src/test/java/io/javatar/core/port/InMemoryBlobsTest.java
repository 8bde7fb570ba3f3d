package io.javatar.core.port;

class InMemoryBlobsTest extends BlobsContract {
    private final Blobs blobs = new InMemoryBlobs();

    @Override
    protected Blobs blobs() {
        return blobs;
    }
}
