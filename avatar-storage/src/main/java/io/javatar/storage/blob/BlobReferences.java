package io.javatar.storage.blob;

import io.javatar.core.port.ContentId;
import java.util.Set;

/** Finds out which blobs are in use. */
@FunctionalInterface
public interface BlobReferences {
    /** Returns those of {@code ids}, 1 to 1000 of them, that a committed row names. */
    Set<ContentId> named(Set<ContentId> ids);
}
