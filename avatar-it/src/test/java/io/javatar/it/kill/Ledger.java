package io.javatar.it.kill;

import io.javatar.it.http.Site;
import io.javatar.it.sample.Hashes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What the writers asked for and what the server acknowledged, by identity; each identity has one writer. */
final class Ledger {
    /** The photos, of {@link Colours}, that each identity may have: the acknowledged one, and what was sent since. */
    private final Map<String, Set<Integer>> possible = new ConcurrentHashMap<>();

    private final AtomicInteger acknowledged = new AtomicInteger();

    /** Takes down that {@code identity} is about to get the photo {@code colour}. */
    void asking(String identity, int colour) {
        possible.compute(identity, (who, before) -> with(before == null ? Set.of(Colours.NONE) : before, colour));
    }

    /** Takes down that the server said so. */
    void acknowledged(String identity, int colour) {
        possible.put(identity, Set.of(colour));
        acknowledged.incrementAndGet();
    }

    /** Returns how many changes were acknowledged so far. */
    int acknowledged() {
        return acknowledged.get();
    }

    /** Compares all identities with {@code site} and takes over what it found; returns a line for each that is wrong. */
    List<String> violations(Site site, Colours colours) {
        List<String> violations = new ArrayList<>();
        possible.forEach((identity, allowed) -> {
            int known = colours.known(site, identity);
            int bySha256 = colours.shown(site, Hashes.sha256(identity));
            int byMd5 = colours.shown(site, Hashes.md5(identity));
            if (!allowed.contains(known) || known != bySha256 || known != byMd5) {
                violations.add("%s: one of %s, but the API knows %d, the SHA-256 shows %d, the MD5 %d"
                        .formatted(identity, allowed, known, bySha256, byMd5));
            }
            possible.put(identity, Set.of(known));
        });
        return violations;
    }

    private static Set<Integer> with(Set<Integer> before, int colour) {
        Set<Integer> all = new HashSet<>(before);
        all.add(colour);
        return all;
    }
}
