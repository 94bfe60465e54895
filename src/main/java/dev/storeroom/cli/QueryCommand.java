package dev.storeroom.cli;

import dev.storeroom.datastore.DataStore;
import dev.storeroom.query.Page;
import dev.storeroom.query.Predicate;
import dev.storeroom.query.PredicateText;
import dev.storeroom.query.Query;
import dev.storeroom.query.Sort;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;
import dev.storeroom.transfer.RecordWriter;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Prints the records of one model.
@Command(
        name = "query",
        description = "Prints the records of a model that match.",
        footer = {
            "%n" + PredicateText.HELP,
            "Examples:",
            "  storeroom query Post",
            "  storeroom query Post --where 'status = PUBLISHED and rating >= 4' --sort -rating",
            "  storeroom query Post --sort status,-rating --limit 20 --page 1 --format table",
            "  storeroom query --schema blog.graphql Post --meta | jq -c ._meta"
        })
final class QueryCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private DataOptions data = new DataOptions();

    @Parameters(paramLabel = "MODEL", description = "The model to read.")
    private String modelName = "";

    @Option(names = "--where", paramLabel = "TEXT", description = "Only records that match.")
    private @Nullable String where;

    @Option(
            names = "--sort",
            paramLabel = "FIELD",
            split = ",",
            description = "Order by these fields; -FIELD is descending. Left out: as created.")
    private List<String> sort = List.of();

    @Option(names = "--limit", paramLabel = "N", description = "At most N records a page.")
    private @Nullable Integer limit;

    @Option(
            names = "--page",
            paramLabel = "N",
            description = "The page to print, from 0; of 100 records unless --limit says more.")
    private @Nullable Integer page;

    @Option(names = "--meta", description = "Add what is known of each record's sync as _meta.")
    private boolean meta;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            description = "One of ${COMPLETION-CANDIDATES}. Left out: ${DEFAULT-VALUE}.")
    private ListFormat format = ListFormat.JSONL;

    QueryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var workspace = data.open(terminal)) {
            ModelType model = ModelNames.model(workspace.schema(), modelName);
            Query query = query(workspace.schema(), model);
            RecordWriter writer = format.writer(columns(model), terminal.out()::text);
            DataStore store = workspace.dataStore();
            if (meta) Meta.forEach(store, query, writer::write);
            else store.forEach(query, writer::write);
            writer.end();
        }
        return ExitCode.DONE.number();
    }

    private Query query(Schema schema, ModelType model) {
        Predicate predicate = FilterText.parse(schema, model, where);
        List<Sort> sorts = sort.stream().map(text -> SortText.parse(model, text)).toList();
        return new Query(model.name(), predicate, sorts, page());
    }

    private Optional<Page> page() {
        if (limit == null && page == null) return Optional.empty();
        int size = limit == null ? Page.DEFAULT_SIZE : limit;
        int number = page == null ? 0 : page;
        if (size < 1) throw Failure.misuse("--limit is at least 1, not " + size + ".");
        if (number < 0) throw Failure.misuse("--page counts from 0, not " + number + ".");
        return Optional.of(new Page(number, size));
    }

    private List<String> columns(ModelType model) {
        List<String> columns = new ArrayList<>();
        model.storedFields().stream().map(Field::name).forEach(columns::add);
        if (meta) columns.add(Meta.NAME);
        return columns;
    }
}
