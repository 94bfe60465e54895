package dev.storeroom.backend.graphql;

import dev.storeroom.backend.api.Access;
import dev.storeroom.backend.api.ApiSchema;
import dev.storeroom.backend.table.ConflictStrategy;
import dev.storeroom.backend.table.ItemStore;
import dev.storeroom.backend.table.SqliteItemStore;
import dev.storeroom.backend.table.TableRules;
import dev.storeroom.data.Json;
import dev.storeroom.data.Value;
import dev.storeroom.schema.Schema;
import dev.storeroom.schema.reader.SchemaReader;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;

/// An API on tables in memory, with a clock that stands still and keys that count.
final class TestApi implements AutoCloseable {
    static final String POST =
            """
            input AMPLIFY { globalAuthRule: AuthRule = { allow: public } }
            type Post @model {
              id: ID!
              title: String!
              status: PostStatus!
              rating: Int
              content: String
              tags: [String]
            }
            enum PostStatus { DRAFT PUBLISHED }
            """;

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05.678Z");

    private final ItemStore store;
    private final ApiService service;

    TestApi(String schema) {
        this(schema, new ConflictStrategy.AutoMerge());
    }

    TestApi(String text, ConflictStrategy strategy) {
        Schema schema = SchemaReader.read(text, "schema.graphql").schema();
        store = SqliteItemStore.inMemory(ModelTables.indexes(schema));
        InstantSource clock = () -> NOW;
        var tables =
                new ModelTables(
                        schema,
                        store,
                        _ -> strategy,
                        TableRules.USUAL,
                        clock,
                        IntUnaryOperator.identity(),
                        new byte[] {1});
        AtomicInteger ids = new AtomicInteger();
        service =
                new ApiService(
                        new ApiEngine(
                                schema,
                                ApiSchema.of(schema),
                                tables,
                                new Access(schema, schema.isOpen()),
                                clock,
                                () -> "id-" + ids.incrementAndGet()));
    }

    /// The answer as JSON.
    String execute(String query) {
        return execute(query, "{}");
    }

    String execute(String query, String variables) {
        return json(service.execute(request(query, variables), Caller.WITH_KEY));
    }

    /// Subscribes.
    ///
    /// @return what the subscriber is told, as JSON; grows
    List<String> subscribe(String query, String variables) {
        List<String> told = new ArrayList<>();
        var outcome =
                service.subscribe(
                        request(query, variables), Caller.WITH_KEY, each -> told.add(json(each)));
        if (outcome instanceof ApiService.Outcome.Refused(var errors))
            told.add(Json.write(JavaValues.value(errors)));
        return told;
    }

    private static ApiRequest request(String query, String variables) {
        Value.Entries values = (Value.Entries) Json.read(variables);
        return new ApiRequest(query, JavaValues.map(values.entries()), null);
    }

    private static String json(Map<String, @Nullable Object> answer) {
        return Json.write(JavaValues.value(answer));
    }

    @Override
    public void close() {
        store.close();
    }
}
