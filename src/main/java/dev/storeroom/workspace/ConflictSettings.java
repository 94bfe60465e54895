package dev.storeroom.workspace;

import static dev.storeroom.workspace.JsonTree.at;
import static dev.storeroom.workspace.JsonTree.with;

import dev.storeroom.backend.table.Assumption;
import dev.storeroom.backend.table.ConflictStrategy;
import dev.storeroom.data.Value;
import dev.storeroom.schema.Schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What an API does about conflicts, as `transform.conf.json` says it.
///
/// @param project for every model that has no entry of its own
/// @param models by name
/// @param ignored a sentence for each entry that says too little to be obeyed
public record ConflictSettings(
        ConflictHandling project, Map<String, ConflictHandling> models, List<String> ignored) {
    /// Nothing is detected, as where nobody configured it.
    public static final ConflictSettings OFF = all(ConflictHandling.NONE);

    private static final String CONFIG = "ResolverConfig";

    public ConflictSettings {
        models = new LinkedHashMap<>(models);
        ignored = List.copyOf(ignored);
    }

    /// The same for all models.
    public static ConflictSettings all(ConflictHandling handling) {
        return new ConflictSettings(handling, Map.of(), List.of());
    }

    /// A strategy that no local backend can follow yet.
    ///
    /// @param model empty for all that have none of their own
    public record Unavailable(Optional<String> model) {
        /// What the project asks for.
        public String sentence() {
            return "The project lets a Lambda function decide the conflicts%s, which is not available yet."
                    .formatted(model.map(each -> " of " + each).orElse(""));
        }
    }

    /// What keeps a local backend from doing so; empty if nothing does.
    public Optional<Unavailable> unavailable() {
        for (var model : models.entrySet())
            if (model.getValue().strategy().isEmpty())
                return Optional.of(new Unavailable(Optional.of(model.getKey())));
        return project.strategy().isEmpty()
                ? Optional.of(new Unavailable(Optional.empty()))
                : Optional.empty();
    }

    /// What a local backend does; nothing of it may be unavailable.
    public ConflictRules rules(Set<Assumption> assumptions) {
        Map<String, ConflictStrategy> ofModels = new LinkedHashMap<>();
        models.forEach((model, each) -> ofModels.put(model, each.strategy().orElseThrow()));
        return new ConflictRules(project.strategy().orElseThrow(), ofModels, assumptions);
    }

    /// The same without models that the schema does not have.
    public ConflictSettings within(Schema schema) {
        Map<String, ConflictHandling> kept = new LinkedHashMap<>(models);
        kept.keySet().removeIf(model -> schema.findModel(model).isEmpty());
        return new ConflictSettings(project, kept, ignored);
    }

    /// The project's strategy, then those of single models.
    public String inWords() {
        StringBuilder words = new StringBuilder(project.label());
        models.forEach((model, each) -> words.append("; " + model + ": " + each.label()));
        return words.toString();
    }

    /// Tells whether conflicts are detected, which clients need to sync.
    public boolean isOn() {
        return project != ConflictHandling.NONE;
    }

    /// The guide's “Enable DataStore for entire API”: every model detects conflicts, and those that
    /// already do keep their strategy.
    public ConflictSettings enabled() {
        Map<String, ConflictHandling> kept = new LinkedHashMap<>(models);
        kept.values().removeIf(ConflictHandling.NONE::equals);
        return new ConflictSettings(isOn() ? project : ConflictHandling.AUTOMERGE, kept, List.of());
    }

    /// The same models, and another strategy for the others.
    public ConflictSettings withProject(ConflictHandling handling) {
        return handling == ConflictHandling.NONE
                ? OFF
                : new ConflictSettings(handling, models, ignored);
    }

    static ConflictSettings in(Value file) {
        List<String> ignored = new ArrayList<>();
        ConflictHandling project =
                handling("The project's entry", at(file, CONFIG, "project"), ignored)
                        .orElse(ConflictHandling.NONE);
        Map<String, ConflictHandling> models = new LinkedHashMap<>();
        JsonTree.entries(at(file, CONFIG, "models"))
                .forEach(
                        (model, entry) ->
                                handling("The entry of " + model, entry, ignored)
                                        .ifPresent(each -> models.put(model, each)));
        return new ConflictSettings(project, models, ignored);
    }

    private static Optional<ConflictHandling> handling(
            String name, Value entry, List<String> ignored) {
        if (entry.isNull()) return Optional.empty();
        String detection = JsonTree.text(at(entry, "ConflictDetection"), "");
        String handler = JsonTree.text(at(entry, "ConflictHandler"), "");
        if (detection.equals("NONE")) return Optional.of(ConflictHandling.NONE);
        for (ConflictHandling each : ConflictHandling.values())
            if (detection.equals("VERSION") && each.name().equals(handler))
                return Optional.of(each);
        ignored.add(
                name
                        + " in transform.conf.json is ignored, because it lacks a ConflictHandler"
                        + " or ConflictDetection that is known.");
        return Optional.empty();
    }

    /// The file with these settings; entries that mean the same already stay as they are.
    Value into(Value file) {
        if (!isOn() && models.isEmpty()) return with(file, Value.NULL, CONFIG);
        ConflictSettings old = in(file);
        Value changed = file;
        if (old.project != project) changed = with(changed, entry(project), CONFIG, "project");
        for (String model : old.models.keySet())
            if (!models.containsKey(model))
                changed = with(changed, Value.NULL, CONFIG, "models", model);
        for (var model : models.entrySet())
            if (old.models.get(model.getKey()) != model.getValue())
                changed = with(changed, entry(model.getValue()), CONFIG, "models", model.getKey());
        return changed;
    }

    private static Value entry(ConflictHandling handling) {
        Map<String, Value> entry = new LinkedHashMap<>();
        boolean isOn = handling != ConflictHandling.NONE;
        if (isOn) entry.put("ConflictHandler", Value.text(handling.name()));
        entry.put("ConflictDetection", Value.text(isOn ? "VERSION" : "NONE"));
        return new Value.Entries(entry);
    }
}
