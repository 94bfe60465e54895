package dev.storeroom.backend.table;

import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import java.util.Set;

/// The backend's file cannot be read or written.
public final class ItemStoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// Corrupt, and not a database.
    private static final Set<Integer> DAMAGES =
            Set.of(SQLiteErrorCode.SQLITE_CORRUPT.code, SQLiteErrorCode.SQLITE_NOTADB.code);

    private static final int PRIMARY = 0xff;

    ItemStoreException(String message, Throwable cause) {
        super(message, cause);
    }

    /// Tells whether the file is damaged, or no such file at all; else it is the disk that refuses.
    public boolean isDamage() {
        return getCause() instanceof SQLiteException sqlite
                && DAMAGES.contains(sqlite.getResultCode().code & PRIMARY);
    }
}
