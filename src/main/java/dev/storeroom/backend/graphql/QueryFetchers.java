package dev.storeroom.backend.graphql;

import dev.storeroom.backend.api.ApiOperation;
import dev.storeroom.backend.table.Item;
import dev.storeroom.backend.table.ItemPage;
import dev.storeroom.backend.table.KeySearch;
import dev.storeroom.backend.table.TablePages;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.Value;

import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// Answers queries of a model's records.
record QueryFetchers(ModelTables tables) {
    @Nullable Object get(ApiOperation operation, DataFetchingEnvironment asked) {
        List<Value> parts = operation.key().stream().map(name -> argument(asked, name)).toList();
        String key = new RecordKey(operation.model(), parts).text();
        return tables.table(operation.model())
                .get(key)
                .map(item -> new Row(operation.model(), item))
                .orElse(null);
    }

    Object list(ApiOperation operation, DataFetchingEnvironment asked) {
        Value partition = argument(asked, operation.key().getFirst());
        return partition.isNull()
                ? page(operation.model(), pages(operation).list(ask(asked)))
                : find(operation, asked);
    }

    Object find(ApiOperation operation, DataFetchingEnvironment asked) {
        Value partition = argument(asked, operation.key().getFirst());
        if (partition.isNull()) return page(operation.model(), pages(operation).list(ask(asked)));
        KeySearch search = SortArgument.search(operation.key(), partition, asked);
        return page(operation.model(), pages(operation).find(search, ask(asked)));
    }

    Object sync(ApiOperation operation, DataFetchingEnvironment asked) {
        if (!tables.table(operation.model()).isVersioned()) {
            throw ResolverException.badRequest(
                    "%s has no conflict detection, so it cannot be synchronised. Use `storeroom update api` and choose Enable DataStore for entire API."
                            .formatted(operation.model()));
        }
        OptionalLong lastSync =
                argument(asked, "lastSync") instanceof Value.Whole(long moment)
                        ? OptionalLong.of(moment)
                        : OptionalLong.empty();
        return page(operation.model(), pages(operation).sync(lastSync, ask(asked)));
    }

    private TablePages pages(ApiOperation operation) {
        return tables.pages(operation.model());
    }

    static Value argument(DataFetchingEnvironment asked, String name) {
        return JavaValues.value(asked.getArgument(name));
    }

    static TablePages.Ask ask(DataFetchingEnvironment asked) {
        Optional<Integer> limit =
                argument(asked, "limit") instanceof Value.Whole(long number)
                        ? Optional.of(Math.toIntExact(number))
                        : Optional.empty();
        Optional<String> token =
                argument(asked, "nextToken") instanceof Value.Text(String text)
                        ? Optional.of(text)
                        : Optional.empty();
        return new TablePages.Ask(argument(asked, "filter"), limit, token);
    }

    /// A page as a connection.
    static Map<String, @Nullable Object> page(String model, ItemPage page) {
        Map<String, @Nullable Object> connection = new LinkedHashMap<>();
        connection.put("items", page.items().stream().map(item -> new Row(model, item)).toList());
        connection.put("nextToken", page.next().orElse(null));
        connection.put("startedAt", page.startedAt().orElse(null));
        return connection;
    }

    /// A record of a model, as the source of its fields.
    record Row(String model, Item item) {
        @Nullable Object field(String name) {
            return switch (name) {
                case "_version" -> item.version();
                case "_lastChangedAt" -> item.changedAt();
                case "_deleted" -> item.isDeleted() ? Boolean.TRUE : null;
                default -> JavaValues.of(item.value(name));
            };
        }
    }
}
