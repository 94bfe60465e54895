package dev.storeroom.ui.table;

import dev.storeroom.data.Labels;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.StoredRow;
import dev.storeroom.ui.relation.Link;
import dev.storeroom.ui.relation.ToOne;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// The records that the rows on screen refer to, as they were last read. Those that were not looked
/// at for long are forgotten.
///
/// Lives on the JavaFX thread, but for `keysOf`.
final class RelatedRecords {
    private static final int MOST = 4 * RowList.PAGE * RowList.MOST_PAGES;

    private final List<ToOne> relations;
    private final Supplier<Labels> labels;
    private final Map<RecordKey, Optional<ModelRecord>> known =
            new LinkedHashMap<>(1024, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(
                        Map.Entry<RecordKey, Optional<ModelRecord>> eldest) {
                    return size() > MOST;
                }
            };

    /// @param labels what the records are called now
    RelatedRecords(List<ToOne> relations, Supplier<Labels> labels) {
        this.relations = List.copyOf(relations);
        this.labels = labels;
    }

    List<ToOne> relations() {
        return relations;
    }

    /// All that these rows refer to. Any thread may ask.
    Set<RecordKey> keysOf(List<StoredRow> rows) {
        Set<RecordKey> keys = new HashSet<>();
        for (StoredRow row : rows)
            for (ToOne relation : relations) relation.keyFrom(row.record()).ifPresent(keys::add);
        return keys;
    }

    /// Takes over what was read.
    ///
    /// @param asked the keys that were looked for
    /// @param found those of them that are there
    void show(Set<RecordKey> asked, Map<RecordKey, ModelRecord> found) {
        for (RecordKey key : asked) known.put(key, Optional.ofNullable(found.get(key)));
    }

    /// What the record's relations lead to, by the relation's name.
    Map<String, Link> linksOf(ModelRecord record) {
        Map<String, Link> links = HashMap.newHashMap(relations.size());
        for (ToOne relation : relations) links.put(relation.name(), link(relation, record));
        return links;
    }

    private Link link(ToOne relation, ModelRecord record) {
        Optional<RecordKey> key = relation.keyFrom(record);
        if (key.isEmpty()) return Link.NONE;
        Optional<ModelRecord> related = known.get(key.get());
        if (related == null) return new Link.Unread(key.get());
        return related.<Link>map(found -> found(relation, key.get(), found))
                .orElseGet(() -> new Link.Missing(key.get()));
    }

    private Link found(ToOne relation, RecordKey key, ModelRecord found) {
        return new Link.Found(key, found, labels.get().of(relation.other(), found));
    }
}
