/** The style initials: one or two letters on a colour, without any font on the machine. */
@NullMarked
package io.javatar.core.style.initials;

import org.jspecify.annotations.NullMarked;
