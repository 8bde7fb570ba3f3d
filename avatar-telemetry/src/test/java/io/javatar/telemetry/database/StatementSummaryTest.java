package io.javatar.telemetry.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementSummaryTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            select * from photo where id = 7                           | SELECT photo
            SELECT t0.id FROM PHOTO t0, identity t1 WHERE t0.id = ?     | SELECT photo
            select count(*) from (select 1 from account) x              | SELECT account
            insert into identity (id, text) values (?, ?)               | INSERT identity
            update photo set shown = shown + ? where id = ?             | UPDATE photo
            delete from "photo" where id = ?                            | DELETE photo
            merge into identity_hash key (hash) values (?)              | MERGE identity_hash
            create table photo (id bigint)                              | CREATE photo
            checkpoint sync                                             | CHECKPOINT
            select 1                                                    | SELECT
            values (1)                                                  | OTHER
            selection                                                   | OTHER
            """)
    void a_statement_is_told_by_its_keyword_and_its_first_table(String sql, String summary) {
        assertThat(StatementSummary.of(sql).text()).isEqualTo(summary);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select ' from canary ', id from photo",
                "select 'it''s from canary' from photo",
                "/* from canary */ select 1 from photo",
                "select 1 -- from canary",
                "select ' from canary"
            })
    void no_literal_and_no_comment_is_told(String sql) {
        assertThat(StatementSummary.of(sql).text()).startsWith("SELECT").doesNotContain("canary");
    }

    @Test
    void a_name_too_long_for_a_table_is_left_out() {
        assertThat(StatementSummary.of("select * from " + "t".repeat(65)).table())
                .isNull();
        assertThat(StatementSummary.of("select * from " + "t".repeat(64)).table())
                .hasSize(64);
    }

    @Test
    void of_a_huge_statement_only_the_beginning_is_looked_at() {
        assertThat(StatementSummary.of("select " + "a, ".repeat(2_000_000) + "b from photo"))
                .isEqualTo(new StatementSummary("SELECT", null));
    }
}
