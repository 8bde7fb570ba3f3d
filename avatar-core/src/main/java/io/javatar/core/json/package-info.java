/**
 * JSON as immutable values, members in the order in which they are written. The only package that uses a JSON library.
 */
@NullMarked
package io.javatar.core.json;

import org.jspecify.annotations.NullMarked;
