/** The home page. */
@NullMarked
package io.javatar.web.home;

import org.jspecify.annotations.NullMarked;
