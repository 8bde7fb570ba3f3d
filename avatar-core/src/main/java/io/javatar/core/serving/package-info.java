/** The use case: which picture answers a request. */
@NullMarked
package io.javatar.core.serving;

import org.jspecify.annotations.NullMarked;
