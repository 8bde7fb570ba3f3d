/** The description of the API, for people and for programs. */
@NullMarked
package io.javatar.web.docs;

import org.jspecify.annotations.NullMarked;
