/** Calls for operators, guarded by AVATAR_ADMIN_TOKEN. */
@NullMarked
package io.javatar.web.admin;

import org.jspecify.annotations.NullMarked;
