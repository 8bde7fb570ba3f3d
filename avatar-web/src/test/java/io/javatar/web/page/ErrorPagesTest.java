package io.javatar.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.problem.Problem;
import io.javatar.web.problem.ProblemStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorPagesTest {
    @ParameterizedTest
    @EnumSource(Problem.class)
    void a_fault_of_the_server_is_not_blamed_on_who_asks_and_none_of_theirs_on_the_server(Problem problem) {
        boolean ours = ProblemStatus.of(problem) == 500;
        assertThat(ErrorPages.advice(ProblemStatus.of(problem)).contains("fault of the server"))
                .isEqualTo(ours);
    }

    @Test
    void the_page_says_what_happened_what_to_do_and_where_else_to_go() {
        Map<String, Object> values = new HashMap<>(
                Map.of("status", 404, "title", "Not found", "detail", "There is <nothing>.", "advice", "Look again."));
        values.putAll(Map.of("type", "https://example.org/problems#not-found", "base", "https://example.org"));
        values.putAll(
                Map.of("sample", "ada@example.org", "sampleHash", "0", "styles", List.of("retro"), "maxSize", 512));
        assertThat(SamplePages.at("https://example.org/faces").render("error", values))
                .contains("404", "Not found", "There is &lt;nothing&gt;.", "Look again.", "href=\"/faces/\"")
                .contains("id=\"identity\"");
    }
}
