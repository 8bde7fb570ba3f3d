/** Pages for people, and the documents that crawlers and tools expect. */
@NullMarked
package io.javatar.web.page;

import org.jspecify.annotations.NullMarked;
