package io.javatar.telemetry.privacy;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Masks the address of a client. Works on literals only: it resolves no name. */
public final class ClientAddress {
    /** How much is shown. */
    public enum Mode {
        /** The network: /24 of IPv4, /48 of IPv6. */
        TRUNCATED,
        /** The whole address. */
        FULL,
        /** Nothing. */
        OFF
    }

    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:]*:[0-9a-fA-F:]*");
    private static final Pattern MAPPED = Pattern.compile("(?i)::ffff:(\\d{1,3}(\\.\\d{1,3}){3})");
    private static final int GROUPS = 8;

    private final Mode mode;

    /** Masks in this mode. */
    public ClientAddress(Mode mode) {
        this.mode = mode;
    }

    /** Returns the masked form of an address literal; null for none, also where it is no literal. */
    public @Nullable String mask(@Nullable String address) {
        if (address == null || mode == Mode.OFF) {
            return null;
        }
        if (isIpv4(address)) {
            return ipv4(address);
        }
        String literal = literal(address);
        if (isIpv4(literal)) {
            return ipv4(literal);
        }
        if (literal.length() > 39 || !IPV6.matcher(literal).matches()) {
            return null;
        }
        return mode == Mode.FULL ? literal : network(literal);
    }

    private String ipv4(String literal) {
        return mode == Mode.FULL
                ? literal
                : literal.substring(0, literal.lastIndexOf('.') + 1).concat("0");
    }

    // Four groups of one to three digits. By hand: a pattern would cost more than all else that a span does.
    private static boolean isIpv4(String text) {
        int dots = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && digits > 0) {
                dots++;
                digits = 0;
            } else if (c >= '0' && c <= '9' && digits < 3) {
                digits++;
            } else {
                return false;
            }
        }
        return dots == 3 && digits > 0;
    }

    // Without the brackets of a URL, the zone of a link-local address, and the IPv6 dress of an IPv4 address.
    private static String literal(String address) {
        String bare =
                address.startsWith("[") && address.endsWith("]") ? address.substring(1, address.length() - 1) : address;
        int zone = bare.indexOf('%');
        bare = zone < 0 ? bare : bare.substring(0, zone);
        var mapped = MAPPED.matcher(bare);
        return mapped.matches() ? mapped.group(1) : bare;
    }

    private static @Nullable String network(String literal) {
        int gap = literal.indexOf("::");
        String head = gap < 0 ? literal : literal.substring(0, gap);
        String[] groups = head.isEmpty() ? new String[0] : head.split(":", -1);
        if (gap < 0 && groups.length != GROUPS) {
            return null;
        }
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            network.append(i < groups.length ? group(groups[i]) : "0").append(':');
        }
        return network.append(':').toString();
    }

    private static String group(String digits) {
        return digits.isEmpty() || digits.length() > 4 ? "0" : Integer.toHexString(Integer.parseInt(digits, 16));
    }
}
