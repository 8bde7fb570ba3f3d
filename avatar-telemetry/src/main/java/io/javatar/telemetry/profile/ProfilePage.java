package io.javatar.telemetry.profile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongFunction;

/** A profile as one HTML page: two flame graphs and tables, with all that they need inside. */
final class ProfilePage {
    private static final String MARK = "<!-- profile -->";
    private static final int BUSIEST = 25;
    private static final double HUNDRED = 100;

    private ProfilePage() {}

    /** Writes the page; the same profile gives the same page. */
    static String of(Flight flight, ProfileSummary seen) throws IOException {
        StringBuilder html = new StringBuilder();
        long samples = seen.samples().root().total();
        html.append("<p>")
                .append(flight.length().toSeconds())
                .append(" seconds from ")
                .append(flight.begin().truncatedTo(ChronoUnit.SECONDS))
                .append(". ")
                .append(samples)
                .append(" samples of running threads, taken every 10 ms.</p>\n");
        html.append("<h2>Where threads spend their time</h2>\n");
        LongFunction<String> asSamples = count -> count == 1 ? "1 sample" : count + " samples";
        graph(
                html,
                "Flame graph of samples",
                seen.samples(),
                asSamples,
                "The server was idle: nothing was seen running.");
        busiest(html, seen.samples(), samples);
        html.append("<h2>What pictures take</h2>\n");
        graph(html, "Flame graph of pictures", seen.generations(), ProfilePage::millis, "No picture was made.");
        html.append("<h2>Cache and uploads</h2>\n");
        counts(html, "Pictures looked for", seen.lookups(), "None was looked for.");
        counts(html, "Uploads", seen.uploads(), "There was none.");
        String page = resource();
        int mark = page.indexOf(MARK);
        return page.substring(0, mark) + html + page.substring(mark + MARK.length());
    }

    private static String millis(long micros) {
        return String.format(Locale.ROOT, "%.1f ms", micros / 1000.0);
    }

    private static void graph(
            StringBuilder html, String title, FlameTree tree, LongFunction<String> unit, String none) {
        if (tree.root().total() == 0) {
            html.append("<p>").append(none).append("</p>\n");
        } else {
            new FlameGraph(tree, unit).append(html, title);
        }
    }

    private static void busiest(StringBuilder html, FlameTree samples, long all) {
        if (all == 0) {
            return;
        }
        html.append("<table><caption>The busiest methods, without what they call</caption>\n")
                .append("<tr><th scope=col>Method</th><th scope=col>Samples</th><th scope=col>Share</th></tr>\n");
        List<Map.Entry<String, Long>> most = samples.own().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(BUSIEST)
                .toList();
        for (Map.Entry<String, Long> method : most) {
            html.append("<tr><td>").append(Markup.escaped(method.getKey()));
            html.append("</td><td>").append(method.getValue()).append("</td><td>");
            html.append(percent(method.getValue(), all)).append("</td></tr>\n");
        }
        html.append("</table>\n");
    }

    private static void counts(StringBuilder html, String caption, Map<String, Long> counts, String none) {
        html.append("<table><caption>").append(caption).append("</caption>\n");
        counts.forEach((name, count) -> html.append("<tr><td>")
                .append(Markup.escaped(name))
                .append("</td><td>")
                .append(count)
                .append("</td></tr>\n"));
        html.append(counts.isEmpty() ? "<tr><td>" + none + "</td></tr>\n" : "").append("</table>\n");
    }

    /** Returns a share as a reader would say it. */
    static String percent(long part, long whole) {
        return String.format(Locale.ROOT, "%.1f %%", HUNDRED * part / whole);
    }

    private static String resource() throws IOException {
        try (InputStream in = Objects.requireNonNull(ProfilePage.class.getResourceAsStream("profile.html"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
