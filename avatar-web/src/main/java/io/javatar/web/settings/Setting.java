package io.javatar.web.settings;

import java.util.Locale;
import java.util.function.Function;

/**
 * One thing that the operator may set, declared once.
 *
 * @param <T> its type
 * @param name the environment variable; the system property is the same in lower case with dots
 * @param unit what the number counts or which words are allowed, for people
 * @param fallback the value as text when nothing is set; empty for "not set"
 * @param parser makes the value from text; throws IllegalArgumentException with a message that names the bound
 * @param secret whether the value is masked in logs, and may be given as a file by {@code NAME_FILE}
 * @param help what it does, one or two sentences
 */
public record Setting<T>(
        String name, String unit, String fallback, Function<String, T> parser, boolean secret, String help) {
    /** Returns the system property that beats the environment variable. */
    public String property() {
        return name.toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** Returns a whole number from {@code min} to {@code max}. */
    static Setting<Long> number(String name, String unit, String fallback, long min, long max, String help) {
        Function<String, Long> parser = Parsers.number(unit, min, max);
        return new Setting<>(name, unit + ", " + min + " to " + max, fallback, parser, false, help);
    }

    /** Returns a number of bytes from {@code min} to {@code max}, written with an optional K, M or G of 1024. */
    static Setting<Long> bytes(String name, String fallback, long min, long max, String help) {
        String unit = "bytes (K, M, G allowed), " + min + " to " + max;
        return new Setting<>(name, unit, fallback, Parsers.bytes(min, max), false, help);
    }

    /** Returns a switch. */
    static Setting<Boolean> flag(String name, boolean fallback, String help) {
        return new Setting<>(name, "true or false", String.valueOf(fallback), Parsers::flag, false, help);
    }

    /** Returns a text. */
    static Setting<String> text(String name, String unit, String fallback, String help) {
        return new Setting<>(name, unit, fallback, Function.identity(), false, help);
    }

    /** Returns a text that nobody else may know. */
    static Setting<String> secret(String name, String unit, String help) {
        return new Setting<>(name, unit, "", Parsers::token, true, help);
    }
}
