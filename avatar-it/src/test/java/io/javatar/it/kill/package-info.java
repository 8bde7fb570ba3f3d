/** Servers that are killed in the middle of writes, and a ledger of what they had acknowledged. */
@NullMarked
package io.javatar.it.kill;

import org.jspecify.annotations.NullMarked;
