/** The contract of telemetry, row by row: what a collector gets from a server under traffic of every kind. */
@NullMarked
package io.javatar.it.contract;

import org.jspecify.annotations.NullMarked;
