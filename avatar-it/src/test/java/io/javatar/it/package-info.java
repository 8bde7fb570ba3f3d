/** The server seen from outside: one class for each topic, each test one sentence about what it answers. */
@NullMarked
package io.javatar.it;

import org.jspecify.annotations.NullMarked;
