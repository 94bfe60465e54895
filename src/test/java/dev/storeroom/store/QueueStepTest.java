package dev.storeroom.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Mutation;
import dev.storeroom.data.Mutation.Operation;
import dev.storeroom.data.Mutation.State;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.Value;
import dev.storeroom.data.Version;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The coalescing rules: what is queued, what a person does, what is queued then.
class QueueStepTest {
    private static final ModelRecord SYNCED = post("title", "Old", "rating", 1);
    private static final ModelRecord EDITED = post("title", "New", "rating", 1);
    private static final ModelRecord EDITED_TWICE = post("title", "New", "rating", 2);

    private static ModelRecord post(Object... pairs) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(
                    (String) pairs[i],
                    pairs[i + 1] instanceof Integer number
                            ? Value.whole(number)
                            : Value.text((String) pairs[i + 1]));
        }
        return new ModelRecord("Post", values);
    }

    private static Mutation entry(
            Operation operation, State state, int attempts, ModelRecord base, ModelRecord changed) {
        return new Mutation(
                7,
                operation,
                new RecordKey("Post", List.of(Value.text("1"))),
                Optional.of(new Version(4)),
                base,
                changed,
                Optional.empty(),
                state,
                attempts,
                1,
                Instant.EPOCH,
                Optional.empty());
    }

    private static Mutation unsent(Operation operation, ModelRecord base, ModelRecord changed) {
        return entry(operation, State.PENDING, 0, base, changed);
    }

    private static QueueStep edit(List<Mutation> queued, ModelRecord before, ModelRecord after) {
        return QueueStep.of(queued, Optional.of(before), Optional.of(after), false);
    }

    private static QueueStep create(List<Mutation> queued, ModelRecord after) {
        return QueueStep.of(queued, Optional.empty(), Optional.of(after), false);
    }

    private static QueueStep delete(List<Mutation> queued, ModelRecord before) {
        return QueueStep.of(queued, Optional.of(before), Optional.empty(), false);
    }

    @Test
    void withNothingQueuedEachEditIsAppendedWithItsBase() {
        assertThat(create(List.of(), SYNCED))
                .isEqualTo(new QueueStep.Append(Operation.CREATE, post(), SYNCED));
        assertThat(edit(List.of(), SYNCED, EDITED))
                .isEqualTo(
                        new QueueStep.Append(
                                Operation.UPDATE, post("title", "Old"), post("title", "New")));
        assertThat(delete(List.of(), SYNCED))
                .isEqualTo(new QueueStep.Append(Operation.DELETE, SYNCED, post()));
        assertThat(edit(List.of(), SYNCED, SYNCED)).isEqualTo(new QueueStep.Nothing());
    }

    @Test
    void anEditOfAnUnsentCreateIsPartOfIt() {
        Mutation create = unsent(Operation.CREATE, post(), SYNCED);
        assertThat(edit(List.of(create), SYNCED, EDITED))
                .isEqualTo(new QueueStep.Replace(create, Operation.CREATE, post(), EDITED));
        assertThat(delete(List.of(create), SYNCED)).isEqualTo(new QueueStep.Remove(create));
    }

    @Test
    void laterEditsKeepTheOldestBaseAndDropWhatIsAsItWas() {
        Mutation update = unsent(Operation.UPDATE, post("title", "Old"), post("title", "New"));
        assertThat(edit(List.of(update), EDITED, EDITED_TWICE))
                .isEqualTo(
                        new QueueStep.Replace(
                                update,
                                Operation.UPDATE,
                                post("title", "Old", "rating", 1),
                                post("title", "New", "rating", 2)));
        assertThat(edit(List.of(update), EDITED, SYNCED)).isEqualTo(new QueueStep.Remove(update));
    }

    @Test
    void aDeleteAfterAnUnsentUpdateRemembersTheWholeBase() {
        Mutation update = unsent(Operation.UPDATE, post("title", "Old"), post("title", "New"));
        assertThat(delete(List.of(update), EDITED))
                .isEqualTo(new QueueStep.Replace(update, Operation.DELETE, SYNCED, post()));
    }

    @Test
    void savingADeletedRecordAgainIsAnUpdateOfWhatDiffersOrNothingAtAll() {
        Mutation delete = entry(Operation.DELETE, State.HELD, 0, SYNCED, post());
        assertThat(create(List.of(delete), SYNCED)).isEqualTo(new QueueStep.Remove(delete));
        assertThat(create(List.of(delete), EDITED))
                .isEqualTo(
                        new QueueStep.Replace(
                                delete,
                                Operation.UPDATE,
                                post("title", "Old"),
                                post("title", "New")));
    }

    @Test
    void nothingIsMergedIntoWhatAServerMayHaveSeen() {
        ModelRecord base = post("title", "Old");
        ModelRecord changed = post("title", "New");
        for (Mutation sent :
                List.of(
                        entry(Operation.UPDATE, State.PENDING, 1, base, changed),
                        entry(Operation.UPDATE, State.IN_FLIGHT, 1, base, changed),
                        entry(Operation.UPDATE, State.RETRY_WAIT, 1, base, changed),
                        entry(Operation.UPDATE, State.AUTH_WAIT, 1, base, changed),
                        entry(Operation.UPDATE, State.CONFLICT, 1, base, changed))) {
            assertThat(edit(List.of(sent), EDITED, EDITED_TWICE))
                    .as("after %s", sent.state())
                    .isEqualTo(
                            new QueueStep.Append(
                                    Operation.UPDATE, post("rating", 1), post("rating", 2)));
        }
    }

    @Test
    void anEditRepairsWhatAServerDefinitelyRefused() {
        Mutation refused =
                entry(
                        Operation.UPDATE,
                        State.FAILED,
                        1,
                        post("title", "Old"),
                        post("title", "New"));
        assertThat(edit(List.of(refused), EDITED, EDITED_TWICE))
                .isInstanceOf(QueueStep.Replace.class);
    }

    @Test
    void aConditionStandsBetweenEdits() {
        Mutation update = unsent(Operation.UPDATE, post("title", "Old"), post("title", "New"));
        assertThat(
                        QueueStep.of(
                                List.of(update),
                                Optional.of(EDITED),
                                Optional.of(EDITED_TWICE),
                                true))
                .isInstanceOf(QueueStep.Append.class);
    }
}
