/** The counts that ivatar shows to everybody. */
@NullMarked
package io.javatar.web.stats;

import org.jspecify.annotations.NullMarked;
