package io.javatar.telemetry.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProfilePageTest {
    private static final Flight FLIGHT = new Flight(Instant.parse("2026-01-02T03:04:05.678Z"), Duration.ofSeconds(30));

    @Test
    void a_page_tells_samples_pictures_lookups_and_uploads() throws IOException {
        ProfileSummary seen = ProfileSummary.of();
        seen.samples().add(List.of("java.lang.Thread.run", "io.javatar.core.style.Retro.draw"), 3);
        seen.samples().add(List.of("java.lang.Thread.run", "org.example.Other.read"), 1);
        seen.generations().add(List.of("generated", "retro", "png", "80 px"), 12_345);
        seen.lookups().put("hit", 7L);
        seen.uploads().put("image/png, ok", 2L);
        assertThat(ProfilePage.of(FLIGHT, seen))
                .contains("30 seconds from 2026-01-02T03:04:05Z. 4 samples")
                .contains("<title>io.javatar.core.style.Retro.draw – 3 samples, 75.0 %</title>")
                .contains("<text x=4 y=14>Retro.draw</text>")
                .contains("<tr><td>io.javatar.core.style.Retro.draw</td><td>3</td><td>75.0 %</td></tr>")
                .contains("<title>retro – 12.3 ms, 100.0 %</title>")
                .contains("<tr><td>hit</td><td>7</td></tr>")
                .contains("<tr><td>image/png, ok</td><td>2</td></tr>");
    }

    @Test
    void a_page_of_nothing_says_so() throws IOException {
        assertThat(ProfilePage.of(FLIGHT, ProfileSummary.of()))
                .contains("nothing was seen running", "No picture was made", "None was looked for", "There was none")
                .doesNotContain("<svg");
    }

    @Test
    void the_same_profile_gives_the_same_page_in_whatever_order_it_was_seen() throws IOException {
        List<List<String>> paths = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            paths.add(List.of("a" + i % 7, "b" + i % 5, "c" + i % 3));
        }
        String page = ProfilePage.of(FLIGHT, sampled(paths));
        Collections.shuffle(paths, new Random(4711));
        assertThat(ProfilePage.of(FLIGHT, sampled(paths))).isEqualTo(page);
    }

    @Test
    void a_hostile_name_is_text_and_nothing_else() throws IOException {
        ProfileSummary seen = ProfileSummary.of();
        seen.samples().add(List.of("x.</title></svg><script>alert(1)</script>", "<!-- profile -->"), 1);
        seen.generations().add(List.of("\"><img src=x onerror=alert(1)>"), 1);
        seen.lookups().put("<b>", 1L);
        assertThat(ProfilePage.of(FLIGHT, seen))
                .doesNotContain("<script>alert", "<img", "<b>")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void a_page_needs_nothing_from_elsewhere() throws IOException {
        ProfileSummary seen = ProfileSummary.of();
        seen.samples().add(List.of("a"), 1);
        assertThat(ProfilePage.of(FLIGHT, seen))
                .doesNotContain("http:", "https:", "src=", "href=", "@import", "url(")
                .contains("default-src 'none'");
    }

    @Test
    void bars_that_nobody_could_see_are_left_out_and_there_are_never_too_many() throws IOException {
        ProfileSummary seen = ProfileSummary.of();
        seen.samples().add(List.of("big"), 1_000_000);
        seen.samples().add(List.of("tiny"), 1);
        String page = ProfilePage.of(FLIGHT, seen);
        assertThat(page).contains("<title>big –").doesNotContain("<title>tiny –");

        ProfileSummary many = ProfileSummary.of();
        Random random = new Random(4711);
        for (int i = 0; i < 20_000; i++) {
            List<String> path = new ArrayList<>();
            path.add("m" + random.nextInt(1_000));
            for (int row = 0; row < 40; row++) {
                path.add("r" + row);
            }
            many.samples().add(path, 1);
        }
        assertThat(ProfilePage.of(FLIGHT, many).split("<title>", -1).length - 2).isBetween(1, FlameGraph.MOST_BARS);
    }

    @Test
    void a_stack_that_was_cut_begins_at_our_outermost_call() {
        List<String> names = List.of("org.server.A.a", "io.javatar.web.B.b", "java.C.c", "io.javatar.D.d");
        assertThat(ProfileSummary.path(names, false)).isEqualTo(names);
        assertThat(ProfileSummary.path(names, true))
                .containsExactly("[callers not recorded]", "io.javatar.web.B.b", "java.C.c", "io.javatar.D.d");
        assertThat(ProfileSummary.path(List.of("x.Y.z"), true)).containsExactly("[callers not recorded]", "x.Y.z");
    }

    @Test
    void a_lambda_is_named_without_its_number() {
        assertThat(ProfileSummary.name("io.javatar.A$$Lambda$87.831654622", "run"))
                .isEqualTo("io.javatar.A$$Lambda.run");
        assertThat(ProfileSummary.name("io.javatar.A$$Lambda.0x00007f5c0c0a1b28", "run"))
                .isEqualTo("io.javatar.A$$Lambda.run");
        assertThat(ProfileSummary.name("io.javatar.A$Inner", "run")).isEqualTo("io.javatar.A$Inner.run");
    }

    private static ProfileSummary sampled(List<List<String>> paths) {
        ProfileSummary seen = ProfileSummary.of();
        paths.forEach(path -> seen.samples().add(path, 1));
        return seen;
    }
}
