/** What runs from the WAR itself, as {@code java -jar avatar.war}, without a server; needs nothing but the JDK. */
@NullMarked
package io.javatar.web.launch;

import org.jspecify.annotations.NullMarked;
