package dev.storeroom.backend.graphql;

import dev.storeroom.backend.table.Assumption;
import dev.storeroom.backend.table.ChangeClock;
import dev.storeroom.backend.table.ConflictStrategy;
import dev.storeroom.backend.table.ItemStore;
import dev.storeroom.backend.table.TablePages;
import dev.storeroom.backend.table.TableRules;
import dev.storeroom.backend.table.VersionedTable;
import dev.storeroom.schema.Association;
import dev.storeroom.schema.ForeignKey;
import dev.storeroom.schema.Index;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Relation;
import dev.storeroom.schema.Schema;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

/// The table of every model of an API.
public final class ModelTables {
    private final Map<String, VersionedTable> tables = new LinkedHashMap<>();
    private final Map<String, TablePages> pages = new LinkedHashMap<>();
    private final TableRules rules;

    /// @param strategy of a model, by its name
    /// @param pageSizes as [TablePages] takes them
    /// @param secret signs page tokens
    public ModelTables(
            Schema schema,
            ItemStore store,
            Function<String, ConflictStrategy> strategy,
            TableRules rules,
            InstantSource clock,
            IntUnaryOperator pageSizes,
            byte[] secret) {
        this.rules = rules;
        Map<String, List<List<String>>> keys = indexes(schema);
        ChangeClock changes = new ChangeClock(clock, store.lastChange());
        for (ModelType model : schema.models()) {
            String name = model.name();
            tables.put(name, new VersionedTable(name, store, strategy.apply(name), rules, changes));
            pages.put(
                    name,
                    new TablePages(name, of(keys, name), store, rules, changes, pageSizes, secret));
        }
    }

    VersionedTable table(String model) {
        return of(tables, model);
    }

    /// Tells whether the tables go by this.
    boolean assume(Assumption assumption) {
        return rules.assume(assumption);
    }

    TablePages pages(String model) {
        return of(pages, model);
    }

    private static <T> T of(Map<String, T> all, String model) {
        T found = all.get(model);
        if (found == null) throw new IllegalArgumentException("no model named " + model);
        return found;
    }

    /// The keys by which an API finds records of each model: its primary key, indexes, and the
    /// foreign keys that others find it by.
    public static Map<String, List<List<String>>> indexes(Schema schema) {
        Map<String, Set<List<String>>> keys = new LinkedHashMap<>();
        for (ModelType model : schema.models()) {
            Set<List<String>> own = new LinkedHashSet<>();
            own.add(model.key().fields());
            for (Index index : model.indexes()) own.add(index.fields());
            keys.put(model.name(), own);
        }
        for (ModelType model : schema.models()) {
            for (Relation relation : model.relations()) addForeignKey(relation, keys);
        }
        Map<String, List<List<String>>> indexes = new LinkedHashMap<>();
        keys.forEach((model, fields) -> indexes.put(model, new ArrayList<>(fields)));
        return indexes;
    }

    private static void addForeignKey(Relation relation, Map<String, Set<List<String>>> keys) {
        switch (relation.association()) {
            case Association.Direct direct -> add(direct.model(), direct.foreignKey(), keys);
            case Association.ManyToMany many -> add(many.joinModel(), many.toJoin(), keys);
        }
    }

    private static void add(String model, ForeignKey key, Map<String, Set<List<String>>> keys) {
        Set<List<String>> ofModel = keys.get(model);
        if (ofModel != null) ofModel.add(key.related());
    }
}
