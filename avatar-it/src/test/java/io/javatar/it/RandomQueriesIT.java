package io.javatar.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.it.http.RawConnection;
import io.javatar.it.http.Site;
import io.javatar.it.server.OnSharedServer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever stands in the query: an answer, never a fault of the server, and never a way to another place. */
@OnSharedServer
class RandomQueriesIT {
    private static final int QUERIES = 1_000;
    private static final long SEED = 20_261_122;
    private static final List<String> NAMES = List.of(
            "s",
            "size",
            "d",
            "default",
            "f",
            "forcedefault",
            "r",
            "rating",
            "name",
            "initials",
            "robohash",
            "still",
            "gravatarredirect",
            "gravatarproxy",
            "domain",
            "",
            "S",
            "%73",
            "s%00");
    private static final List<String> VALUES = List.of(
            "",
            "80",
            "0",
            "-1",
            "1e9",
            "y",
            "n",
            "404",
            "identicon",
            "retro",
            "mmng",
            "initials",
            "color",
            "blank",
            "%",
            "%zz",
            "%00",
            "%0d%0aX:%20y",
            "%F0%9F%98%80",
            "%C3%28",
            "%ED%A0%80",
            "http://evil.example/",
            "https%3A%2F%2Fevil.example",
            "//evil.example",
            "\\\\evil.example",
            "https://gravatar.com/avatar/x",
            "dicebear:x",
            "<script>",
            "'\"",
            "${jndi:ldap://x}",
            "{{7*7}}",
            "../../x",
            "99999999999999999999",
            "+",
            "%2B8",
            "%D9%A8",
            "\u00e9",
            "|",
            "[]",
            "a=b",
            "&",
            ";");

    private final Site site;

    RandomQueriesIT(Site site) {
        this.site = site;
    }

    @Test
    void a_thousand_random_queries_never_break_the_server() {
        Random random = new Random(SEED);
        for (int i = 0; i < QUERIES; i++) {
            String request = "GET /avatar/0123456789abcdef0123456789abcdef?" + query(random);

            String answer = RawConnection.exchange(site.port(), request, "127.0.0.1");

            assertThat(RawConnection.status(answer)).as(request).isIn(200, 302, 400, 404);
            assertThat(header(answer, "location")).as(request).isIn("", "https://gravatar.com/avatar/x");
            assertThat(header(answer, "x")).as(request).isEmpty();
        }
    }

    private static String query(Random random) {
        StringBuilder query = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            query.append(NAMES.get(random.nextInt(NAMES.size())))
                    .append(random.nextInt(8) == 0 ? "" : "=")
                    .append(random.nextInt(5) == 0 ? noise(random) : VALUES.get(random.nextInt(VALUES.size())))
                    .append(i == 0 ? "" : "&");
        }
        return query.toString();
    }

    private static String noise(Random random) {
        return random.ints(random.nextInt(1, 40), 0x21, 0x7F)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replace("#", "%23");
    }

    private static String header(String answer, String name) {
        int end = answer.indexOf("\r\n\r\n");
        return answer.substring(0, end < 0 ? answer.length() : end)
                .lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).trim())
                .findFirst()
                .orElse("");
    }
}
