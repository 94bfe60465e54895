package dev.storeroom.ui.inspector;

import dev.storeroom.data.Snapshot;
import dev.storeroom.ui.desk.ByteSize;
import dev.storeroom.ui.desk.Counted;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Snapshots in words, in the person's own time zone.
final class SnapshotWords {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss", Locale.ENGLISH);

    private SnapshotWords() {}

    static String when(Instant time) {
        return WHEN.format(time.atZone(ZoneId.systemDefault()));
    }

    static String contents(Snapshot snapshot) {
        return "%s · %s"
                .formatted(Counted.of(snapshot.rows(), "record"), ByteSize.text(snapshot.bytes()));
    }
}
