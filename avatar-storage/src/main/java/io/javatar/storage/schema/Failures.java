package io.javatar.storage.schema;

import static io.javatar.core.problem.Problem.STORAGE_DOWN;

import io.javatar.core.problem.AvatarException;
import java.sql.SQLException;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/** Classifies failed statements. */
final class Failures {
    // ISO 9075 and vendors: serialization failure, PostgreSQL's deadlock, H2's lock timeout.
    private static final Set<String> OVERTAKEN = Set.of("40001", "40P01", "HYT00");
    private static final Set<Integer> CLOSED =
            Set.of(ErrorCode.DATABASE_IS_CLOSED, ErrorCode.DATABASE_CALLED_AT_SHUTDOWN);
    private static final String INTEGRITY = "23";

    private Failures() {}

    /** Returns the SQLException behind {@code failure}, or null. */
    static @Nullable SQLException sql(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }

    /** Returns whether the statement conflicted with another transaction, so that trying again makes sense. */
    static boolean isOvertaken(Throwable failure) {
        SQLException sql = sql(failure);
        String state = sql == null ? null : sql.getSQLState();
        return state != null && (OVERTAKEN.contains(state) || state.startsWith(INTEGRITY));
    }

    /** Returns whether H2 closed its file itself, as it does when a write fails; the next connection opens it again. */
    static boolean isClosed(Throwable failure) {
        SQLException sql = sql(failure);
        return sql != null && CLOSED.contains(sql.getErrorCode());
    }

    /** Returns the refusal, without the cause: databases put values of rows, and so addresses, into their messages. */
    static AvatarException down(Throwable failure) {
        SQLException sql = sql(failure);
        String reason = sql == null
                ? failure.getClass().getSimpleName()
                : sql.getClass().getSimpleName() + ", SQLState " + sql.getSQLState() + ", code " + sql.getErrorCode();
        return AvatarException.of(STORAGE_DOWN, "the database does not answer: " + reason);
    }
}
