package dev.storeroom.ui.journey;

import dev.storeroom.data.Json;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Value;
import dev.storeroom.query.Query;
import dev.storeroom.workspace.Workspace;
import dev.storeroom.workspace.Workspaces;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What the database holds, as a second, reading process finds it.
///
/// @param posts each as JSON without its key, nulls and the server's fields
/// @param waiting how many changes wait for upload
record StoredPosts(Set<String> posts, int waiting) {
    private static final String MODEL = "Post";
    private static final int ALL = 1000;

    static final StoredPosts NOTHING = new StoredPosts(Set.of(), 0);

    StoredPosts {
        posts = Set.copyOf(posts);
    }

    /// What should be there.
    static StoredPosts expected(int waiting, String... posts) {
        return new StoredPosts(Set.of(posts), waiting);
    }

    static StoredPosts of(Desktop desktop) {
        if (!Files.exists(desktop.data().resolve("workspaces"))) return NOTHING;
        try (Workspace reader = desktop.open(Workspaces.Access.READ_ONLY)) {
            var store = reader.dataStore();
            return new StoredPosts(
                    store.query(Query.of(MODEL)).stream()
                            .map(StoredPosts::text)
                            .collect(Collectors.toSet()),
                    store.outbox(0, ALL).size());
        }
    }

    /// A post as a person would enter it, with that text as its key too.
    static ModelRecord post(String title, String status) {
        return new ModelRecord(
                MODEL,
                Map.of(
                        "id", Value.text(title),
                        "title", Value.text(title),
                        "status", Value.text(status)));
    }

    /// The id of the grid's cell for the post of that title.
    static String cell(Desktop desktop, String title, String field) {
        return desktop.row(MODEL, "title", title) + field;
    }

    private static String text(ModelRecord post) {
        var values = new TreeMap<String, Value>();
        for (String field : List.of("title", "status", "rating", "content"))
            if (!post.value(field).isNull()) values.put(field, post.value(field));
        return Json.write(new Value.Entries(values));
    }
}
