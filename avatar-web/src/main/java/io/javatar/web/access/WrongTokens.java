package io.javatar.web.access;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Limits the wrong tokens that a client may try within a minute: further ones are refused unread. The right token is never
 * held up, whoever else sends from the same address.
 */
public final class WrongTokens {
    /** How many wrong tokens of one client count within a minute. */
    public static final int MOST = 100;

    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);
    private static final int MOST_CLIENTS = 10_000;
    private static final String ALL_OTHERS = "";

    private final ConcurrentHashMap<String, Minute> clients = new ConcurrentHashMap<>();
    private final LongSupplier nanos;

    /** Measures minutes by {@code nanos}, a clock such as {@link System#nanoTime}. */
    public WrongTokens(LongSupplier nanos) {
        this.nanos = nanos;
    }

    private record Minute(long begin, int tries) {
        Minute next(long now) {
            return isOver(now) ? new Minute(now, 1) : new Minute(begin, Math.min(tries, MOST) + 1);
        }

        boolean isOver(long now) {
            return now - begin >= MINUTE;
        }
    }

    /**
     * Counts a wrong token from {@code address}, an IP address; returns how many seconds this client has to wait, 1 to 60,
     * or 0 where it has not tried too often.
     */
    int tried(String address) {
        long now = nanos.getAsLong();
        Minute minute = clients.compute(
                client(address, now), (client, last) -> last == null ? new Minute(now, 1) : last.next(now));
        if (minute.tries() <= MOST) {
            return 0;
        }
        long left = MINUTE - (now - minute.begin());
        return Math.toIntExact(Math.max(1, TimeUnit.NANOSECONDS.toSeconds(left)));
    }

    /** Of IPv6 the network is the client, for it has addresses without end; beyond the table all are one. */
    private String client(String address, long now) {
        String client = network(address);
        if (clients.size() >= MOST_CLIENTS && !clients.containsKey(client)) {
            clients.values().removeIf(minute -> minute.isOver(now));
        }
        return clients.size() < MOST_CLIENTS || clients.containsKey(client) ? client : ALL_OTHERS;
    }

    private static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        String[] groups = address.split(":", -1);
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < Math.min(4, groups.length) && !groups[i].isEmpty(); i++) {
            network.append(groups[i]).append(':');
        }
        return network.toString();
    }
}
