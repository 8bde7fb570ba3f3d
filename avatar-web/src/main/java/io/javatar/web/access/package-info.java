/** Who may call what: every route says it, one filter sees to it, one table lists it. */
@NullMarked
package io.javatar.web.access;

import org.jspecify.annotations.NullMarked;
