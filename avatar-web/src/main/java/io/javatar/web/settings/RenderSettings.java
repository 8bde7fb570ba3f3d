package io.javatar.web.settings;

import io.javatar.core.serving.BoundedPictures;
import java.time.Duration;
import java.util.List;

/**
 * How much is rendered at once.
 *
 * @param threads how the threads of the server are shared out
 * @param waitLimit how long a request waits for a picture
 */
public record RenderSettings(RequestThreads threads, Duration waitLimit) {
    static final Setting<Integer> HTTP_THREADS = Setting.number(
            "AVATAR_HTTP_THREADS",
            "threads",
            "256",
            new Range(64, 4096),
            "How many requests the server files in deploy/ answer at once; under another configuration, say here what its pool"
                    + " of threads has. At least AVATAR_RENDER_PLACES + AVATAR_RENDER_QUEUE + 48, so that cached pictures"
                    + " and health never wait behind pictures being made.");

    static final Setting<Integer> RENDER_PLACES = Setting.number(
            "AVATAR_RENDER_PLACES",
            "pictures, 0 for twice the cores",
            "0",
            new Range(0, 1024),
            "How many pictures are made at the same time; cached answers are not bounded.");

    static final Setting<Integer> RENDER_QUEUE = Setting.number(
            "AVATAR_RENDER_QUEUE",
            "requests",
            "64",
            new Range(0, 100_000),
            "How many requests may wait for a place, or for a picture that another request makes; beyond it 503.");

    private static final Setting<Duration> RENDER_PATIENCE = Setting.milliseconds(
            "AVATAR_RENDER_PATIENCE",
            "2000",
            new Range(1, 60_000),
            "How long a request waits for a place, or for a picture that another request makes; then 503.");

    static final List<Setting<?>> ALL = List.of(HTTP_THREADS, RENDER_PLACES, RENDER_QUEUE, RENDER_PATIENCE);

    static RenderSettings of(Values values) {
        return new RenderSettings(RequestThreads.of(values), values.of(RENDER_PATIENCE));
    }

    /** Returns the bounds of making pictures. */
    public BoundedPictures.Bounds bounds() {
        return new BoundedPictures.Bounds(threads.permits(), threads.queue(), waitLimit);
    }
}
