package io.javatar.telemetry.database;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a statement does, without a word of its text that could be data: a keyword of a short list and the name of the
 * first table (OpenTelemetry semantic conventions 1.43, {@code db.query.summary}).
 *
 * @param operation such as {@code SELECT}; {@code OTHER} for what is not on the list
 * @param table the table in lower case, at most 64 characters, or null
 */
public record StatementSummary(String operation, @Nullable String table) {
    private static final int LONGEST = 64;
    private static final int LOOKED_AT = 4_096;
    private static final String OTHER = "OTHER";

    private static final Pattern FIRST_WORD = Pattern.compile(
            "\\s*(select|insert|update|delete|merge|call|create|alter|drop|checkpoint)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern DATA = Pattern.compile("'[^']*(?:'|$)|/\\*.*?(?:\\*/|$)|--[^\\n]*", Pattern.DOTALL);
    private static final Pattern TABLE =
            Pattern.compile("\\b(?:from|into|update|table)\\s+(\"?)([a-z_][a-z0-9_.]*+)\\1", Pattern.CASE_INSENSITIVE);

    /** Returns the summary of a statement; of more than 4,096 characters only those are looked at. */
    public static StatementSummary of(String sql) {
        String start = sql.length() <= LOOKED_AT ? sql : sql.substring(0, LOOKED_AT);
        String looked = DATA.matcher(start).replaceAll(" ");
        Matcher word = FIRST_WORD.matcher(looked);
        if (!word.matches()) {
            return new StatementSummary(OTHER, null);
        }
        return new StatementSummary(word.group(1).toUpperCase(Locale.ROOT), table(looked));
    }

    private static @Nullable String table(String sql) {
        Matcher table = TABLE.matcher(sql);
        if (!table.find()) {
            return null;
        }
        String name = table.group(2).toLowerCase(Locale.ROOT);
        return name.length() <= LONGEST ? name : null;
    }

    /** Returns both in one, such as {@code SELECT photo}. */
    public String text() {
        return table == null ? operation : operation + ' ' + table;
    }
}
