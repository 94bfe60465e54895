package dev.storeroom.ui.sync;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Mutation;
import dev.storeroom.data.RecordKey;
import dev.storeroom.datastore.DataStore;
import dev.storeroom.datastore.SaveOutcome;
import dev.storeroom.query.PredicateText;
import dev.storeroom.schema.ModelType;
import dev.storeroom.ui.desk.Desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Takes a change back before any server has seen it, and puts it back again.
///
/// Used on the JavaFX thread.
final class OutboxDiscard {
    private final Desk desk;
    private final DataStore store;

    OutboxDiscard(Desk desk) {
        this.desk = desk;
        store = desk.workspace().dataStore();
    }

    void ask(OutboxEntry entry) {
        String question = EntryWords.discardQuestion(entry);
        String consequence = EntryWords.discardConsequence(entry);
        if (!desk.dialogs().confirm(question, consequence, "Discard change")) return;
        desk.tasks()
                .run("Discarding a change", () -> store.discard(entry.sequence()))
                .onDone(gone -> discarded(entry, gone));
    }

    private void discarded(OutboxEntry entry, Optional<Mutation> gone) {
        if (gone.isEmpty()) {
            desk.notices()
                    .failed("Nothing was discarded: the change has left the outbox meanwhile.");
            return;
        }
        desk.notices()
                .done(
                        "Discarded the change of “%s”".formatted(entry.label()),
                        "discard change of “%s”".formatted(entry.label()),
                        () -> putBack(entry, gone.get()));
    }

    private void putBack(OutboxEntry entry, Mutation mutation) {
        desk.tasks()
                .run("Putting a change back", () -> repeat(mutation))
                .onDone(problems -> putBack(entry, problems));
    }

    private void putBack(OutboxEntry entry, List<String> problems) {
        if (problems.isEmpty()) {
            desk.notices().done("Put the change of “%s” back".formatted(entry.label()));
        } else {
            desk.notices()
                    .failed(
                            "The change of “%s” could not be put back: %s"
                                    .formatted(entry.label(), String.join(" ", problems)));
        }
    }

    /// Does what the entry did, once more.
    ///
    /// @return why it could not be done, a sentence each
    private List<String> repeat(Mutation mutation) {
        ModelRecord record = keyed(mutation).overlaidWith(mutation.changed());
        return switch (mutation.operation()) {
            case CREATE -> problems(store.create(record, record));
            case UPDATE -> problems(update(record, mutation));
            case DELETE -> {
                store.delete(mutation.key());
                yield List.of();
            }
        };
    }

    /// Not over what has been saved since: the discard left the values that the entry was based on.
    private SaveOutcome update(ModelRecord record, Mutation mutation) {
        if (mutation.condition().isEmpty()) return store.update(record, mutation.base());
        ModelType type = store.schema().model(record.model());
        String text = mutation.condition().get();
        return switch (PredicateText.parse(store.schema(), type, text)) {
            case PredicateText.Parsed(var condition) -> store.save(record, condition);
            case PredicateText.Failed(_, String sentence) ->
                    throw new IllegalStateException("the condition " + text + ": " + sentence);
        };
    }

    /// The record with nothing but its key.
    private ModelRecord keyed(Mutation mutation) {
        RecordKey key = mutation.key();
        var record = new ModelRecord(key.model(), Map.of());
        List<String> fields = store.schema().model(key.model()).key().fields();
        for (int i = 0; i < fields.size(); i++)
            record = record.with(fields.get(i), key.parts().get(i));
        return record;
    }

    private static List<String> problems(SaveOutcome outcome) {
        return switch (outcome) {
            case SaveOutcome.Saved _ -> List.of();
            case SaveOutcome.Invalid(var problems) ->
                    problems.stream().map(problem -> problem.sentence()).toList();
            case SaveOutcome.ConditionFailed _ ->
                    List.of("The record has been changed since, and stays as it is.");
        };
    }
}
