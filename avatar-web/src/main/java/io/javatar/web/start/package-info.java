/** Whether the server may start, whether it has, and what it answers when it could not. */
@NullMarked
package io.javatar.web.start;

import org.jspecify.annotations.NullMarked;
