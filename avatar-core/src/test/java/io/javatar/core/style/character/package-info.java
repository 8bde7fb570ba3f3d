@NullMarked
package io.javatar.core.style.character;

import org.jspecify.annotations.NullMarked;
