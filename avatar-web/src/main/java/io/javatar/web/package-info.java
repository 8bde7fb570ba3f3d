/** The WAR: JAX-RS resources, pages, CDI wiring. It only translates HTTP to the modules behind it. */
@NullMarked
package io.javatar.web;

import org.jspecify.annotations.NullMarked;
