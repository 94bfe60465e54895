package dev.storeroom.backend.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.backend.table.ConflictStrategy.AutoMerge;
import dev.storeroom.backend.table.ConflictStrategy.None;
import dev.storeroom.backend.table.ConflictStrategy.OptimisticConcurrency;
import dev.storeroom.backend.table.WriteOutcome.ConditionFailed;
import dev.storeroom.backend.table.WriteOutcome.Conflict;
import dev.storeroom.backend.table.WriteOutcome.Written;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

final class VersionedTableTest {
    private static final String STORED = "{\"id\":\"1\",\"title\":\"stored\",\"rating\":1}";

    @Test
    void aCreatedRecordIsVersionOneAndAliveAtTheMomentOfItsWrite() {
        try (var posts = new Tables(new AutoMerge())) {
            Item item = ((Written) posts.create(STORED)).item();
            assertThat(item.version()).isEqualTo(1);
            assertThat(item.changedAt()).isEqualTo(posts.millis());
            assertThat(item.isDeleted()).isFalse();
            assertThat(posts.stored()).contains(item);
        }
    }

    @Test
    void aKeyThatIsThereOrWasDeletedCannotBeCreatedAgain() {
        try (var posts = new Tables(new AutoMerge())) {
            posts.create(STORED);
            assertThat(posts.create(STORED)).isInstanceOf(ConditionFailed.class);
            posts.delete(1);
            assertThat(posts.create(STORED)).isInstanceOf(ConditionFailed.class);
        }
    }

    @Test
    void anUpdateOfTheStoredVersionSetsWhatItNamesAndRemovesItsNulls() {
        try (var posts = new Tables(new OptimisticConcurrency())) {
            posts.create(STORED);
            assertThat(posts.update(1, "{\"title\":\"new\",\"rating\":null}"))
                    .isInstanceOf(Written.class);
            assertThat(posts.json()).isEqualTo("{\"id\":\"1\",\"title\":\"new\"}");
            assertThat(posts.stored().orElseThrow().version()).isEqualTo(2);
        }
    }

