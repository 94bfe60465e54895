package dev.storeroom.backend.graphql;

import static dev.storeroom.backend.table.Assumption.CREATE_REFUSES_VERSION;

import dev.storeroom.backend.api.ApiOperation;
import dev.storeroom.backend.graphql.QueryFetchers.Row;
import dev.storeroom.backend.table.FilterExpression;
import dev.storeroom.backend.table.Write;
import dev.storeroom.backend.table.WriteOutcome;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.Value;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;

import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Does what mutations of a model's records ask.
///
/// @param ids gives new records their keys, and requests their numbers
record MutationFetchers(
        Schema schema, ModelTables tables, InstantSource clock, Supplier<String> ids) {
    @Nullable Object create(ApiOperation operation, DataFetchingEnvironment asked) {
        ModelType model = schema.model(operation.model());
        Map<String, Value> fields = input(asked);
        boolean hasVersion = fields.remove("_version") instanceof Value.Whole;
        if (hasVersion && tables.assume(CREATE_REFUSES_VERSION))
            throw ResolverException.badRequest("A new record has no _version yet.");
        var records = new NewRecords(schema, tables, clock, ids);
        return written(operation, records.create(model, fields, condition(asked)));
    }

    @Nullable Object update(ApiOperation operation, DataFetchingEnvironment asked) {
        ModelType model = schema.model(operation.model());
        Map<String, Value> fields = input(asked);
        long version = takeVersion(fields);
        String key = key(model, fields);
        model.key().fields().forEach(fields::remove);
        Map<String, Value> stamps = new HashMap<>();
        Moments.of(model).updated().ifPresent(name -> stamps.put(name, Moments.text(clock)));
        return written(operation, new Write.Update(key, fields, stamps, version, condition(asked)));
    }

    @Nullable Object delete(ApiOperation operation, DataFetchingEnvironment asked) {
        Map<String, Value> fields = input(asked);
        long version = takeVersion(fields);
        String key = key(schema.model(operation.model()), fields);
        return written(operation, new Write.Delete(key, version, condition(asked)));
    }

    private @Nullable Row written(ApiOperation operation, Write write) {
        return written(operation, tables.table(operation.model()).write(write));
    }

    private @Nullable Row written(ApiOperation operation, WriteOutcome outcome) {
        return switch (outcome) {
            case WriteOutcome.Written(var item) -> new Row(operation.model(), item);
            case WriteOutcome.Conflict(var stored) -> throw ResolverException.conflict(stored);
            case WriteOutcome.NothingThere _ -> null;
            case WriteOutcome.ConditionFailed(var stored) ->
                    throw tables.table(operation.model()).isVersioned()
                            ? ResolverException.conditionFailed(ids.get())
                            : ResolverException.conditionFailed(ids.get(), stored);
            case WriteOutcome.TooLarge _ -> throw ResolverException.tooLarge(ids.get());
            case WriteOutcome.TooManyConflicts _ -> throw ResolverException.tooManyConflicts();
        };
    }

    private static Map<String, Value> input(DataFetchingEnvironment asked) {
        Map<String, Object> given = asked.getArgument("input");
        return given == null ? new LinkedHashMap<>() : JavaValues.values(given);
    }

    /// A mutation without a version knows none: 0, which no record has.
    private static long takeVersion(Map<String, Value> fields) {
        return fields.remove("_version") instanceof Value.Whole(long version) ? version : 0;
    }

    static String key(ModelType model, Map<String, Value> fields) {
        List<Value> parts =
                model.key().fields().stream()
                        .map(name -> fields.getOrDefault(name, Value.NULL))
                        .toList();
        if (parts.contains(Value.NULL)) {
            throw ResolverException.badRequest("A key of " + model.name() + " is incomplete.");
        }
        return new RecordKey(model.name(), parts).text();
    }

    private static Predicate<Map<String, Value>> condition(DataFetchingEnvironment asked) {
        return FilterExpression.of(QueryFetchers.argument(asked, "condition"));
    }
}
