/** What a monitoring team gets, tried with a real Prometheus: {@code ./run it monitoring}. */
@NullMarked
package io.javatar.it.monitoring;

import org.jspecify.annotations.NullMarked;
