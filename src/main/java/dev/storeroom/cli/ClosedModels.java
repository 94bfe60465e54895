package dev.storeroom.cli;

import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;

import java.util.List;

/// Says which models an API lets nobody use.
final class ClosedModels {
    private ClosedModels() {}

    /// Names the models without rules of access, in a schema that does not open them to everybody.
    static void warn(Terminal terminal, Schema schema) {
        List<String> closed =
                schema.models().stream()
                        .filter(ClosedModels::isWithoutRules)
                        .map(ModelType::name)
                        .toList();
        if (closed.isEmpty()) return;
        terminal.say(
                "Without @auth nobody may use the API for "
                        + String.join(", ", closed)
                        + ". To open them as in a sandbox, say --sandbox.");
    }

    private static boolean isWithoutRules(ModelType model) {
        return model.attributes().stream().noneMatch(each -> each.name().equals("auth"));
    }
}
