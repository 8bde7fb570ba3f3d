/** What every request passes, and what answers where no resource does. */
@NullMarked
package io.javatar.web.edge;

import org.jspecify.annotations.NullMarked;
