package io.javatar.storage.schema;

import static io.javatar.core.problem.Problem.STORAGE_DOWN;

import io.javatar.core.problem.AvatarException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;

/** Checks the database file of a data directory before a server opens it. */
public final class DatabaseFile {
    private static final String READING = ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

    private DatabaseFile() {}

    /**
     * Opens the file for reading, which also locks it, and closes it again; a file that is missing or empty is fine,
     * because the server will create it. Writes nothing. Refuses with STORAGE_DOWN when another process has it open, or
     * when it cannot be read.
     */
    public static void check(Path dataDir) {
        Path file = dataDir.toAbsolutePath().normalize().resolve("javatar.mv.db");
        JdbcDataSource h2 = H2File.source(dataDir, READING);
        if (exists(file)) {
            try {
                h2.getConnection().close();
            } catch (SQLException e) {
                refuse(dataDir, file, e);
            }
        }
    }

    private static boolean exists(Path file) {
        try {
            return Files.exists(file) && (Files.isDirectory(file) || Files.size(file) > 0);
        } catch (IOException e) {
            throw AvatarException.of(STORAGE_DOWN, "the database " + file + " cannot be read", e);
        }
    }

    private static void refuse(Path dataDir, Path file, SQLException e) {
        switch (e.getErrorCode()) {
            // What a kill left unfinished is recovered by the server, which may write.
            case ErrorCode.DATABASE_IS_READ_ONLY -> {}
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> throw H2File.inUse(dataDir);
            default ->
                throw AvatarException.of(
                        STORAGE_DOWN,
                        "the database " + file + " is damaged or cannot be read (error " + e.getErrorCode()
                                + " of H2); restore it from a backup",
                        e);
        }
    }
}
