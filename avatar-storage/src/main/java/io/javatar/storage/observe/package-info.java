/** Decorators that report to a probe how long storage takes. */
@NullMarked
package io.javatar.storage.observe;

import org.jspecify.annotations.NullMarked;
