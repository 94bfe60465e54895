package dev.storeroom.ui.relation;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordKey;
import dev.storeroom.query.Page;
import dev.storeroom.query.Query;
import dev.storeroom.ui.desk.RecordDesk;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads what is related to a record: a page of it, in two reads, and its number. Calls wait.
record RelatedReader(RecordDesk desk, ToMany relation) {
    /// @param most more are not read, only counted
    RelatedPage read(ModelRecord owner, int most) {
        Query all = relation.held(owner);
        List<ModelRecord> held = desk.store().query(all.page(new Page(0, most)));
        long count =
                held.size() < most ? held.size() : desk.store().count(all.model(), all.predicate());
        Map<RecordKey, ModelRecord> found = found(held);
        return new RelatedPage(held.stream().map(each -> related(each, found)).toList(), count);
    }

    private Map<RecordKey, ModelRecord> found(List<ModelRecord> held) {
        return relation.isJoined()
                ? desk.store()
                        .find(
                                held.stream()
                                        .flatMap(each -> relation.keyFrom(each).stream())
                                        .toList())
                : Map.of();
    }

    private Related related(ModelRecord held, Map<RecordKey, ModelRecord> found) {
        Optional<RecordKey> key = relation.keyFrom(held);
        if (key.isEmpty()) return new Related(held, Link.NONE, "");
        ModelRecord record = relation.isJoined() ? found.get(key.get()) : held;
        if (record == null) return new Related(held, new Link.Missing(key.get()), "");
        Choice words =
                new Candidates(relation.other(), desk.labels().get())
                        .choice(record, Optional.empty());
        return new Related(held, new Link.Found(key.get(), record, words.label()), words.detail());
    }
}
