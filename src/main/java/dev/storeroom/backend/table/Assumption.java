package dev.storeroom.backend.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How AppSync may behave where its documentation is silent and nobody has seen it. Unless told, a
/// backend does the opposite of each, so that an app can be tried with both.
public enum Assumption {
    /// An update that knows the version of a deleted record brings it back; else it stays deleted.
    TOMBSTONES_REVIVE,

    /// An update that knows an older version of a deleted record is a conflict even where updates
    /// are merged; else it is merged, and the record stays deleted.
    TOMBSTONES_CONFLICT,

    /// Null in an update that is merged removes the field; else the field stays.
    MERGE_REMOVES,

    /// A value of another kind than the stored one, like a list for a text, replaces it in a merge;
    /// else the stored value stays.
    MERGE_REPLACES,

    /// A merge counts as an update for `updatedAt`; else that stays as stored.
    MERGE_TOUCHES,

    /// A version above the stored one is no conflict; else it is.
    NEWER_VERSION_FITS,

    /// To delete what is not there answers null; else it fails.
    MISSING_DELETE_PASSES,

    /// A write that another one overtakes fails with `MaxConflicts` at once; else it is tried ten
    /// times.
    OVERTAKEN_WRITE_FAILS,

    /// A version in the input of a create is refused; else it is ignored.
    CREATE_REFUSES_VERSION,

    /// What was changed in the very millisecond of `lastSync` is not sent again; else it is.
    LAST_SYNC_IS_KNOWN,

    /// A delta sync sends a record once, as it is now; else every version since.
    DELTA_SENDS_NEWEST;

    /// Its name in commands, like `merge-removes`.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The one of that label.
    public static Optional<Assumption> named(String label) {
        return Arrays.stream(values()).filter(each -> each.label().equals(label)).findFirst();
    }
}
