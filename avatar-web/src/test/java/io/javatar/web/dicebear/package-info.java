@NullMarked
package io.javatar.web.dicebear;

import org.jspecify.annotations.NullMarked;
