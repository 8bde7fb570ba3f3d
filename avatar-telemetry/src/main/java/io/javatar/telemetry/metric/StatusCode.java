package io.javatar.telemetry.metric;

import java.util.Arrays;

/** The status of an HTTP answer, where it is one that this server gives. */
public enum StatusCode implements Label {
    /** OK. */
    C200(200),
    /** Created. */
    C201(201),
    /** No Content. */
    C204(204),
    /** Moved Permanently. */
    C301(301),
    /** Found. */
    C302(302),
    /** See Other. */
    C303(303),
    /** Not Modified. */
    C304(304),
    /** Permanent Redirect. */
    C308(308),
    /** Bad Request. */
    C400(400),
    /** Unauthorized. */
    C401(401),
    /** Forbidden. */
    C403(403),
    /** Not Found. */
    C404(404),
    /** Method Not Allowed. */
    C405(405),
    /** Not Acceptable. */
    C406(406),
    /** Conflict. */
    C409(409),
    /** Precondition Failed. */
    C412(412),
    /** Content Too Large. */
    C413(413),
    /** Unsupported Media Type. */
    C415(415),
    /** Unprocessable Content. */
    C422(422),
    /** Too Many Requests. */
    C429(429),
    /** Internal Server Error. */
    C500(500),
    /** Bad Gateway. */
    C502(502),
    /** Service Unavailable. */
    C503(503),
    /** Insufficient Storage. */
    C507(507),
    /** Any other. */
    OTHER(0);

    private static final int FIRST = 100;
    private static final int LAST = 599;
    private static final StatusCode[] BY_CODE = byCode();

    private final String text;
    private final int code;

    StatusCode(int code) {
        this.text = code == 0 ? "other" : Integer.toString(code);
        this.code = code;
    }

    @Override
    public String text() {
        return text;
    }

    /** Returns the label of a status code; any number has one. */
    public static StatusCode of(int code) {
        return code < FIRST || code > LAST ? OTHER : BY_CODE[code - FIRST];
    }

    private static StatusCode[] byCode() {
        StatusCode[] labels = new StatusCode[LAST - FIRST + 1];
        Arrays.fill(labels, OTHER);
        for (StatusCode label : values()) {
            if (label != OTHER) {
                labels[label.code - FIRST] = label;
            }
        }
        return labels;
    }
}
