/** The real servers as child processes: laid out from the distributions, started, stopped, killed. */
@NullMarked
package io.javatar.it.server;

import org.jspecify.annotations.NullMarked;
