package dev.storeroom.ui.tour;

import dev.storeroom.data.Json;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Value;
import dev.storeroom.query.Query;
import dev.storeroom.store.StoreException;
import dev.storeroom.workspace.OpenOutcome;
import dev.storeroom.workspace.Workspace;
import dev.storeroom.workspace.Workspaces;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// What the database file holds, as a second reader finds it.
///
/// @param waiting entries of the outbox
/// @param text all values, as JSON lines; or, of what is expected, a part of them
record Stored(long rows, long waiting, String text) {
    static final Stored NOTHING = new Stored(0, 0, "");
    private static final String MODEL = "Post";
    private static final int ALL = 1000;

    /// Of a file that is just being exchanged, what cannot be read is nothing.
    static Stored of(Path data, Path schema) {
        if (!data.resolve("data/workspaces").toFile().exists()) return NOTHING;
        try {
            return read(data, schema);
        } catch (StoreException | TourFailure e) {
            return NOTHING;
        }
    }

    private static Stored read(Path data, Path schema) {
        try (Workspace reader = reader(data, schema)) {
            List<ModelRecord> posts = reader.dataStore().query(Query.of(MODEL));
            String text = posts.stream().map(Json::write).collect(Collectors.joining("\n"));
            return new Stored(posts.size(), reader.dataStore().outbox(0, ALL).size(), text);
        }
    }

    /// The id of the grid's cell for the post of that title.
    static String cell(Path data, Path schema, String title, String field) {
        try (Workspace reader = reader(data, schema)) {
            return reader.dataStore().query(Query.of(MODEL)).stream()
                    .filter(post -> post.value("title").equals(Value.text(title)))
                    .map(post -> ((Value.Text) post.value("id")).text())
                    .map(id -> "cell-" + MODEL + "-" + id + "-" + field)
                    .findFirst()
                    .orElseThrow(() -> new TourFailure("There is no post “" + title + "”.", null));
        }
    }

    private static Workspace reader(Path data, Path schema) {
        var workspaces = new Workspaces(data.resolve("data"));
        return switch (workspaces.open(schema, Workspaces.Access.READ_ONLY)) {
            case OpenOutcome.Opened(Workspace workspace) -> workspace;
            case OpenOutcome other ->
                    throw new TourFailure("The file cannot be read: " + other, null);
        };
    }

    boolean has(String part) {
        return text.contains(part);
    }

    boolean fulfils(Stored expected) {
        return rows == expected.rows && waiting == expected.waiting && has(expected.text);
    }
}
