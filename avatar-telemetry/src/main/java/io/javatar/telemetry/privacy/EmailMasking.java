package io.javatar.telemetry.privacy;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Masks an e-mail address: it is never shown in clear, nor as the plain hash that is its public avatar id. */
public final class EmailMasking {
    /** How much is shown. */
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

    /** Returns the masked form of an address, or null for none. Case and outer blanks do not matter. */
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
