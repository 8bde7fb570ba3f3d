package io.javatar.core.port;

import org.junit.jupiter.api.Nested;

/** The store of tests and trials keeps to every contract. */
class InMemoryPhotosTest {
    @Nested
    class AsPhotos extends PhotosContract {
        private final InMemoryPhotos store = new InMemoryPhotos(clock);

        @Override
        protected Photos photos() {
            return store;
        }
    }

    @Nested
    class AsIndex extends AvatarIndexContract {
        private final InMemoryPhotos store = new InMemoryPhotos(clock);

        @Override
        protected Photos photos() {
            return store;
        }

        @Override
        protected AvatarIndex index() {
            return store;
        }
    }

    @Nested
    class AsViewCounts extends ViewCountsContract {
        private final InMemoryPhotos store = new InMemoryPhotos(clock);

        @Override
        protected Photos photos() {
            return store;
        }

        @Override
        protected AvatarIndex index() {
            return store;
        }

        @Override
        protected ViewCounts views() {
            return store;
        }
    }

    @Nested
    class AsStatistics extends StatisticsContract {
        private final InMemoryPhotos store = new InMemoryPhotos(clock);

        @Override
        protected Photos photos() {
            return store;
        }

        @Override
        protected Statistics statistics() {
            return store;
        }
    }
}
