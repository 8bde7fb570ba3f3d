package io.javatar.core.port;

class InMemoryPhotosTest extends PhotosContract {
    private final Photos photos = new InMemoryPhotos(clock);

    @Override
    protected Photos photos() {
        return photos;
    }
}
