/** Drawn characters: the styles that are definitions, those that come with Javatar and those that are installed. */
@NullMarked
package io.javatar.core.style.character;

import org.jspecify.annotations.NullMarked;
