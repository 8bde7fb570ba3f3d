package io.javatar.it.http;

import com.google.gson.JsonObject;
import io.javatar.it.server.SharedServer;
import java.nio.file.Path;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** What is said about an answer, so that a failure tells request, status and headers. */
public final class ReplyAssert extends AbstractAssert<ReplyAssert, Reply> {
    private ReplyAssert(Reply actual) {
        super(actual, ReplyAssert.class);
    }

    /** Starts a sentence. */
    public static ReplyAssert assertThat(Reply actual) {
        return new ReplyAssert(actual);
    }

    /** The status code is this one. */
    public ReplyAssert hasStatus(int status) {
        Assertions.assertThat(actual.status()).as(actual.toString()).isEqualTo(status);
        return this;
    }

    /** The header is there once and has exactly this value. */
    public ReplyAssert hasHeader(String name, String value) {
        Assertions.assertThat(actual.headers().allValues(name))
                .as("%s of %s", name, actual)
                .containsExactly(value);
        return this;
    }

    /** The header is absent. */
    public ReplyAssert hasNo(String header) {
        Assertions.assertThat(actual.headers().allValues(header))
                .as("%s of %s", header, actual)
                .isEmpty();
        return this;
    }

    /** 200 with a picture of this media type and side in pixels; the bytes are what the header says. */
    public ReplyAssert isPicture(String mediaType, int side) {
        hasStatus(200).hasHeader("Content-Type", mediaType);
        Picture picture = actual.picture();
        Assertions.assertThat("image/" + picture.format()).as(actual.toString()).isEqualTo(mediaType);
        return isSquare(picture, side);
    }

    /**
     * A picture whose pixels are all those of {@code expected}. Where they are not, the message says how many, and the
     * expected picture, the actual one and their difference are written under {@code target/differences}, named by {@code name}.
     */
    public ReplyAssert shows(Picture expected, String name) {
        PictureDifference difference =
                new PictureDifference(expected.first(), actual.picture().first(), 0);
        if (difference.differing() > 0) {
            throw new AssertionError(difference.report(name, Path.of("target", "differences")) + ", of " + actual);
        }
        return this;
    }

    /** 200 with any picture of this side in pixels. */
    public ReplyAssert isPicture(int side) {
        hasStatus(200);
        return isSquare(actual.picture(), side);
    }

    /** The body equals that of another answer, byte by byte. */
    public ReplyAssert showsTheSameAs(Reply other) {
        Assertions.assertThat(actual.body())
                .as("body of %s compared with %s", actual, other)
                .isEqualTo(other.body());
        return this;
    }

    /** The body differs from that of another answer. */
    public ReplyAssert showsOtherThan(Reply other) {
        Assertions.assertThat(actual.body())
                .as("body of %s compared with %s", actual, other)
                .isNotEqualTo(other.body());
        return this;
    }

    /** A 302 to exactly this address. */
    public ReplyAssert redirectsTo(String location) {
        return hasStatus(302).hasHeader("Location", location);
    }

    /** A refusal as problem+json (RFC 9457) with this status and slug, and with words for people. */
    public ReplyAssert isProblem(int status, String slug) {
        hasStatus(status).hasHeader("Content-Type", "application/problem+json");
        JsonObject problem = actual.json();
        Assertions.assertThat(problem.get("type").getAsString()).isEqualTo(SharedServer.BASE_URL + "/problems#" + slug);
        Assertions.assertThat(problem.get("status").getAsInt()).isEqualTo(status);
        Assertions.assertThat(problem.get("title").getAsString()).isNotBlank();
        Assertions.assertThat(problem.get("detail").getAsString()).isNotBlank();
        return this;
    }

    private ReplyAssert isSquare(Picture picture, int side) {
        Assertions.assertThat(picture.width() + "x" + picture.height())
                .as(actual.toString())
                .isEqualTo(side + "x" + side);
        return this;
    }
}
