package dev.storeroom.ui.sync;

import dev.storeroom.data.Labels;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Mutation;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.StoredRow;
import dev.storeroom.datastore.DataStore;
import dev.storeroom.ui.desk.LabelChoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads the outbox page by page and gives its entries their labels. Waits for the disk.
final class OutboxReader {
    static final int PAGE = 200;
    private final DataStore store;
    private final LabelChoice labels;
    private volatile Labels last;

    OutboxReader(DataStore store, LabelChoice labels) {
        this.store = store;
        this.labels = labels;
        last = labels.now();
    }

    /// The entries behind that one.
    ///
    /// @param after 0 for the first page
    List<OutboxEntry> page(long after) {
        return store.outbox(after, PAGE).stream().map(this::entry).toList();
    }

    /// The front of the queue anew: at least that many entries, where there are as many. Those that
    /// did not change are taken over, since finding a label costs a query.
    List<OutboxEntry> again(int atLeast, List<OutboxEntry> shown) {
        Labels labelsNow = labels.now();
        List<OutboxEntry> usable = labelsNow.equals(last) ? shown : List.of();
        last = labelsNow;
        Map<Mutation, OutboxEntry> known =
                usable.stream()
                        .collect(Collectors.toMap(OutboxEntry::mutation, Function.identity()));
        List<OutboxEntry> entries = new ArrayList<>();
        List<Mutation> page;
        long last = 0;
        do {
            page = store.outbox(last, PAGE);
            for (Mutation mutation : page) {
                OutboxEntry entry = known.get(mutation);
                entries.add(entry == null ? entry(mutation) : entry);
                last = mutation.sequence();
            }
        } while (page.size() == PAGE && entries.size() < atLeast);
        return List.copyOf(entries);
    }

    private OutboxEntry entry(Mutation mutation) {
        ModelRecord row = row(mutation);
        String label =
                store.schema()
                        .findModel(mutation.key().model())
                        .map(type -> labels.now().of(type, row))
                        .filter(text -> !text.isEmpty())
                        .orElseGet(() -> mutation.key().text());
        return new OutboxEntry(mutation, label, row);
    }

    private ModelRecord row(Mutation mutation) {
        return switch (mutation.operation()) {
            case CREATE, UPDATE ->
                    stored(mutation.key())
                            .map(StoredRow::record)
                            .orElseGet(() -> mutation.base().overlaidWith(mutation.changed()));
            case DELETE -> mutation.base();
        };
    }

    /// Empty also where the schema has errors in the model, or no longer has it.
    private Optional<StoredRow> stored(RecordKey key) {
        return store.schema().findModel(key.model()).flatMap(type -> store.find(key));
    }
}
