package dev.storeroom.backend.graphql;

import dev.storeroom.backend.api.ApiOperation;
import dev.storeroom.backend.graphql.QueryFetchers.Row;
import dev.storeroom.backend.table.FilterExpression;
import dev.storeroom.backend.table.Write;
import dev.storeroom.backend.table.WriteOutcome;
import dev.storeroom.data.Parsed;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.ScalarRules;
import dev.storeroom.data.Value;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;

import graphql.schema.DataFetchingEnvironment;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
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
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    Object create(ApiOperation operation, DataFetchingEnvironment asked) {
        ModelType model = schema.model(operation.model());
        Map<String, Value> fields = input(asked);
        fields.remove("_version");
        if (model.key().isGenerated()) giveIfMissing(fields, "id", Value.text(ids.get()));
        addDefaults(model, fields);
        Moments moments = Moments.of(model);
        Value now = now();
        moments.created().ifPresent(name -> giveIfMissing(fields, name, now));
        moments.updated().ifPresent(name -> giveIfMissing(fields, name, now));
        return written(operation, new Write.Create(key(model, fields), fields, condition(asked)));
    }

    private void addDefaults(ModelType model, Map<String, Value> fields) {
        for (Field field : model.storedFields()) {
            String text = field.defaultValue();
            if (text != null
                    && ScalarRules.parse(schema, field.type(), text)
                            instanceof Parsed.Good(Value value)) {
                giveIfMissing(fields, field.name(), value);
            }
        }
    }

    private static void giveIfMissing(Map<String, Value> fields, String name, Value value) {
        if (fields.getOrDefault(name, Value.NULL).isNull()) fields.put(name, value);
    }

    Object update(ApiOperation operation, DataFetchingEnvironment asked) {
        ModelType model = schema.model(operation.model());
        Map<String, Value> fields = input(asked);
        long version = takeVersion(fields);
        String key = key(model, fields);
        model.key().fields().forEach(fields::remove);
        Moments.of(model).updated().ifPresent(name -> fields.put(name, now()));
        return written(operation, new Write.Update(key, fields, version, condition(asked)));
    }

    Object delete(ApiOperation operation, DataFetchingEnvironment asked) {
        Map<String, Value> fields = input(asked);
        long version = takeVersion(fields);
        String key = key(schema.model(operation.model()), fields);
        return written(operation, new Write.Delete(key, version, condition(asked)));
    }

    private Row written(ApiOperation operation, Write write) {
        return switch (tables.table(operation.model()).write(write)) {
            case WriteOutcome.Written(var item) -> new Row(operation.model(), item);
            case WriteOutcome.Conflict(var stored) -> throw ResolverException.conflict(stored);
            case WriteOutcome.ConditionFailed _ ->
                    throw ResolverException.conditionFailed(ids.get());
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

    private static String key(ModelType model, Map<String, Value> fields) {
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

    private Value now() {
        return Value.text(MOMENT.format(clock.instant()));
    }
}
