package dev.storeroom.store;

import dev.storeroom.data.ChangeSet;
import dev.storeroom.data.ModelCounts;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Commits: one transaction for all the work that waits, a savepoint for each piece of it, so that
/// many callers share one wait for the disk and a failing one rolls back only itself.
///
/// For the writer thread alone, but for the number of the last commit.
final class StoreWriter {
    private static final String SAVING = "save to";
    private final Path file;
    private final Statements statements;
    private final Tables tables;
    private final InstantSource clock;
    private volatile long commit;

    StoreWriter(Path file, Statements statements, Tables tables, InstantSource clock) {
        this.file = file;
        this.statements = statements;
        this.tables = tables;
        this.clock = clock;
        commit = Meta.commit(statements);
    }

    Statements statements() {
        return statements;
    }

    /// The number of the last commit.
    long lastCommit() {
        return commit;
    }

    /// Goes on counting from there, so that commit numbers grow through a change of file.
    ///
    /// @return the news that everything may have changed
    ChangeSet startOver(long number) {
        try {
            commit = Math.max(commit, number);
            Meta.writeCommit(statements, commit);
            return new ChangeSet(commit, Map.of(), tables.models());
        } catch (SqlFailure e) {
            throw e.during("number the commits of", file);
        }
    }

    /// Runs the jobs in one transaction and answers each of them. A job that is alone in it needs
    /// no savepoint: its failure rolls back the whole.
    ///
    /// @return what the commit changed; without changes if nothing was committed
    ChangeSet commit(List<Job<WriteTransaction, ?>> jobs) {
        var done = new ArrayList<Job<WriteTransaction, ?>>();
        var changes = new Changes();
        try {
            statements.update("BEGIN IMMEDIATE");
            Map<String, ModelCounts> counted = new HashMap<>();
            for (var job : jobs) {
                var part = new WriteTransaction(statements, tables, clock.instant());
                if (jobs.size() == 1) job.run(part);
                else if (!runApart(job, part)) continue;
                done.add(job);
                changes.addAll(part.changes().of(commit));
                part.counted().forEach((model, n) -> counted.merge(model, n, ModelCounts::plus));
            }
            writeCounts(counted);
            long number = commit + 1;
            Meta.writeCommit(statements, number);
            statements.update("COMMIT");
            commit = number;
        } catch (RuntimeException e) {
            rollBack();
            RuntimeException told = told(e);
            jobs.forEach(job -> job.fail(told));
            return new Changes().of(commit);
        }
        done.forEach(Job::complete);
        return changes.of(commit);
    }

    /// Tells whether the job's work stands; else it is rolled back and its caller told why.
    private boolean runApart(Job<WriteTransaction, ?> job, WriteTransaction part) {
        statements.update("SAVEPOINT job");
        try {
            job.run(part);
            statements.update("RELEASE job");
            return true;
        } catch (RuntimeException e) {
            statements.update("ROLLBACK TO job");
            statements.update("RELEASE job");
            job.fail(told(e));
            return false;
        }
    }

    /// What the caller is told of a failure.
    private RuntimeException told(RuntimeException failure) {
        return failure instanceof SqlFailure sql ? sql.during(SAVING, file) : failure;
    }

    private void writeCounts(Map<String, ModelCounts> counted) {
        for (var entry : counted.entrySet()) {
            ModelCounts difference = entry.getValue();
            statements.update(
                    "INSERT INTO _sr_count (model, rows, pending, failed, conflicts)"
                            + " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
                            + " rows = rows + excluded.rows, pending = pending + excluded.pending,"
                            + " failed = failed + excluded.failed,"
                            + " conflicts = conflicts + excluded.conflicts",
                    entry.getKey(),
                    difference.rows(),
                    difference.pending(),
                    difference.failed(),
                    difference.conflicts());
        }
    }

    private void rollBack() {
        try {
            statements.update("ROLLBACK");
        } catch (SqlFailure e) {
            // SQLite has rolled back by itself, as it does when the disk is full.
        }
    }
}
