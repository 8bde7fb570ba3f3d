/** Problems as RFC 9457 answers, with the one table of their HTTP statuses. */
@NullMarked
package io.javatar.web.problem;

import org.jspecify.annotations.NullMarked;
