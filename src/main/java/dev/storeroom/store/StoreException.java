package dev.storeroom.store;

import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import java.nio.file.Path;
import java.sql.SQLException;

/// The database file, or the disk under it, refused. Nothing was half written. The message is a
/// sentence for people: what was attempted, why it failed, what to do.
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// Why the file refused.
    public enum Kind {
        BUSY("Another program is using the file. Close it there and try again."),
        CORRUPT(
                "The file is damaged or not a Storeroom database. It was left as it is: restore a"
                        + " snapshot, or copy the file away and start empty."),
        READ_ONLY("The file may not be written. Change its permissions, or work read-only."),
        FULL("The disk is full. Free some space and try again; nothing was lost."),
        UNREACHABLE("The file cannot be opened. Check that the folder exists and is yours."),
        NEWER("It was written by a newer Storeroom. Update Storeroom to open it."),
        MISFIT("Its data does not fit the present schema. Open it with the schema it belongs to."),
        BROKEN("The disk or the database failed. The log has the details.");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }
    }

    private final Kind kind;

    /// @param attempted what was under way, like "save to"
    public StoreException(Kind kind, String attempted, Path file, @Nullable Throwable cause) {
        super("Could not " + attempted + " " + file + ". " + kind.sentence, cause);
        this.kind = kind;
    }

    static StoreException of(String attempted, Path file, SQLException cause) {
        return new StoreException(kindOf(cause), attempted, file, cause);
    }

    private static Kind kindOf(SQLException cause) {
        if (!(cause instanceof SQLiteException sqlite)) return Kind.BROKEN;
        SQLiteErrorCode code = sqlite.getResultCode();
        return switch (code.code & 0xff) {
            case 5, 6 -> Kind.BUSY;
            case 8 -> Kind.READ_ONLY;
            case 11, 26 -> Kind.CORRUPT;
            case 13 -> Kind.FULL;
            case 14 -> Kind.UNREACHABLE;
            default -> Kind.BROKEN;
        };
    }

    public Kind kind() {
        return kind;
    }
}
