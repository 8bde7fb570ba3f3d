package io.javatar.telemetry.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.telemetry.settings.Sampling;
import io.javatar.telemetry.span.ChildSpan;
import io.javatar.telemetry.span.ServerSpan;
import io.javatar.telemetry.span.SpanName;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("try")
class AdaptiveSamplerTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final Duration NEVER_SLOW = Duration.ofHours(1);

    private final AtomicLong nanos = new AtomicLong();
    private final DropCounters drops = new DropCounters();
    private TailBuffer tail = buffer(NEVER_SLOW, rate(0));

    @Test
    void so_many_a_second_are_kept() {
        Scene scene = scene(3);
        for (int i = 0; i < 10; i++) {
            answer(scene, "/avatar/{hash}", 200);
        }
        assertThat(scene.spans()).hasSize(3);
        nanos.addAndGet(1_000_000_000L);
        for (int i = 0; i < 10; i++) {
            answer(scene, "/avatar/{hash}", 200);
        }
        assertThat(scene.spans()).hasSize(6);
    }

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource({
        "/avatar/{hash},200,0",
        "/avatar/{hash},404,0",
        "/avatar/{hash},500,1",
        "/avatar/{hash},503,1",
        "/login,200,1",
        "/login,401,1",
        "/files/{file},200,0",
        "/files/{file},500,1",
        "/health/ready,200,0",
        "/health/ready,503,1",
        "/no/such/path,404,0"
    })
    void logins_and_errors_are_kept_though_none_is_picked(String path, int status, int kept) {
        Scene scene = scene(0);
        answer(scene, path, status);
        assertThat(scene.spans()).hasSize(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/files/{file}", "/health/ready", "/no/such/path"})
    void what_is_routine_is_never_kept_and_takes_no_place_of_another(String path) {
        Scene scene = scene(1);
        for (int i = 0; i < 5; i++) {
            answer(scene, path, 200);
        }
        assertThat(scene.spans()).isEmpty();
        answer(scene, "/avatar/{hash}", 200);
        assertThat(scene.spans()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = SpanName.class,
            names = {"FILE_UPLOAD_PROCESS", "AUTH_LOGIN", "AUTH_LOGOUT", "ADMIN_CALL"})
    void a_request_with_such_work_within_is_kept_whatever_its_route(SpanName name) {
        Scene scene = scene(0);
        ServerSpan request = scene.recorder.server(Request.get());
        try (ServerSpan.Entered entered = request.enter();
                ChildSpan work = scene.recorder.child(name)) {
            request.route("/avatar/{hash}");
        }
        request.end(200);
        assertThat(scene.spans()).extracting(SpanData::getName).containsExactly(name.text(), "GET /avatar/{hash}");
    }

    @Test
    void an_error_goes_out_whole_and_marked_as_kept() {
        Scene scene = scene(0);
        ServerSpan request = scene.recorder.server(Request.get());
        try (ServerSpan.Entered entered = request.enter();
                ChildSpan serving = scene.recorder.child(SpanName.AVATAR_SERVE);
                ChildSpan drawing = scene.recorder.child(SpanName.IMAGE_DRAW)) {
            request.route("/avatar/{hash}");
        }
        assertThat(scene.spans()).isEmpty();
        request.failed(new IllegalStateException());
        request.end(500);
        assertThat(scene.spans())
                .hasSize(3)
                .allMatch(span -> span.getSpanContext().isSampled());
        assertThat(scene.spans().stream().map(SpanData::getTraceId).distinct()).hasSize(1);
    }

    @Test
    void what_escapes_is_an_error_whatever_the_status_says() {
        Scene scene = scene(0);
        ServerSpan request = scene.recorder.server(Request.get());
        request.failed(new IllegalStateException());
        request.end(200);
        assertThat(scene.spans()).hasSize(1);
    }

    @Test
    void a_slow_request_is_kept() {
        Scene scene = scene(0, Duration.ofNanos(1));
        answer(scene, "/avatar/{hash}", 200);
        assertThat(scene.spans()).hasSize(1);
    }

    @Test
    void a_caller_s_yes_is_followed() {
        Scene scene = scene(0);
        ServerSpan request =
                scene.recorder.server(Request.get().header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01"));
        request.route("/avatar/{hash}");
        request.end(200);
        assertThat(scene.span().getTraceId()).isEqualTo(TRACE);
    }

    @Test
    void a_caller_s_no_does_not_hide_an_error() {
        Scene scene = scene(0);
        scene.recorder
                .server(Request.get().header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-00"))
                .end(500);
        assertThat(scene.span().getTraceId()).isEqualTo(TRACE);
    }

    @Test
    void two_requests_of_one_trace_are_decided_apart() {
        Scene scene = scene(0);
        Request request = Request.get().header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-00");
        ServerSpan good = scene.recorder.server(request);
        ServerSpan bad = scene.recorder.server(request);
        good.end(200);
        bad.end(500);
        assertThat(scene.spans()).hasSize(1);
    }

    @Test
    void work_that_outlives_its_request_shares_its_fate() {
        Scene scene = scene(0);
        for (int status : new int[] {200, 500}) {
            ServerSpan request = scene.recorder.server(Request.get());
            try (ServerSpan.Entered entered = request.enter();
                    ChildSpan work = scene.recorder.child(SpanName.AVATAR_SERVE)) {
                request.end(status);
            }
        }
        assertThat(scene.spans()).extracting(SpanData::getName).containsExactly("GET", "avatar.serve");
    }

    @Test
    void of_one_request_sixty_four_spans_are_held_and_the_rest_is_counted_where_it_was_wanted() {
        Scene scene = scene(0);
        answerWith(100, scene, 200);
        assertThat(drops.total()).isZero();
        answerWith(100, scene, 500);
        assertThat(scene.spans()).hasSize(TailBuffer.SPANS_OF_A_TRACE + 1);
        assertThat(drops.total()).isEqualTo(100 - TailBuffer.SPANS_OF_A_TRACE);
    }

    @Test
    void a_request_that_finds_no_place_goes_out_alone_and_is_counted_where_it_was_wanted() {
        Scene scene = scene(0);
        List<ServerSpan> open = new ArrayList<>();
        for (int i = 0; i < TailBuffer.TRACES; i++) {
            open.add(scene.recorder.server(Request.get()));
        }
        answerWith(2, scene, 200);
        assertThat(drops.total()).isZero();
        answerWith(2, scene, 500);
        assertThat(scene.span().getName()).isEqualTo("GET");
        assertThat(drops.total()).isEqualTo(1);
        open.forEach(request -> request.end(200));
        answerWith(2, scene, 500);
        assertThat(scene.spans()).hasSize(4);
        assertThat(drops.total()).isEqualTo(1);
    }

    @Test
    void all_requests_together_hold_so_many_spans() {
        Scene scene = scene(0);
        List<ServerSpan> open = new ArrayList<>();
        int each = TailBuffer.SPANS_OF_A_TRACE;
        for (int i = 0; i < TailBuffer.SPANS / each + 1; i++) {
            ServerSpan request = scene.recorder.server(Request.get());
            work(scene, request, each);
            open.add(request);
        }
        open.forEach(request -> request.end(500));
        assertThat(scene.spans()).hasSize(TailBuffer.SPANS + open.size());
        assertThat(drops.total()).isEqualTo(each);
        answerWith(2, scene, 500);
        assertThat(drops.total()).isEqualTo(each);
    }

    @Test
    void requests_at_once_lose_nothing_and_leave_nothing_behind() throws Exception {
        Scene scene = scene(0);
        int threads = 8;
        int each = 200;
        CountDownLatch begin = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Void>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                Callable<Void> caller = () -> {
                    begin.await();
                    for (int k = 0; k < each; k++) {
                        answerWith(3, scene, k % 2 == 0 ? 500 : 200);
                    }
                    return null;
                };
                all.add(pool.submit(caller));
            }
            begin.countDown();
            for (Future<Void> one : all) {
                one.get();
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(scene.spans()).hasSize(threads * each / 2 * 4);
        assertThat(drops.total()).isZero();
        assertThat(tail.traces()).isZero();
        assertThat(tail.spans()).isZero();
    }

    @Test
    void it_keeps_no_share() {
        TraceSampler traceSampler = new AdaptiveSampler(sampling(1, NEVER_SLOW), rate(1), buffer(NEVER_SLOW, rate(1)));
        assertThatThrownBy(() -> traceSampler.keep(0.5))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("ivatar_adaptive keeps a number of traces a second, not a share of them");
        assertThatThrownBy(() -> traceSampler.keep(2)).hasMessage("2.0 is not within 0..1");
    }

    private Scene scene(double perSecond) {
        return scene(perSecond, NEVER_SLOW);
    }

    private Scene scene(double perSecond, Duration slow) {
        TraceRate rate = rate(perSecond);
        tail = buffer(slow, rate);
        return Scene.choosing(new AdaptiveSampler(sampling(perSecond, slow), rate, tail));
    }

    private TailBuffer buffer(Duration slow, TraceRate rate) {
        return new TailBuffer(slow, rate, drops);
    }

    private TraceRate rate(double perSecond) {
        return new TraceRate(perSecond, nanos::get);
    }

    private static Sampling sampling(double perSecond, Duration slow) {
        return new Sampling(Sampling.ADAPTIVE, perSecond, slow);
    }

    private static void answer(Scene scene, String path, int status) {
        ServerSpan request = scene.recorder.server(Request.get());
        request.route(path);
        request.end(status);
    }

    private static void answerWith(int children, Scene scene, int status) {
        ServerSpan request = scene.recorder.server(Request.get());
        work(scene, request, children);
        request.end(status);
    }

    private static void work(Scene scene, ServerSpan request, int children) {
        try (ServerSpan.Entered entered = request.enter()) {
            for (int i = 0; i < children; i++) {
                scene.recorder.child(SpanName.AVATAR_SERVE).close();
            }
        }
    }
}
