package dev.storeroom.ui.shell;

import dev.storeroom.schema.Schema;
import dev.storeroom.schema.SchemaDifference;
import dev.storeroom.schema.SchemaLayout;

import java.util.List;

/// Tells what a schema has that it had not when it was read before.
final class ReloadNews {
    private static final int MOST_NAMED = 2;

    private ReloadNews() {}

    /// @param name the schema's
    static String sentence(String name, Schema before, Schema now) {
        List<String> added =
                SchemaLayout.of(before).differencesTo(now).stream()
                        .filter(difference -> !difference.isBreaking())
                        .map(SchemaDifference::sentence)
                        .toList();
        String read = "Read " + name + " again.";
        if (added.isEmpty()) return read;
        String named = String.join(" ", added.subList(0, Math.min(MOST_NAMED, added.size())));
        int more = added.size() - MOST_NAMED;
        return read + " " + named + (more > 0 ? " And %d more.".formatted(more) : "");
    }
}
