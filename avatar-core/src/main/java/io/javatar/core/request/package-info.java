/** What is asked for, freed of every wire string. */
@NullMarked
package io.javatar.core.request;

import org.jspecify.annotations.NullMarked;
