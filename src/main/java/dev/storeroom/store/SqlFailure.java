package dev.storeroom.store;

import java.nio.file.Path;
import java.sql.SQLException;

/// SQLite refused a statement. Stays within this package: whoever knows the file and what was
/// attempted makes a [StoreException] of it.
final class SqlFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final SQLException sql;

    SqlFailure(SQLException sql) {
        super(sql);
        this.sql = sql;
    }

    StoreException during(String attempted, Path file) {
        return StoreException.of(attempted, file, sql);
    }
}
