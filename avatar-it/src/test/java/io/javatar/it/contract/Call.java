package io.javatar.it.contract;

import io.javatar.telemetry.receiver.Capture;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A request of the traffic; each continues a trace of its own. */
enum Call {
    /** A picture that has to be drawn. */
    DRAWN,
    /** The same again. */
    REPEATED,
    /** A drawn picture as WebP. */
    DRAWN_WEBP,
    /** A photo given as JPEG. */
    PHOTO,
    /** A photo given as GIF. */
    PHOTO_GIF,
    /** A photo is given as raw bytes. */
    UPLOAD,
    /** A photo is given in a form. */
    FORM_UPLOAD,
    /** Half of a file is given. */
    BROKEN_UPLOAD,
    /** Text is given as a picture. */
    TEXT_UPLOAD,
    /** What is stored is asked for. */
    READ,
    /** What is stored is removed. */
    DELETED,
    /** The counts of the service. */
    STATS,
    /** A page for people. */
    PAGE,
    /** Whether the server is ready. */
    HEALTH,
    /** An operator asks which traces are kept. */
    ADMIN,
    /** A path that is no path of the server. */
    LOST,
    /** A wish that is refused. */
    REFUSED,
    /** A call without its token. */
    UNAUTHORIZED,
    /** A path that has no such method. */
    WRONG_METHOD,
    /** A path that cannot be read. */
    UNREADABLE,
    /** A photo is given while the place of photos is gone. */
    FAILED_UPLOAD;

    /** The span id of the caller of all requests. */
    static final String CALLER = "00f067aa0ba902b7";

    /** Returns the id of its trace. */
    String trace() {
        return UUID.nameUUIDFromBytes(name().getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }

    /** Returns its header {@code traceparent}. */
    String traceparent() {
        return "00-" + trace() + "-" + CALLER + "-01";
    }

    /** Returns its spans, once that of the request has arrived: it ends after all others. */
    Trace awaited(Capture capture) {
        return new Trace(capture.awaitTrace(trace(), spans -> spans.stream().anyMatch(Trace::isServer)));
    }
}
