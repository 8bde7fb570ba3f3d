/** JSON as values, in the order in which it is written. The one room that knows a JSON library. */
@NullMarked
package io.javatar.core.json;

import org.jspecify.annotations.NullMarked;
