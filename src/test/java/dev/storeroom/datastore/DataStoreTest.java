package dev.storeroom.datastore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.storeroom.data.ChangeSet;
import dev.storeroom.data.ModelCounts;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Mutation;
import dev.storeroom.data.Mutation.Operation;
import dev.storeroom.data.Origin;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.Snapshot;
import dev.storeroom.data.Value;
import dev.storeroom.query.Operator;
import dev.storeroom.query.Page;
import dev.storeroom.query.Predicate;
import dev.storeroom.query.Query;
import dev.storeroom.query.Sort;
import dev.storeroom.sync.SyncState;
import dev.storeroom.testing.DataStores;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

class DataStoreTest {
    @TempDir Path folder;
    private DataStores stores;
    private DataStore store;

    @BeforeEach
    void open() {
        stores = new DataStores(folder);
        store = stores.open();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static ModelRecord post(String title) {
        return new ModelRecord(
                "Post", Map.of("title", Value.text(title), "status", Value.text("DRAFT")));
    }

    private ModelRecord saved(ModelRecord record) {
        return ((SaveOutcome.Saved) store.save(record)).record();
    }

    private DeleteOutcome.Deleted deleted(ModelRecord record) {
        return (DeleteOutcome.Deleted) store.delete(key(record));
    }

    private RecordKey key(ModelRecord record) {
        return record.key(store.schema().model("Post"));
    }

    private List<String> titles(Query query) {
        return store.query(query).stream()
                .map(record -> ((Value.Text) record.value("title")).text())
                .toList();
    }

    @Test
    void aNewRecordGetsAKeyAndWaitsInTheOutbox() {
        ModelRecord hello = saved(post("Hello"));
        assertThat(hello.value("id")).isEqualTo(Value.text("id-1"));
        assertThat(store.find(key(hello)).orElseThrow().record()).isEqualTo(hello);
        Mutation entry = store.outbox(0, 10).getFirst();
        assertThat(entry.operation()).isEqualTo(Operation.CREATE);
        assertThat(entry.changed()).isEqualTo(hello.without("createdAt").without("updatedAt"));
        assertThat(store.counts()).containsEntry("Post", new ModelCounts(1, 1, 0, 0));
    }

    @Test
    void absentFieldsStayAndNullIsWritten() {
        ModelRecord hello = saved(post("Hello").with("rating", Value.whole(3)));
        ModelRecord patch = new ModelRecord("Post", Map.of("id", hello.value("id")));
        assertThat(saved(patch.with("title", Value.text("Hi"))))
                .isEqualTo(hello.with("title", Value.text("Hi")));
        assertThat(saved(patch.with("rating", Value.NULL)).value("rating")).isEqualTo(Value.NULL);
    }

    @Test
    void editsOfAnUnsentRecordAreOneCreate() {
        ModelRecord hello = saved(post("Hello"));
        saved(hello.with("title", Value.text("Hello world")));
        List<Mutation> outbox = store.outbox(0, 10);
        assertThat(outbox).hasSize(1);
        assertThat(outbox.getFirst().edits()).isEqualTo(2);
        assertThat(outbox.getFirst().changed().value("title")).isEqualTo(Value.text("Hello world"));
    }

    @Test
    void aSaveThatChangesNothingQueuesNothing() {
        ModelRecord hello = saved(post("Hello"));
        SaveOutcome.Saved again = (SaveOutcome.Saved) store.save(hello);
        assertThat(again.isUnchanged()).isTrue();
        assertThat(store.outbox(0, 10).getFirst().edits()).isEqualTo(1);
    }

    @Test
    void deletingAnUnsentRecordLeavesNothingToSendAndSavingItAgainUndoesIt() {
        ModelRecord hello = saved(post("Hello"));
        assertThat(deleted(hello).records()).containsExactly(hello);
        assertThat(store.outbox(0, 10)).isEmpty();
        assertThat(store.counts()).containsEntry("Post", ModelCounts.NONE);
        assertThat(saved(hello)).isEqualTo(hello);
        assertThat(store.counts()).containsEntry("Post", new ModelCounts(1, 1, 0, 0));
    }

    @Test
    void everyProblemOfARecordIsToldAtOnceAndNothingIsWritten() {
        SaveOutcome outcome =
                store.save(
                        new ModelRecord(
                                "Post",
                                Map.of("rating", Value.text("many"), "status", Value.text("OLD"))));
        assertThat(((SaveOutcome.Invalid) outcome).problems())
                .extracting(problem -> problem.path())
                .containsExactlyInAnyOrder("title", "rating", "status");
        assertThat(store.counts()).containsEntry("Post", ModelCounts.NONE);
    }

    @Test
    void aConditionIsCheckedAgainstTheStoredRecord() {
        ModelRecord hello = saved(post("Hello").with("rating", Value.whole(1)));
        Predicate low = Predicate.where("rating", Operator.LT, Value.whole(3));
        assertThat(store.save(hello.with("rating", Value.whole(5)), low))
                .isInstanceOf(SaveOutcome.Saved.class);
        assertThat(store.save(hello.with("rating", Value.whole(2)), low))
                .isInstanceOf(SaveOutcome.ConditionFailed.class);
        assertThat(store.delete(key(hello), low)).isInstanceOf(DeleteOutcome.ConditionFailed.class);
    }

    @Test
    void anUpdateNeverWritesOverWhatItsCallerHasNotSeen() {
        ModelRecord seen = saved(post("Hello").with("rating", Value.whole(1)));
        ModelRecord theirs = saved(seen.with("title", Value.text("Theirs")));
        ModelRecord title = part(seen).with("title", Value.text("Mine"));
        assertThat(store.update(title, seen))
                .isEqualTo(new SaveOutcome.ConditionFailed(Optional.of(theirs)));
        assertThat(store.update(title, theirs)).isInstanceOf(SaveOutcome.Saved.class);
    }

    @Test
    void anUpdateMindsOnlyTheFieldsThatItWrites() {
        ModelRecord seen = saved(post("Hello").with("rating", Value.whole(1)));
        ModelRecord theirs = saved(seen.with("title", Value.text("Theirs")));
        ModelRecord rating = part(seen).with("rating", Value.whole(2));
        assertThat(store.update(rating, seen))
                .isEqualTo(
                        new SaveOutcome.Saved(
                                theirs.with("rating", Value.whole(2)), Optional.of(theirs)));
        ModelRecord sameTitle = part(seen).with("title", Value.text("Theirs"));
        assertThat(store.update(sameTitle, seen)).isInstanceOf(SaveOutcome.Saved.class);
    }

    @Test
    void anUpdateCreatesNothingAndACreationUpdatesNothing() {
        ModelRecord hello = saved(post("Hello"));
        assertThat(store.create(hello.with("title", Value.text("Again")), hello))
                .isEqualTo(new SaveOutcome.ConditionFailed(Optional.of(hello)));
        store.delete(key(hello));
        assertThat(store.update(hello, hello))
                .isEqualTo(new SaveOutcome.ConditionFailed(Optional.empty()));
        assertThat(store.create(hello, hello)).isInstanceOf(SaveOutcome.Saved.class);
    }

    /// The record's key alone.
    private static ModelRecord part(ModelRecord record) {
        return new ModelRecord("Post", Map.of("id", record.value("id")));
    }

    @Test
    void aConditionalEditIsNeverMergedWithAnother() {
        ModelRecord hello = saved(post("Hello").with("rating", Value.whole(1)));
        store.save(
                hello.with("rating", Value.whole(2)),
                Predicate.where("rating", Operator.EQ, Value.whole(1)));
        saved(hello.with("title", Value.text("Hi")));
        assertThat(store.outbox(0, 10))
                .extracting(Mutation::operation)
                .containsExactly(Operation.CREATE, Operation.UPDATE, Operation.UPDATE);
    }

    @Test
    void queriesFilterSortAndPage() {
        for (int i = 0; i < 250; i++)
            saved(post("Post %03d".formatted(i)).with("rating", Value.whole(i % 5)));
        Query fives =
                Query.of("Post").where(Predicate.where("rating", Operator.EQ, Value.whole(4)));
        assertThat(store.count("Post", fives.predicate())).isEqualTo(50);
        assertThat(titles(fives.sortedBy(Sort.descending("title")))).startsWith("Post 249");
        assertThat(titles(Query.of("Post").page(Page.at(2)))).hasSize(50).startsWith("Post 200");
    }

    @Test
    void deletingEverythingMustBeSpelledOut() {
        saved(post("One"));
        saved(post("Two"));
        assertThatThrownBy(() -> store.delete("Post", Predicate.ALL))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(((DeleteOutcome.Deleted) store.deleteAll("Post")).records()).hasSize(2);
        assertThat(store.count("Post", Predicate.ALL)).isZero();
    }

    @Test
    void anImportWithABadLineIsAllOrNothingUnlessToldOtherwise() {
        List<ModelRecord> lines =
                List.of(post("Good"), post("Bad").with("rating", Value.text("x")));
        store.saveAll(lines, false, Origin.IMPORT);
        assertThat(store.count("Post", Predicate.ALL)).isZero();
        store.saveAll(lines, true, Origin.IMPORT);
        assertThat(titles(Query.of("Post"))).containsExactly("Good");
    }

    @Test
    void anImportThatNamesARecordTwiceQueuesItOnceAndThoseAfterIt() {
        ModelRecord one = post("One").with("id", Value.text("1"));
        ModelRecord again = one.with("title", Value.text("One again"));
        store.saveAll(List.of(one, again, post("Two")), false, Origin.IMPORT);
        assertThat(store.outbox(0, 10))
                .extracting(entry -> entry.changed().value("title"))
                .containsExactly(Value.text("One again"), Value.text("Two"));
    }

    @Test
    void anImportOfADeletedRecordIsQueuedWithItsDelete() {
        ModelRecord one = saved(post("One"));
        store.saveAll(List.of(one, post("Two")), false, Origin.IMPORT);
        List<Mutation> before = store.outbox(0, 10);
        store.delete(one.key(store.schema().model("Post")));
        store.saveAll(List.of(one), false, Origin.IMPORT);
        assertThat(store.outbox(0, 10))
                .extracting(Mutation::key)
                .containsExactlyInAnyOrderElementsOf(before.stream().map(Mutation::key).toList());
    }

    @Test
    void observersHearOfEveryCommitInOrder() throws InterruptedException {
        BlockingQueue<ChangeSet> heard = new LinkedBlockingQueue<>();
        try (var _ = store.observe(heard::add)) {
            saved(post("One"));
            saved(post("Two"));
            ChangeSet first = heard.poll(60, TimeUnit.SECONDS);
            ChangeSet second = heard.poll(60, TimeUnit.SECONDS);
            assertThat(first.touches("Post")).isTrue();
            assertThat(second.commit()).isGreaterThan(first.commit());
        }
    }

    @Test
    void anObservedQueryGivesTheResultAndThenItsDifferences() throws InterruptedException {
        BlockingQueue<QuerySnapshot> heard = new LinkedBlockingQueue<>();
        Query drafts =
                Query.of("Post").where(Predicate.where("status", Operator.EQ, Value.text("DRAFT")));
        try (var _ = store.observeQuery(drafts, heard::add)) {
            assertThat(heard.poll(60, TimeUnit.SECONDS).records()).isEmpty();
            ModelRecord hello = saved(post("Hello"));
            assertThat(heard.poll(60, TimeUnit.SECONDS).added()).containsExactly(hello);
            saved(hello.with("status", Value.text("PUBLISHED")));
            assertThat(heard.poll(60, TimeUnit.SECONDS).removed()).containsExactly(hello);
        }
    }

    @Test
    void everythingIsThereAfterAReopen() {
        ModelRecord hello = saved(post("Hello"));
        store.close();
        store = stores.open();
        assertThat(store.query(Query.of("Post"))).containsExactly(hello);
        assertThat(store.outbox(0, 10)).hasSize(1);
    }

    @Test
    void clearingSetsEverythingAsideAndRestoringBringsItBack() {
        ModelRecord hello = saved(post("Hello"));
        Snapshot cleared = store.clear();
        assertThat(cleared.rows()).isEqualTo(1);
        assertThat(store.query(Query.of("Post"))).isEmpty();
        assertThat(store.outbox(0, 10)).isEmpty();
        ModelRecord later = saved(post("Later"));
        Snapshot setAside = store.restore(cleared);
        assertThat(store.query(Query.of("Post"))).containsExactly(hello);
        assertThat(store.outbox(0, 10)).hasSize(1);
        store.restore(setAside);
        assertThat(store.query(Query.of("Post"))).containsExactly(later);
        assertThat(store.snapshots()).hasSize(3);
    }

    @Test
    void clearingOneModelLeavesTheOthersAndCanBeTakenBack() {
        ModelRecord hello = saved(post("Hello"));
        Snapshot copy = store.clear(Set.of("Post"));
        assertThat(store.query(Query.of("Post"))).isEmpty();
        assertThat(store.counts()).containsEntry("Post", ModelCounts.NONE);
        store.restore(copy);
        assertThat(store.query(Query.of("Post"))).containsExactly(hello);
    }

    @Test
    void discardingACreateRemovesTheRecord() {
        saved(post("Hello"));
        Mutation entry = store.discard(store.outbox(0, 1).getFirst().sequence()).orElseThrow();
        assertThat(entry.changed().value("title")).isEqualTo(Value.text("Hello"));
        assertThat(store.query(Query.of("Post"))).isEmpty();
        assertThat(store.counts()).containsEntry("Post", ModelCounts.NONE);
    }

    @Test
    void gridsReadPositionsAndThenRows() {
        for (int i = 0; i < 5; i++) saved(post("Post " + i));
        RowVector vector = store.positions(Query.of("Post").sortedBy(Sort.descending("title")));
        assertThat(vector.rowIds()).hasSize(5);
        assertThat(store.rows("Post", vector.rowIds()[0], 99, vector.rowIds()[4]))
                .extracting(row -> ((Value.Text) row.record().value("title")).text())
                .containsExactly("Post 4", "Post 0");
    }

    @Test
    void manyCallersAtOnceAllGetTheirRecordOnDisk() throws InterruptedException {
        List<Thread> callers = new ArrayList<>();
        for (int i = 0; i < 50; i++)
            callers.add(Thread.startVirtualThread(() -> saved(post("From a caller"))));
        for (Thread caller : callers) caller.join();
        assertThat(store.counts()).containsEntry("Post", new ModelCounts(50, 50, 0, 0));
        assertThat(store.storage().commits()).isLessThanOrEqualTo(50);
        assertThat(store.checkIntegrity()).isEmpty();
    }

    @Test
    void withoutABackendItIsLocalOnlyOnceStarted() {
        assertThat(store.state()).isEqualTo(new SyncState.Stopped());
        store.start();
        assertThat(store.state()).isEqualTo(new SyncState.LocalOnly());
    }
}
