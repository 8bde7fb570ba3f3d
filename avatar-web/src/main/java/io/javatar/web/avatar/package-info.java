/** The image API: what the wire says becomes a request, and an answer becomes a response. */
@NullMarked
package io.javatar.web.avatar;

import org.jspecify.annotations.NullMarked;
