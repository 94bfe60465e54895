package dev.storeroom.backend.graphql;

import dev.storeroom.backend.graphql.QueryFetchers.Row;
import dev.storeroom.backend.table.Item;
import dev.storeroom.backend.table.ItemPage;
import dev.storeroom.backend.table.KeySearch;
import dev.storeroom.backend.table.TablePages;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.Value;
import dev.storeroom.schema.Association;
import dev.storeroom.schema.ForeignKey;
import dev.storeroom.schema.Index;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Relation;
import dev.storeroom.schema.Schema;

import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Follows the relations of records.
record RelationFetchers(Schema schema, ModelTables tables) {
    @Nullable Object follow(Relation relation, Row from, DataFetchingEnvironment asked) {
        return switch (relation.association()) {
            case Association.HasMany(String model, ForeignKey key) -> many(model, key, from, asked);
            case Association.ManyToMany many -> many(many.joinModel(), many.toJoin(), from, asked);
            case Association.BelongsTo(String model, ForeignKey key) -> one(model, key, from);
            case Association.HasOne(String model, ForeignKey key) -> one(model, key, from);
        };
    }

    private @Nullable Object one(String model, ForeignKey key, Row from) {
        List<Value> values = key.own().stream().map(from.item()::value).toList();
        if (values.contains(Value.NULL)) return null;
        ModelType related = schema.model(model);
        if (related.key().fields().equals(key.related())) {
            return tables.table(model)
                    .get(new RecordKey(model, values).text())
                    .map(item -> new Row(model, item))
                    .orElse(null);
        }
        var ask = new TablePages.Ask(Value.NULL, Optional.of(1), Optional.empty());
        List<Item> found =
                tables.pages(model).find(exactly(key.related(), values, true), ask).items();
        return found.isEmpty() ? null : new Row(model, found.getFirst());
    }

    private Map<String, @Nullable Object> many(
            String model, ForeignKey key, Row from, DataFetchingEnvironment asked) {
        List<Value> values = key.own().stream().map(from.item()::value).toList();
        TablePages.Ask ask = QueryFetchers.ask(asked);
        if (values.contains(Value.NULL)) {
            return QueryFetchers.page(
                    model, new ItemPage(List.of(), Optional.empty(), Optional.empty()));
        }
        List<String> index = index(schema.model(model), key);
        KeySearch search =
                index.size() > values.size() && values.size() == 1
                        ? SortArgument.search(index, values.getFirst(), asked)
                        : exactly(key.related(), values, SortArgument.isAscending(asked));
        return QueryFetchers.page(model, tables.pages(model).find(search, ask));
    }

    private static List<String> index(ModelType related, ForeignKey key) {
        for (Index index : related.indexes()) {
            if (index.name().equals(key.index())) return index.fields();
        }
        return key.related();
    }

    /// The records whose fields are exactly these.
    private static KeySearch exactly(List<String> fields, List<Value> values, boolean ascending) {
        List<Value> sorting = values.subList(1, values.size());
        Optional<KeySearch.SortCondition> sort =
                switch (sorting.size()) {
                    case 0 -> Optional.empty();
                    case 1 -> Optional.of(new KeySearch.SortCondition("eq", sorting));
                    default ->
                            Optional.of(
                                    new KeySearch.SortCondition(
                                            "eq", List.of(Value.text(KeySearch.joined(sorting)))));
                };
        return new KeySearch(fields, values.getFirst(), sort, ascending, Optional.empty());
    }
}
