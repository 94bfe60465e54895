package dev.storeroom.cli;

import dev.storeroom.appsync.MutationDocument;
import dev.storeroom.data.Json;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Mutation;
import dev.storeroom.data.StoredRow;
import dev.storeroom.data.Value;
import dev.storeroom.datastore.DataStore;
import dev.storeroom.schema.ModelType;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/// Lists the changes that wait for upload.
@Command(
        name = "outbox",
        description = {
            "Prints the changes that wait for upload.",
            "They come in their order, one JSON object a line; `input` is what a change sends."
        },
        footer = {
            "",
            "Examples:",
            "  storeroom outbox",
            "  storeroom outbox --schema blog.graphql | jq -c '[.sequence, .operation, .input]'"
        })
final class OutboxCommand implements Callable<Integer> {
    private static final int PAGE = 500;

    private final Terminal terminal;

    @Mixin private DataOptions data = new DataOptions();

    OutboxCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var workspace = data.open(terminal)) {
            DataStore store = workspace.dataStore();
            long after = 0;
            List<Mutation> page;
            do {
                page = store.outbox(after, PAGE);
                for (Mutation mutation : page) {
                    terminal.out().line(Json.write(entry(store, mutation)));
                    after = mutation.sequence();
                }
            } while (page.size() == PAGE);
        }
        return ExitCode.DONE.number();
    }

    private static Value entry(DataStore store, Mutation mutation) {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("sequence", Value.whole(mutation.sequence()));
        entries.put("operation", Value.text(mutation.operation().name()));
        entries.put("model", Value.text(mutation.key().model()));
        entries.put("key", new Value.Items(mutation.key().parts()));
        entries.put("state", Value.text(mutation.state().name()));
        entries.put("attempts", Value.whole(mutation.attempts()));
        entries.put("edits", Value.whole(mutation.edits()));
        entries.put("createdAt", Value.text(mutation.createdAt().toString()));
        mutation.heldUntil()
                .map(Instant::toString)
                .ifPresent(until -> entries.put("heldUntil", Value.text(until)));
        store.schema()
                .findModel(mutation.key().model())
                .ifPresent(model -> entries.putAll(sent(store, model, mutation)));
        return new Value.Entries(entries);
    }

    /// The variables of the request: `input`, and the condition if there is one.
    private static Map<String, Value> sent(DataStore store, ModelType model, Mutation mutation) {
        ModelRecord row =
                store.find(mutation.key()).map(StoredRow::record).orElse(mutation.changed());
        return MutationDocument.of(store.schema(), model, mutation, row).variables().entries();
    }
}
