package io.javatar.telemetry.privacy;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How an e-mail address appears: never in clear, never as the plain hash that is its public avatar id. */
public final class EmailMasking {
    /** How much is told. */
    public enum Mode {
        /** A keyed hash: the same person can be recognised, not named. */
        HASH,
        /** The domain only: {@code *@example.org}. */
        DOMAIN,
        /** Nothing. */
        OFF
    }

    private final Mode mode;
    private final KeyedHash hash;

    /** Masks in this mode; the hash serves {@link Mode#HASH}. */
    public EmailMasking(Mode mode, KeyedHash hash) {
        this.mode = mode;
        this.hash = hash;
    }

    /** Returns what may be told of an address, or null for nothing. Spelling of case and outer blanks do not count. */
    public @Nullable String mask(String email) {
        String address = email.strip().toLowerCase(Locale.ROOT);
        return switch (mode) {
            case HASH -> hash.of(address);
            case DOMAIN -> "*@" + domain(address);
            case OFF -> null;
        };
    }

    private static String domain(String address) {
        String domain = address.substring(address.lastIndexOf('@') + 1);
        boolean plain = !domain.equals(address) && domain.matches("[\\p{L}\\p{N}.-]{1,253}");
        return plain ? domain : "unknown";
    }
}
