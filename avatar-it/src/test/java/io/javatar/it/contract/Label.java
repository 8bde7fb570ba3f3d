package io.javatar.it.contract;

import java.util.regex.Pattern;

/**
 * A label with all the values it may have.
 *
 * @param key its name
 * @param values a pattern that each value fits
 */
record Label(String key, Pattern values) {
    static final Label METHOD = of("method", "GET HEAD POST PUT DELETE PATCH OPTIONS TRACE CONNECT _OTHER");
    static final Label STATUS_CODE = new Label("status_code", Pattern.compile("[1-5]\\d\\d|other"));
    static final Label PATH = of(
            "path",
            "avatar dicebear provisioning admin account session tools home pages docs styles stats health static wellknown"
                    + " unmatched");
    static final Label SIZE = of(
            "size",
            "16 20 24 30 32 40 48 50 60 64 80 96 100 120 128 140 150 160 192 200 240 256 300 312 400 512 1024 2048 other");
    static final Label FORMAT = of("format", "png jpg gif webp svg avif other");
    static final Label SOURCE = of("source", "uploaded generated external");
    static final Label STAGE = of("stage", "blob_get decode scale draw encode");
    static final Label SERVICE = of("service", "gravatar bluesky libravatar webfinger activitypub hcard other");
    static final Label SUCCESS = of("success", "true false");
    static final Label CONTENT_TYPE =
            of("content_type", "image/png image/jpeg image/gif image/webp image/svg+xml image/avif other");
    static final Label AUTH_OPERATION = of("operation", "login logout register reset");
    static final Label STORAGE_OPERATION = of(
            "operation",
            "photo.find photo.write photo.delete identity.find account.read account.write blob.get blob.put blob.delete");
    static final Label SIGNAL = of("signal", "traces metrics logs");
    static final Label REASON = of("reason", "queue_full export_failed other");

    private static Label of(String key, String words) {
        return new Label(
                key,
                Pattern.compile(Pattern.compile(" ")
                        .splitAsStream(words)
                        .map(Pattern::quote)
                        .reduce((one, other) -> one + "|" + other)
                        .orElseThrow()));
    }
}
