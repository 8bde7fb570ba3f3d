/** What a client sees: requests, answers, and the pictures and JSON in them. */
@NullMarked
package io.javatar.it.http;

import org.jspecify.annotations.NullMarked;
