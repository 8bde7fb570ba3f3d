package io.javatar.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.problem.Problem;
import io.javatar.web.problem.ProblemStatus;
import io.javatar.web.settings.BaseUrl;
import java.util.Arrays;
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
}
