package io.javatar.core.problem;

/**
 * Every reason for which Javatar refuses or fails, with the slug that clients may rely on (RFC 9457 {@code type}) and a
 * title for people. The HTTP status of each is in one table in avatar-web.
 */
public enum Problem {
    /** Not a hash of 32 or 64 hex digits. Remedy: send the MD5 or SHA-256 of the normalised identity. */
    BAD_HASH("bad-hash", "Not an avatar hash"),
    /** Neither an e-mail address nor an http(s) URL. Remedy: correct the identity. */
    BAD_IDENTITY("bad-identity", "Not an e-mail address or OpenID URL"),
    /** A size outside 1..2048 pixels. Remedy: ask for a size within the range. */
    BAD_SIZE("bad-size", "Size out of range"),
    /** A parameter that cannot be read. Remedy: see the message. */
    BAD_REQUEST("bad-request", "Request cannot be understood"),
    /** JSON that cannot be read, or is beyond a bound. Remedy: see the message. */
    BAD_JSON("bad-json", "JSON cannot be read"),
    /** Options of an avatar that break a rule. Remedy: see the message, which names each with the rule. */
    BAD_OPTIONS("bad-options", "Options cannot be used"),
    /** The definition of a style that breaks a rule. Remedy: correct the definition where the message says. */
    BAD_DEFINITION("bad-definition", "Style definition cannot be used"),
    /** No picture in the body. Remedy: send the picture as the body or as one multipart part. */
    NO_PICTURE("no-picture", "No picture was sent"),
    /** More bytes than the limit. Remedy: send a smaller file, or raise AVATAR_MAX_UPLOAD_BYTES. */
    TOO_MANY_BYTES("too-many-bytes", "File too large"),
    /** More pixels than the limit. Remedy: shrink the picture, or raise AVATAR_MAX_PIXELS. */
    TOO_MANY_PIXELS("too-many-pixels", "Picture too large"),
    /** More frames than the limit. Remedy: send a shorter or smaller animation, or raise AVATAR_MAX_ANIMATED_PIXELS. */
    TOO_MANY_FRAMES("too-many-frames", "Animation too long"),
    /** Takes longer to decode than any picture should. Remedy: save it in the usual way (not progressive), or smaller. */
    TOO_MUCH_WORK("too-much-work", "Picture takes too long to decode"),
    /** Not one of PNG, JPEG, GIF, WebP. Remedy: convert the picture. */
    UNSUPPORTED_FORMAT("unsupported-format", "Picture format not supported"),
    /** Damaged or truncated. Remedy: save the picture again and repeat. */
    BROKEN_PICTURE("broken-picture", "Picture is damaged"),
    /** Nothing is stored under this identity. */
    NOT_FOUND("not-found", "Not found"),
    /** Right in itself, but not as the server runs now. Remedy: see the message. */
    CONFLICT("conflict", "Not possible as the server runs now"),
    /** No or a wrong bearer token. Remedy: send the value of the setting that the message names. */
    UNAUTHORIZED("unauthorized", "Token missing or wrong"),
    /** Too many wrong tokens from one address. Remedy: send the right one, which is always taken. */
    TOO_MANY_ATTEMPTS("too-many-attempts", "Too many wrong tokens"),
    /** All places for rendering are taken. Remedy: come again after a second. */
    BUSY("busy", "Server is busy"),
    /** The database or the blob store does not answer. Remedy: see the server's log and its readiness. */
    STORAGE_DOWN("storage-down", "Storage is not available"),
    /** Bytes of a photo are missing or not what was stored. Remedy: `./run verify` lists them; restore or upload again. */
    PHOTO_DAMAGED("photo-damaged", "Stored photo cannot be read"),
    /** A fault of ours. Remedy: see the server's log. */
    INTERNAL("internal", "Internal error");

    private final String slug;
    private final String title;

    Problem(String slug, String title) {
        this.slug = slug;
        this.title = title;
    }

    /** Returns the stable name for clients, lower-case words joined by hyphens. */
    public String slug() {
        return slug;
    }

    /** Returns the short summary for people, the same for every occurrence. */
    public String title() {
        return title;
    }
}
