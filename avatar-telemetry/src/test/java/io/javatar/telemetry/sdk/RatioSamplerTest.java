package io.javatar.telemetry.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.telemetry.settings.Sampling;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioSamplerTest {
    private static final int MANY = 4_000;
    private static final String PICKED = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    private static final String LEFT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00";

    @ParameterizedTest(name = "{0} {1} -> {2}, of a caller''s yes {3}, of a caller''s no {4}")
    @CsvSource({
        "always_on,0,1,1,1",
        "always_off,1,0,0,0",
        "parentbased_always_on,0,1,1,0",
        "parentbased_always_off,1,0,1,0",
        "traceidratio,1,1,1,1",
        "traceidratio,0,0,0,0",
        "parentbased_traceidratio,1,1,1,0",
        "parentbased_traceidratio,0,0,1,0"
    })
    void the_six_samplers_keep_what_their_names_say(String name, double ratio, int kept, int ofYes, int ofNo) {
        Scene scene = Scene.choosing(traceSampler(name, ratio));
        assertThat(kept(scene, Request.get())).isEqualTo(kept);
        assertThat(kept(scene, Request.get().header("traceparent", PICKED))).isEqualTo(ofYes);
        assertThat(kept(scene, Request.get().header("traceparent", LEFT))).isEqualTo(ofNo);
    }

    @ParameterizedTest
    @ValueSource(strings = {"parentbased_traceidratio", "traceidratio"})
    void a_share_is_kept_and_can_be_changed_while_requests_come(String name) {
        TraceSampler traceSampler = traceSampler(name, 0.1);
        Scene scene = Scene.choosing(traceSampler);
        // Six standard deviations of a binomial distribution on both sides.
        assertThat(keptOfMany(scene)).isBetween(286, 514);
        assertThat(traceSampler.words()).isEqualTo(name + " 0.1");
        traceSampler.keep(0.5);
        assertThat(keptOfMany(scene)).isBetween(1_810, 2_190);
        assertThat(traceSampler.words()).isEqualTo(name + " 0.5");
        traceSampler.keep(1);
        assertThat(keptOfMany(scene)).isEqualTo(MANY);
        traceSampler.keep(0);
        assertThat(keptOfMany(scene)).isZero();
    }

    @Test
    void a_fixed_sampler_becomes_a_ratio_sampler_that_listens_to_callers_as_before() {
        TraceSampler traceSampler = traceSampler("parentbased_always_on", 1);
        assertThat(traceSampler.words()).isEqualTo("parentbased_always_on");
        traceSampler.keep(0);
        assertThat(traceSampler.words()).isEqualTo("parentbased_traceidratio 0.0");
        Scene scene = Scene.choosing(traceSampler);
        assertThat(kept(scene, Request.get())).isZero();
        assertThat(kept(scene, Request.get().header("traceparent", PICKED))).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void what_is_no_share_is_refused_and_changes_nothing(double ratio) {
        TraceSampler traceSampler = traceSampler("traceidratio", 0.25);
        assertThatThrownBy(() -> traceSampler.keep(ratio))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(ratio + " is not within 0..1");
        assertThat(traceSampler.words()).isEqualTo("traceidratio 0.25");
    }

    private static TraceSampler traceSampler(String name, double ratio) {
        return new RatioSampler(new Sampling(name, ratio, Duration.ofSeconds(1)));
    }

    private static int keptOfMany(Scene scene) {
        int before = scene.spans().size();
        for (int i = 0; i < MANY; i++) {
            scene.recorder.server(Request.get()).end(200);
        }
        return scene.spans().size() - before;
    }

    private static int kept(Scene scene, Request request) {
        int before = scene.spans().size();
        scene.recorder.server(request).end(200);
        return scene.spans().size() - before;
    }
}
