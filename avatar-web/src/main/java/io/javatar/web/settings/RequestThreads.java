package io.javatar.web.settings;

import static io.javatar.web.settings.RenderSettings.HTTP_THREADS;
import static io.javatar.web.settings.RenderSettings.RENDER_PLACES;
import static io.javatar.web.settings.RenderSettings.RENDER_QUEUE;

import io.javatar.core.serving.BoundedPictures;
import java.util.List;

/**
 * How the threads that answer requests are shared out, so that what waits can never take all of them:
 * {@code permits + queue + lookups + }{@value #RESERVE}{@code  = all}.
 *
 * @param all threads of the server
 * @param permits pictures made at once
 * @param queue requests that wait for a picture
 */
public record RequestThreads(int all, int permits, int queue) {
    /** Left for what waits for nothing: cached pictures, pages, health. */
    static final int RESERVE = 32;

    /** As many lookups as this must be possible at once. */
    private static final int LEAST_LOOKUPS = 16;

    /** Returns the shares that {@code settings} ask for; on many cores fewer places than two a core, where more do not fit. */
    static RequestThreads of(Values settings) {
        int all = settings.of(HTTP_THREADS);
        int permits = settings.of(RENDER_PLACES);
        int queue = settings.of(RENDER_QUEUE);
        int fitting = Math.max(1, all - queue - RESERVE - LEAST_LOOKUPS);
        int usual = Math.min(BoundedPictures.Bounds.ofThisMachine().permits(), fitting);
        return new RequestThreads(all, permits == 0 ? usual : permits, queue);
    }

    /** Returns how many requests may look photos up at once: whatever the others leave. */
    public int lookups() {
        return all - permits - queue - RESERVE;
    }

    /** Returns what is wrong with the shares, for people; nothing where one of the settings cannot be read itself. */
    static List<String> faults(Values settings) {
        if (!settings.areSound(HTTP_THREADS, RENDER_PLACES, RENDER_QUEUE)) {
            return List.of();
        }
        RequestThreads threads = of(settings);
        int least = threads.permits + threads.queue + RESERVE + LEAST_LOOKUPS;
        return threads.all >= least
                ? List.of()
                : List.of(("AVATAR_HTTP_THREADS %d is less than %d threads: %d of AVATAR_RENDER_PLACES, %d of"
                                + " AVATAR_RENDER_QUEUE, and %d for the rest; raise it, or lower the others")
                        .formatted(threads.all, least, threads.permits, threads.queue, RESERVE + LEAST_LOOKUPS));
    }
}
