package io.javatar.web.settings;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * One thing that the operator may set, declared once.
 *
 * @param <T> its type
 * @param name the environment variable; the system property is the same in lower case with dots
 * @param form what may be written there, for people: unit and bounds, or which words
 * @param fallback the value as text when nothing is set; empty where it then has none, and is not parsed
 * @param parser makes the value from text; throws IllegalArgumentException with a message that names the bound
 * @param secret whether the value is masked in logs, and may be given as a file by {@code NAME_FILE}
 * @param help what it does, one or two sentences
 */
public record Setting<T>(
        String name, String form, String fallback, Function<String, T> parser, boolean secret, String help) {
    /** Returns the system property that beats the environment variable. */
    public String property() {
        return name.toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** Returns a setting that is no secret. */
    static <T> Setting<T> of(String name, String form, String fallback, Function<String, T> parser, String help) {
        return new Setting<>(name, form, fallback, parser, false, help);
    }

    /** Returns a text that nobody else may know; it has no value unless it is set. */
    static Setting<Secret> secret(String name, String help) {
        return new Setting<>(name, "16 characters or more", "", Secret::of, true, help);
    }

    /** Returns a text that has no value unless it is set. */
    static Setting<String> text(String name, String form, String help) {
        return of(name, form, "", Function.identity(), help);
    }

    /** Returns a switch. */
    static Setting<Boolean> flag(String name, boolean fallback, String help) {
        return of(name, "true or false", String.valueOf(fallback), Parsers::flag, help);
    }

    /** Returns a number of {@code unit}, at most the largest int. */
    static Setting<Integer> number(String name, String unit, String fallback, Range range, String help) {
        return whole(name, unit, fallback, range, Math::toIntExact, help);
    }

    /** Returns a number of pixels. */
    static Setting<Long> pixels(String name, String fallback, Range range, String help) {
        return whole(name, "pixels", fallback, range, number -> number, help);
    }

    /** Returns a time in seconds. */
    static Setting<Duration> seconds(String name, String fallback, Range range, String help) {
        return whole(name, "seconds", fallback, range, Duration::ofSeconds, help);
    }

    /** Returns a time in milliseconds. */
    static Setting<Duration> milliseconds(String name, String fallback, Range range, String help) {
        return whole(name, "milliseconds", fallback, range, Duration::ofMillis, help);
    }

    /** Returns an amount in MiB. */
    static Setting<Bytes> mebibytes(String name, String fallback, Range range, String help) {
        return whole(name, "MiB", fallback, range, Bytes::ofMebibytes, help);
    }

    /** Returns an amount in bytes, which may be written with K, M or G of 1024 behind. */
    static Setting<Bytes> bytes(String name, String fallback, Range range, String help) {
        String form = "bytes (K, M, G allowed), " + range;
        return of(name, form, fallback, text -> new Bytes(Parsers.bytes(text, range)), help);
    }

    static <T> Setting<T> whole(
            String name, String unit, String fallback, Range range, LongFunction<T> type, String help) {
        Function<String, T> parser = text -> type.apply(Parsers.number(text, unit, range));
        return of(name, unit + ", " + range, fallback, parser, help);
    }
}
