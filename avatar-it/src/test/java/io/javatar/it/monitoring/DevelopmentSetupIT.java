package io.javatar.it.monitoring;

import static io.javatar.it.http.ReplyAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.it.http.Reply;
import io.javatar.it.http.Site;
import io.javatar.it.server.JavatarServer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The first lines of docs/MONITORING.md, which are those of ivatar's document on OpenTelemetry, do what they say. */
@Tag("monitoring")
class DevelopmentSetupIT {
    private static final Pattern LINES = Pattern.compile("### Development\\n\\n(.*?)\\./run serve", Pattern.DOTALL);
    private static final Pattern EXPORT = Pattern.compile("export (\\w+)=(\\S+)");
    private static final Pattern FETCH = Pattern.compile("curl http://localhost:(\\d+)(/\\S+)");

    @Test
    void a_server_with_these_variables_shows_its_metrics_there() {
        String page = Workplace.read(Workplace.page());
        MatchResult fetch = first(FETCH, page);
        try (JavatarServer server = JavatarServer.named("monitoring-setup")) {
            EXPORT.matcher(first(LINES, page).group(1))
                    .results()
                    .forEach(line -> server.with(line.group(1), line.group(2)));
            server.start();

            Reply metrics = new Site(Integer.parseInt(fetch.group(1)), "").get(fetch.group(2));

            assertThat(metrics).hasStatus(200);
            assertThat(metrics.text())
                    .contains("ivatar_requests_total{environment=\"development\"", "ivatar-development");
        }
    }

    private static MatchResult first(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst().orElseThrow();
    }
}
