/** Identities: an e-mail address or an OpenID URL, and the hashes that stand for it. */
@NullMarked
package io.javatar.core.identity;

import org.jspecify.annotations.NullMarked;