    @Test
    void aWriteThatChangesNothingIsAVersionToo() {
        try (var posts = new Tables(new AutoMerge())) {
            posts.create(STORED);
            assertThat(((Written) posts.update(1, "{}")).item().version()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "3"})
    void optimisticConcurrencyRefusesAnyOtherVersionAndShowsTheStoredRecord(long version) {
        try (var posts = new Tables(new OptimisticConcurrency())) {
            posts.create(STORED);
            Item stored = ((Written) posts.update(1, "{}")).item();
            assertThat(posts.update(version, "{\"title\":\"new\"}"))
                    .isEqualTo(new Conflict(stored));
            assertThat(posts.delete(version)).isEqualTo(new Conflict(stored));
            assertThat(posts.stored()).contains(stored);
        }
    }

    /// The rows of the developer guide's table, and what it leaves open.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                   | {'a':1}              | {'a':1}",
                "{'a':null}           | {'a':1}              | {'a':1}",
                "{'a':1}              | {'a':2}              | {'a':1}",
                "{'a':1}              | {}                   | {'a':1}",
                "{'a':1}              | {'a':null}           | {'a':1}",
                "{'a':[1,2]}          | {'a':[2,3]}          | {'a':[1,2,2,3]}",
                "{'a':{'x':1,'y':[1]}}| {'a':{'x':2,'y':[2],'z':3}} | {'a':{'x':1,'y':[1,2],'z':3}}",
                "{'a':[1]}            | {'a':2}              | {'a':[1]}",
                "{'a':'x'}            | {'a':{'b':1}}        | {'a':'x'}",
            })
    void anAutomaticMergeKeepsWhatIsStoredAndAddsWhatIsNew(
            String stored, String incoming, String merged) {
        try (var posts = new Tables(new AutoMerge())) {
            posts.create(stored.replace('\'', '"'));
            var outcome = posts.update(0, incoming.replace('\'', '"'));
            assertThat(((Written) outcome).item().version()).isEqualTo(2);
            assertThat(posts.json()).isEqualTo(merged.replace('\'', '"'));
        }
    }

    /// The sequence of the developer guide; what is a set there is a list here, which keeps its
    /// duplicates.
    @Test
    void theWorkedSequenceOfTheGuideGivesItsValues() {
        try (var posts = new Tables(new AutoMerge())) {
            posts.create("{\"name\":\"Nadia\",\"jersey\":5}");
            for (int version = 1; version < 4; version++) posts.update(version, "{}");
            posts.update(2, "{\"jersey\":55}");
            assertThat(posts.json()).isEqualTo("{\"name\":\"Nadia\",\"jersey\":5}");
            posts.update(3, "{\"name\":\"Shaggy\",\"points\":[24,30,27]}");
            posts.update(5, "{\"points\":[30,35]}");
            assertThat(posts.json())
                    .isEqualTo("{\"name\":\"Nadia\",\"jersey\":5,\"points\":[24,30,27,30,35]}");
            posts.update(7, "{\"stats\":{\"ppg\":35.4,\"apg\":6.3}}");
            posts.update(3, "{\"stats\":{\"ppg\":25.7,\"rpg\":6.9}}");
            assertThat(posts.json()).endsWith("\"stats\":{\"ppg\":35.4,\"apg\":6.3,\"rpg\":6.9}}");
            assertThat(posts.stored().orElseThrow().version()).isEqualTo(9);
        }
    }

    @Test
    void aDeletedRecordKeepsItsFieldsAsATombstone() {
        try (var posts = new Tables(new AutoMerge())) {
            posts.create(STORED);
            Item tombstone = ((Written) posts.delete(1)).item();
            assertThat(tombstone.isDeleted()).isTrue();
            assertThat(tombstone.version()).isEqualTo(2);
            assertThat(posts.json()).isEqualTo(STORED);
        }
    }

    @Test
    void aStaleDeleteIsRefusedEvenWhereUpdatesAreMerged() {
        try (var posts = new Tables(new AutoMerge())) {
            posts.create(STORED);
            assertThat(posts.delete(0)).isInstanceOf(Conflict.class);
        }
    }

    @Test
    void anUpdateOfATombstoneDoesNotBringItBack() {
        try (var posts = new Tables(new AutoMerge())) {
            posts.create(STORED);
            posts.delete(1);
            assertThat(((Written) posts.update(2, "{\"title\":\"new\"}")).item().isDeleted())
                    .isTrue();
            assertThat(((Written) posts.update(1, "{\"title\":\"old\"}")).item().isDeleted())
                    .isTrue();
        }
    }

    @Test
    void aTombstoneIsForgottenAfterItsTimeAndItsKeyIsFree() {
        try (var posts = new Tables(new AutoMerge())) {
            posts.create(STORED);
            posts.delete(1);
            posts.wait(Duration.ofDays(29));
            posts.store.expire(posts.millis() / 1000);
            assertThat(posts.stored()).isPresent();
            posts.wait(Duration.ofDays(1));
            posts.store.expire(posts.millis() / 1000);
            assertThat(posts.stored()).isEmpty();
            assertThat(posts.create(STORED)).isInstanceOf(Written.class);
        }
    }

    @Test
    void aFalseConditionIsToldOfTheStoredVersionOnly() {
        try (var posts = new Tables(new OptimisticConcurrency())) {
            posts.create(STORED);
            assertThat(posts.update(1, "{}", _ -> false)).isInstanceOf(ConditionFailed.class);
            assertThat(posts.update(0, "{}", _ -> false)).isInstanceOf(Conflict.class);
            assertThat(posts.stored().orElseThrow().version()).isEqualTo(1);
        }
    }

    @Test
    void withoutVersionsTheLastWriteWinsAndADeletedRecordIsGone() {
        try (var posts = new Tables(new None())) {
            posts.create(STORED);
            assertThat(posts.update(0, "{\"title\":\"last\"}")).isInstanceOf(Written.class);
            assertThat(posts.json()).contains("last");
            assertThat(posts.delete(0)).isInstanceOf(Written.class);
            assertThat(posts.stored()).isEmpty();
        }
    }

    @Test
    void ofWritersThatKnowTheSameVersionOneSucceeds() throws Exception {
        try (var posts = new Tables(new OptimisticConcurrency());
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            posts.create(STORED);
            List<Callable<WriteOutcome>> writers = new ArrayList<>();
            for (int i = 0; i < 20; i++) writers.add(() -> posts.update(1, "{\"rating\":2}"));
            long written = 0;
            for (Future<WriteOutcome> outcome : threads.invokeAll(writers)) {
                if (outcome.get() instanceof Written) written++;
                else assertThat(outcome.get()).isInstanceOf(Conflict.class);
            }
            assertThat(written).isEqualTo(1);
            assertThat(posts.stored().orElseThrow().version()).isEqualTo(2);
        }
    }

    @Test
    void everyMergedUpdateOfManyAtOnceIsAVersionAndNoneIsLost() throws Exception {
        try (var posts = new Tables(new AutoMerge());
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            posts.create("{\"tags\":[]}");
            List<Callable<WriteOutcome>> writers = new ArrayList<>();
            for (int i = 0; i < 8; i++) writers.add(() -> posts.update(0, "{\"tags\":[1]}"));
            for (Future<WriteOutcome> outcome : threads.invokeAll(writers)) {
                assertThat(outcome.get()).isInstanceOf(Written.class);
            }
            assertThat(posts.json()).isEqualTo("{\"tags\":[1,1,1,1,1,1,1,1]}");
            assertThat(posts.store.log("Post", 0, 100)).hasSize(9);
        }
    }
}
