/** What was found or drawn before, found again: JCache with one flight per key. */
@NullMarked
package io.javatar.storage.cache;

import org.jspecify.annotations.NullMarked;
