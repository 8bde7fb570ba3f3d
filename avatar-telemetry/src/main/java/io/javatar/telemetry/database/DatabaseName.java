package io.javatar.telemetry.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which database it is.
 *
 * @param system its kind, as {@code db.system.name} has it (OpenTelemetry semantic conventions 1.43)
 * @param namespace its name in lower case, at most 64 characters, or null
 */
public record DatabaseName(String system, @Nullable String namespace) {
    private static final int LONGEST = 64;
    private static final DatabaseName UNKNOWN = new DatabaseName("other_sql", null);
    private static final Map<String, String> SYSTEMS = Map.of(
            "h2", "h2database",
            "postgresql", "postgresql",
            "mysql", "mysql",
            "mariadb", "mariadb",
            "oracle", "oracle.db",
            "microsoft sql server", "microsoft.sql_server");

    // Those whose word is another since (OpenTelemetry semantic conventions 1.24).
    private static final Map<String, String> FIRST =
            Map.of("h2database", "h2", "oracle.db", "oracle", "microsoft.sql_server", "mssql");

    /** Asks a connection; never throws. */
    public static DatabaseName of(Connection connection) {
        try {
            String product = connection.getMetaData().getDatabaseProductName();
            String system = product == null ? null : SYSTEMS.get(product.toLowerCase(Locale.ROOT));
            return new DatabaseName(system == null ? UNKNOWN.system : system, name(connection.getCatalog()));
        } catch (SQLException unanswered) {
            return UNKNOWN;
        }
    }

    /** Returns its kind as {@code db.system}, the first name of the attribute, has it. */
    public String firstSystem() {
        return FIRST.getOrDefault(system, system);
    }

    private static @Nullable String name(@Nullable String catalog) {
        return catalog == null || catalog.isEmpty() || catalog.length() > LONGEST
                ? null
                : catalog.toLowerCase(Locale.ROOT);
    }
}
