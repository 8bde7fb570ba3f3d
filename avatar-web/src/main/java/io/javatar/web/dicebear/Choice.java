package io.javatar.web.dicebear;

import io.javatar.core.dicebear.option.Options;

/**
 * The style options that an address asks for.
 *
 * @param options as the engine takes them
 * @param text the same as JSON, which identifies the choice
 */
record Choice(Options options, String text) {}
