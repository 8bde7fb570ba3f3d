package io.javatar.telemetry.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page's script, as a browser runs it. Needs Chromium on the PATH. */
class FlameGraphInBrowserTest {
    private static final Flight FLIGHT = new Flight(Instant.parse("2026-01-02T03:04:05Z"), Duration.ofSeconds(30));
    private static final Pattern REPORTED = Pattern.compile("<pre id=\"reported\">(.*?)</pre>", Pattern.DOTALL);
    private static final long LONGEST_SECONDS = 60;

    /** What the tests do on the page, and what they see there: name, x, width, and whether it is faded or marked. */
    private static final String HANDS = """
            <pre id="reported"></pre>
            <script>
            'use strict';
            const flame = document.querySelector('.flame');
            const all = Array.from(flame.querySelectorAll('.bar'));
            const nameOf = bar => bar.querySelector('title').textContent.split(' – ')[0];
            const bar = name => all.find(one => nameOf(one) === name);
            const click = name => bar(name).dispatchEvent(new MouseEvent('click', {bubbles: true}));
            const key = pressed => document.activeElement.dispatchEvent(
                new KeyboardEvent('keydown', {key: pressed, bubbles: true, cancelable: true}));
            const search = text => {
              flame.querySelector('input').value = text;
              flame.querySelector('input').dispatchEvent(new Event('input'));
            };
            const round = text => parseFloat(text).toFixed(1);
            const seen = () => all.filter(one => one.getBoundingClientRect().width > 0).map(one =>
                nameOf(one) + ' ' + round(one.getAttribute('x')) + ' ' + round(one.getAttribute('width'))
                + (one.classList.contains('faded') ? ' faded' : '') + (one.classList.contains('hit') ? ' hit' : ''));
            const report = (...lines) => { document.getElementById('reported').textContent = lines.flat().join('\\n'); };
            %s
            </script>
            </body>
            """;

    @TempDir
    private Path directory;

    @Test
    void at_first_every_bar_stands_at_its_share() throws Exception {
        assertThat(reported("report(seen());"))
                .containsExactly(
                        "all samples 0.0 100.0",
                        "main 0.0 80.0",
                        "draw 0.0 60.0",
                        "fill 0.0 20.0",
                        "read 60.0 20.0",
                        "wait 80.0 20.0");
    }

    @Test
    void a_click_enlarges_a_bar_and_what_it_calls_and_fades_its_callers() throws Exception {
        assertThat(reported("click('draw'); report(seen());"))
                .containsExactly(
                        "all samples 0.0 100.0 faded", "main 0.0 100.0 faded", "draw 0.0 100.0", "fill 0.0 33.3");
    }

    @Test
    void a_click_on_a_caller_shows_more_again() throws Exception {
        assertThat(reported("click('fill'); click('main'); report(seen());"))
                .containsExactly(
                        "all samples 0.0 100.0 faded",
                        "main 0.0 100.0",
                        "draw 0.0 75.0",
                        "fill 0.0 25.0",
                        "read 75.0 25.0");
    }

    @Test
    void the_button_shows_the_whole_graph_again() throws Exception {
        assertThat(reported("const before = seen(); click('fill'); flame.querySelector('button').click();"
                        + " report(String(before.join() === seen().join()), String(seen().length));"))
                .containsExactly("true", "6");
    }

    @Test
    void enter_enlarges_as_a_click_does() throws Exception {
        assertThat(reported("bar('draw').focus(); key('Enter'); report(seen());"))
                .contains("draw 0.0 100.0")
                .noneMatch(line -> line.startsWith("read"));
    }

    @Test
    void arrow_keys_walk_from_bar_to_bar() throws Exception {
        assertThat(
                        reported(
                                "bar('all samples').focus(); const way = [];"
                                        + " for (const pressed of ['ArrowDown', 'ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowRight', 'ArrowUp',"
                                        + " 'ArrowUp', 'ArrowUp']) { key(pressed); way.push(nameOf(document.activeElement)); } report(way);"))
                .containsExactly("main", "wait", "main", "draw", "read", "main", "all samples", "all samples");
    }

    @Test
    void a_search_marks_what_it_finds_and_counts_what_lies_within_once() throws Exception {
        assertThat(
                        reported(
                                "search('I'); report(flame.querySelector('output').textContent, seen().filter(line => /hit/.test(line)));"))
                .containsExactly(
                        "3 found, 100.0 % of all", "main 0.0 80.0 hit", "fill 0.0 20.0 hit", "wait 80.0 20.0 hit");
    }

    @Test
    void an_empty_search_marks_nothing() throws Exception {
        assertThat(reported("search('draw'); search(' '); report(flame.querySelector('output').textContent + '.',"
                        + " String(seen().some(line => /hit/.test(line))));"))
                .containsExactly(".", "false");
    }

    @Test
    void a_hostile_name_runs_nothing() throws Exception {
        ProfileSummary seen = ProfileSummary.of();
        seen.samples()
                .add(List.of("<img src=x onerror=document.title=1>", "</script><script>document.title=1</script>"), 1);
        assertThat(
                        reported(
                                seen,
                                "all[2].dispatchEvent(new MouseEvent('click')); report(document.title, seen().length + ' bars');"))
                .containsExactly("Javatar profile", "3 bars");
    }

    private List<String> reported(String work) throws Exception {
        ProfileSummary seen = ProfileSummary.of();
        seen.samples().add(List.of("main", "draw", "fill"), 20);
        seen.samples().add(List.of("main", "draw"), 40);
        seen.samples().add(List.of("main", "read"), 20);
        seen.samples().add(List.of("wait"), 20);
        return reported(seen, work);
    }

    private List<String> reported(ProfileSummary seen, String work) throws Exception {
        String page = ProfilePage.of(FLIGHT, seen).replace("</body>", HANDS.replace("%s", work));
        Path file = Files.writeString(directory.resolve("profile.html"), page);
        Matcher reported = REPORTED.matcher(dom(file));
        assertThat(reported.find()).isTrue();
        return unescaped(reported.group(1)).lines().toList();
    }

    private String dom(Path page) throws IOException, InterruptedException {
        Path dom = directory.resolve("dom.html");
        Process browser = new ProcessBuilder(
                        browser(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--window-size=1000,800",
                        "--user-data-dir=" + directory.resolve("browser"),
                        "--dump-dom",
                        page.toUri().toString())
                .redirectOutput(dom.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(browser.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
            return Files.readString(dom);
        } finally {
            browser.descendants().forEach(ProcessHandle::destroyForcibly);
            browser.destroyForcibly().waitFor();
        }
    }

    private static String browser() {
        String path = Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Arrays.stream(
                                System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .map(directory -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElse("");
        assumeTrue(!path.isEmpty(), "needs Chromium, and there is none on the PATH");
        return path;
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
