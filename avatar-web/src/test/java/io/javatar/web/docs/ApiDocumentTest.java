package io.javatar.web.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.problem.Problem;
import io.javatar.web.page.Page;
import io.javatar.web.page.SamplePages;
import io.javatar.web.problem.ProblemStatus;
import io.javatar.web.settings.BaseUrl;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApiDocumentTest {
    private final ApiDocument document = new ApiDocument(BaseUrl.parse("https://faces.example"), "2.0.0");

    @Test
    void every_status_of_a_problem_is_an_answer_somewhere() {
        String json = document.json();
        assertThat(Arrays.stream(Problem.values())
                        .map(ProblemStatus::of)
                        .filter(status -> status < 500 || status == 503)
                        .filter(status -> !json.contains('"' + String.valueOf(status) + '"')))
                .isEmpty();
    }

    @Test
    void address_and_version_of_this_server_are_filled_in() {
        assertThat(document.json())
                .contains("https://faces.example", "\"2.0.0\"")
                .doesNotContain("@BASE", "@VERSION");
    }

    @Test
    void the_page_shows_every_operation() {
        assertThat(SamplePages.at("https://faces.example")
                        .render(new Page("docs/docs", Map.of("api", document.model()))))
                .contains("/avatar/{hash}", "/api/v1/avatars/{email}", "/health/ready", "If-None-Match");
    }
}
