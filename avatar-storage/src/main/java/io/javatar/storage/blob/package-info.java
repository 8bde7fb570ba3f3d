/** Bytes by the hash of their content, and who may remove them. */
@NullMarked
package io.javatar.storage.blob;

import org.jspecify.annotations.NullMarked;
