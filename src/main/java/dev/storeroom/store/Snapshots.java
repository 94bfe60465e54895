package dev.storeroom.store;

import dev.storeroom.data.Snapshot;
import dev.storeroom.schema.Schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The copies of a store that were set aside: files in one folder, their names saying when and why.
public final class Snapshots {
    /// Why a copy was set aside; its words are part of the file's name.
    public enum Reason {
        BEFORE_CLEARING,
        BEFORE_RESTORING,
        SET_ASIDE;

        private String slug() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        private String sentence() {
            return switch (this) {
                case BEFORE_CLEARING -> "before clearing";
                case BEFORE_RESTORING -> "before restoring another";
                case SET_ASIDE -> "set aside";
            };
        }
    }

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss-SSS").withZone(ZoneOffset.UTC);
    private static final int STAMP_LENGTH = 23;

    private final Path folder;
    private final InstantSource clock;

    public Snapshots(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /// A file name in the folder that is not taken; the folder is made.
    public Path newFile(Reason reason) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StoreException(StoreException.Kind.UNREACHABLE, "make", folder, e);
        }
        Instant at = clock.instant();
        Path file = named(at, reason);
        while (Files.exists(file)) {
            at = at.plusMillis(1);
            file = named(at, reason);
        }
        return file;
    }

    private Path named(Instant at, Reason reason) {
        return folder.resolve(STAMP.format(at) + "-" + reason.slug() + ".db");
    }

    /// Moves a closed store with its log, so that it can be restored as it was.
    public void setAside(Path store, Path snapshot) throws IOException {
        for (String suffix : List.of("-wal", "-shm")) {
            Path beside = store.resolveSibling(store.getFileName() + suffix);
            if (Files.exists(beside))
                Files.move(beside, snapshot.resolveSibling(snapshot.getFileName() + suffix));
        }
        if (Files.exists(store)) Files.move(store, snapshot, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Puts a copy of a snapshot where a store was; the snapshot stays.
    public static void putBack(Path snapshot, Path store) throws IOException {
        Path copy = store.resolveSibling(store.getFileName() + ".restoring");
        Files.copy(snapshot, copy, StandardCopyOption.REPLACE_EXISTING);
        Files.move(copy, store, StandardCopyOption.ATOMIC_MOVE);
    }

    /// The differences that keep a snapshot from being opened with this schema; empty if none do.
    public static List<String> misfits(Path snapshot, Schema schema) {
        try (var statements = Statements.over(() -> Sqlite.immutable(snapshot))) {
            return new Migrator(statements, snapshot).breaking(schema);
        } catch (SqlFailure e) {
            throw e.during("read", snapshot);
        }
    }

    /// Newest first. Files that are not snapshots are passed over.
    public List<Snapshot> list() {
        if (!Files.isDirectory(folder)) return List.of();
        List<Snapshot> snapshots = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) read(file).ifPresent(snapshots::add);
        } catch (IOException e) {
            throw new StoreException(StoreException.Kind.UNREACHABLE, "list", folder, e);
        }
        snapshots.sort(Comparator.comparing(Snapshot::takenAt).reversed());
        return snapshots;
    }

    /// What a snapshot's file says of it.
    ///
    /// @throws StoreException if the file has no snapshot's name or cannot be read
    public Snapshot describe(Path file) {
        return read(file)
                .orElseThrow(
                        () ->
                                new StoreException(
                                        StoreException.Kind.UNREACHABLE, "read", file, null));
    }

    private static Optional<Snapshot> read(Path file) {
        String name = file.getFileName().toString();
        if (!name.endsWith(".db") || name.length() < STAMP_LENGTH) return Optional.empty();
        String slug = name.substring(STAMP_LENGTH + 1, name.length() - 3);
        for (Reason reason : Reason.values()) {
            if (!reason.slug().equals(slug)) continue;
            try {
                Instant at = Instant.from(STAMP.parse(name.substring(0, STAMP_LENGTH)));
                return Optional.of(
                        new Snapshot(file, at, reason.sentence(), Files.size(file), rows(file)));
            } catch (IOException | DateTimeParseException e) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// How many records a snapshot holds; -1 where it cannot be read, as when it is damaged.
    private static long rows(Path file) {
        try (var statements = Statements.over(() -> Sqlite.immutable(file))) {
            return statements.number("SELECT total(rows) FROM _sr_count");
        } catch (SqlFailure e) {
            return -1;
        }
    }
}
