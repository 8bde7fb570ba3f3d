/** What the operator may set. */
@NullMarked
package io.javatar.web.settings;

import org.jspecify.annotations.NullMarked;
