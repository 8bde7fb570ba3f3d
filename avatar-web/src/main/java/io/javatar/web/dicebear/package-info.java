/** DiceBear's HTTP API, line 10.x, over our own engine and the installed styles . */
@NullMarked
package io.javatar.web.dicebear;

import org.jspecify.annotations.NullMarked;
