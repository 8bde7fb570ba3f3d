package io.javatar.web.dicebear;

import io.javatar.core.dicebear.option.Options;

/**
 * What an address chooses.
 *
 * @param options as the engine takes them
 * @param text the same as JSON: what tells this choice from others
 */
record Choice(Options options, String text) {}
