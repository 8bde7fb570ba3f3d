package io.javatar.web.provision;

import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * @param after the cursor: the last id seen, 0 at first
 * @param limit 1 to 1000
 */
record Paging(long after, int limit) {
    private static final int MOST = 1000;
    private static final int USUAL = 100;

    static Paging parse(@Nullable String limit, @Nullable String after) {
        long most = limit == null ? USUAL : number("limit", limit);
        long cursor = after == null ? 0 : number("after", after);
        if (most < 1 || most > MOST) {
            throw AvatarException.of(Problem.BAD_REQUEST, "limit: " + most + " is not within 1.." + MOST);
        }
        if (cursor < 0) {
            throw AvatarException.of(Problem.BAD_REQUEST, "after: not a cursor of this list");
        }
        return new Paging(cursor, (int) most);
    }

    private static long number(String name, String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw AvatarException.of(Problem.BAD_REQUEST, name + ": not a whole number", e);
        }
    }
}
