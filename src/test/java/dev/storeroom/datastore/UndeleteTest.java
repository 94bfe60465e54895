package dev.storeroom.datastore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.Deletion;
import dev.storeroom.data.ModelCounts;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Mutation;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.StoredRow;
import dev.storeroom.data.Value;
import dev.storeroom.query.Query;
import dev.storeroom.schema.ModelType;
import dev.storeroom.testing.DataStores;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The undo of a delete leaves the store as if nothing had been deleted: the row under its number,
/// the queue entry by entry, the counters.
class UndeleteTest {
    @TempDir Path folder;
    private DataStore store;

    @BeforeEach
    void open() {
        store = new DataStores(folder).open();
    }

    @AfterEach
    void close() {
        store.close();
    }

    /// All that a delete may touch.
    private record Stored(
            List<StoredRow> rows, List<Mutation> outbox, Map<String, ModelCounts> counts) {}

    private Stored stored() {
        var query = Query.of("Post");
        return new Stored(
                store.rows("Post", store.positions(query).rowIds()),
                store.outbox(0, 10_000),
                store.counts());
    }

    private RecordKey save(String title) {
        var record =
                new ModelRecord(
                        "Post", Map.of("title", Value.text(title), "status", Value.text("DRAFT")));
        return ((SaveOutcome.Saved) store.save(record)).record().key(type());
    }

    private ModelType type() {
        return store.schema().model("Post");
    }

    /// Writes past the data store, as a server's answer or another program may have.
    private void sql(String statement) {
        try (var connection =
                        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("store.db"));
                var sql = connection.createStatement()) {
            sql.executeUpdate(statement);
        } catch (SQLException e) {
            throw new AssertionError(statement, e);
        }
    }

    private void forgetTheQueue() {
        sql("DELETE FROM _sr_outbox");
        sql("UPDATE _sr_count SET pending = 0");
    }

    private List<Deletion> delete(RecordKey... keys) {
        return ((DeleteOutcome.Deleted) store.delete(List.of(keys))).deletions();
    }

    private void isAsBeforeAfterUndoing(RecordKey... keys) {
        Stored before = stored();
        List<Deletion> deletions = delete(keys);
        assertThat(stored()).isNotEqualTo(before);
        assertThat(store.undelete(deletions)).isEmpty();
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void aSyncedRecordReturnsAndNothingIsQueued() {
        RecordKey hello = save("Hello");
        forgetTheQueue();
        isAsBeforeAfterUndoing(hello);
        assertThat(store.outbox(0, 10)).isEmpty();
    }

    @Test
    void aRecordWithAValueOutsideTheSchemaReturnsWithIt() {
        RecordKey hello = save("Hello");
        forgetTheQueue();
        sql("UPDATE \"Post\" SET \"status\" = 'ARCHIVED', \"title\" = NULL");
        isAsBeforeAfterUndoing(hello);
        assertThat(store.find(hello).orElseThrow().record().value("status"))
                .isEqualTo(Value.text("ARCHIVED"));
    }

    @Test
    void aRecordThatWasNeverUploadedIsQueuedAsCreatedAgain() {
        save("Before");
        RecordKey hello = save("Hello");
        save("After");
        isAsBeforeAfterUndoing(hello);
    }

    @Test
    void aQueuedUpdateIsQueuedAgainAtItsPlace() {
        RecordKey hello = save("Hello");
        RecordKey other = save("Other");
        forgetTheQueue();
        store.save(store.find(hello).orElseThrow().record().with("rating", Value.whole(3)));
        store.save(store.find(other).orElseThrow().record().with("rating", Value.whole(4)));
        isAsBeforeAfterUndoing(hello);
        assertThat(store.outbox(0, 10).getFirst().operation()).isEqualTo(Mutation.Operation.UPDATE);
    }

    @Test
    void aDeleteThatMayHaveBeenSentIsFollowedByACreate() {
        RecordKey hello = save("Hello");
        forgetTheQueue();
        List<Deletion> deletions = delete(hello);
        sql("UPDATE _sr_outbox SET state = 'IN_FLIGHT', attempts = 1");
        assertThat(store.undelete(deletions)).isEmpty();
        assertThat(store.find(hello)).isPresent();
        assertThat(store.outbox(0, 10))
                .extracting(Mutation::operation)
                .containsExactly(Mutation.Operation.DELETE, Mutation.Operation.CREATE);
    }

    @Test
    void aRecordThatExistsAgainIsLeftAlone() {
        RecordKey hello = save("Hello");
        ModelRecord record = store.find(hello).orElseThrow().record();
        List<Deletion> deletions = delete(hello);
        store.save(record.with("title", Value.text("Another")));
        assertThat(store.undelete(deletions)).containsExactly(hello);
        assertThat(store.find(hello).orElseThrow().record().value("title"))
                .isEqualTo(Value.text("Another"));
    }

    @Test
    void manyRecordsGoAndReturnInOneCommitEach() {
        List<RecordKey> keys = new ArrayList<>();
        for (int i = 0; i < 1200; i++) keys.add(save("Post " + i));
        Stored before = stored();
        long commit = commit();
        List<Deletion> deletions = delete(keys.toArray(RecordKey[]::new));
        assertThat(deletions).hasSize(1200);
        assertThat(commit()).isEqualTo(commit + 1);
        store.undelete(deletions);
        assertThat(commit()).isEqualTo(commit + 2);
        assertThat(stored()).isEqualTo(before);
    }

    private long commit() {
        return store.positions(Query.of("Post")).commit();
    }

    @Test
    void anEditOfAValueOutsideTheSchemaCanBeTakenBack() {
        RecordKey hello = save("Hello");
        forgetTheQueue();
        sql("UPDATE \"Post\" SET \"status\" = 'ARCHIVED'");
        Stored before = stored();
        ModelRecord stored = store.find(hello).orElseThrow().record();
        ModelRecord edited = stored.with("status", Value.text("PUBLISHED"));
        store.save(edited);
        assertThat(store.putBack(stored, edited)).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void anEditIsNotTakenBackOverALaterOne() {
        ModelRecord hello = store.find(save("Hello")).orElseThrow().record();
        ModelRecord first = hello.with("title", Value.text("First"));
        ModelRecord second = hello.with("title", Value.text("Second"));
        store.save(first);
        store.save(second);
        assertThat(store.putBack(hello, first))
                .isEqualTo(new SaveOutcome.ConditionFailed(Optional.of(second)));
        assertThat(store.putBack(first, second)).isInstanceOf(SaveOutcome.Saved.class);
    }
}
