/** The provisioning API for organisations that push photos. */
@NullMarked
package io.javatar.web.provision;

import org.jspecify.annotations.NullMarked;
