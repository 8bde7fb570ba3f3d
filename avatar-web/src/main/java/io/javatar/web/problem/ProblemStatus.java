package io.javatar.web.problem;

import io.javatar.core.problem.Problem;

/** The HTTP status of each problem, in one table. */
public final class ProblemStatus {
    private ProblemStatus() {}

    /** Returns the status code of {@code problem} (RFC 9110 15). */
    public static int of(Problem problem) {
        return switch (problem) {
            case BAD_HASH, BAD_IDENTITY, BAD_SIZE, BAD_REQUEST, BAD_JSON, BAD_OPTIONS, BAD_DEFINITION, NO_PICTURE ->
                400;
            case UNAUTHORIZED -> 401;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case TOO_MANY_BYTES -> 413;
            case UNSUPPORTED_FORMAT -> 415;
            case TOO_MANY_PIXELS, TOO_MANY_FRAMES, TOO_MUCH_WORK, BROKEN_PICTURE -> 422;
            case TOO_MANY_ATTEMPTS -> 429;
            case PHOTO_DAMAGED, INTERNAL -> 500;
            case BUSY, STORAGE_DOWN -> 503;
        };
    }
}
