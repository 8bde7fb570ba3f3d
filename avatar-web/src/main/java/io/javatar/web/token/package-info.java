/** Bearer tokens, which guard interfaces for programs. */
@NullMarked
package io.javatar.web.token;

import org.jspecify.annotations.NullMarked;
