package io.javatar.web.problem;

import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import io.javatar.web.settings.BaseUrl;
import jakarta.json.Json;
import jakarta.ws.rs.core.Response.Status;

/**
 * Why one request is refused or failed (RFC 9457).
 *
 * @param problem what kind it is of
 * @param status of HTTP, 400 or above; servers find others than the problem's own
 * @param detail what is wrong with this request, in a sentence
 */
public record ProblemDetail(Problem problem, int status, String detail) {
    /** The media type of its JSON. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** Returns what {@code e} says. */
    public static ProblemDetail of(AvatarException e) {
        return new ProblemDetail(e.problem(), ProblemStatus.of(e.problem()), e.getMessage());
    }

    /** Returns what can be said where nothing but the status is known. */
    public static ProblemDetail ofStatus(int status) {
        if (status == 404) {
            return new ProblemDetail(Problem.NOT_FOUND, status, "There is nothing at this address.");
        }
        return status < 500
                ? new ProblemDetail(Problem.BAD_REQUEST, status, words(status))
                : new ProblemDetail(Problem.INTERNAL, status, "The server's log says more.");
    }

    private static String words(int status) {
        return switch (status) {
            case 400 -> "The address, the headers or the body of the request break a rule of HTTP.";
            case 405 -> "This address does not take requests of this method.";
            case 406 -> "There is no form of this that the request accepts.";
            case 413 -> "The body of the request is too large.";
            case 414 -> "The address is too long.";
            case 415 -> "The body of the request is of a type that is not read here.";
            case 431 -> "The headers of the request are too large.";
            default -> {
                Status known = Status.fromStatusCode(status);
                yield (known == null ? "The request was refused" : known.getReasonPhrase()) + '.';
            }
        };
    }

    /** Returns the address that says more about such problems, on the site at {@code baseUrl}. */
    public String type(BaseUrl baseUrl) {
        return baseUrl.text() + "/problems#" + problem.slug();
    }

    /** Returns the JSON for programs, on the site at {@code baseUrl}. */
    public String json(BaseUrl baseUrl) {
        return Json.createObjectBuilder()
                .add("type", type(baseUrl))
                .add("title", problem.title())
                .add("status", status)
                .add("detail", detail)
                .build()
                .toString();
    }
}
