package dev.storeroom.cli;

import dev.storeroom.backend.table.Assumption;
import dev.storeroom.schema.Schema;
import dev.storeroom.schema.reader.SchemaSource;
import dev.storeroom.workspace.ApiProject;
import dev.storeroom.workspace.ApiSettings;
import dev.storeroom.workspace.ConflictHandling;
import dev.storeroom.workspace.ConflictRules;
import dev.storeroom.workspace.ConflictSettings;
import dev.storeroom.workspace.KeySettings;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The options that say what an API's keys are and what becomes of conflicts. What they leave open
/// is taken from the files of the schema's project.
final class ApiOptions {
    @Option(
            names = "--api-key",
            paramLabel = "KEY",
            description = {
                "A key that callers need one of. May be given several times.",
                "Default: the last ones, or a new one."
            })
    private List<String> apiKeys = List.of();

    @Option(
            names = "--key-description",
            paramLabel = "TEXT",
            description = "What the keys are for. Default: as the project says.")
    private @Nullable String description;

    @Option(
            names = "--key-days",
            paramLabel = "DAYS",
            description = {
                "After how many days from now a new key expires, 1 to 365.",
                "Default: as the project says, or 365."
            })
    private @Nullable Integer days;

    @Option(
            names = "--conflict",
            paramLabel = "STRATEGY",
            description = {
                "What becomes of a change to another version: ${COMPLETION-CANDIDATES}.",
                "Default: as the project says; AUTOMERGE where there is none."
            })
    private @Nullable Strategy conflict;

    @Option(
            names = "--model-conflict",
            paramLabel = "MODEL=STRATEGY",
            description = "The same for one model. May be given several times.")
    private Map<String, Strategy> modelConflict = Map.of();

    /// A conflict strategy by the name that Amplify's files have for it.
    enum Strategy {
        AUTOMERGE,
        OPTIMISTIC_CONCURRENCY,
        NONE;

        ConflictHandling handling() {
            return ConflictHandling.valueOf(name());
        }
    }

    /// @throws Failure if one of them is none
    List<String> apiKeys() {
        if (apiKeys.stream().anyMatch(String::isBlank))
            throw Failure.misuse("--api-key: a key cannot be empty.");
        return apiKeys.stream().distinct().toList();
    }

    /// What the options and the schema's project say together.
    ///
    /// @param key empty if they say nothing of keys
    record Chosen(Optional<KeySettings> key, ConflictSettings conflicts) {
        /// What a backend does about conflicts.
        ///
        /// @throws Failure if it cannot do that
        ConflictRules rules(Set<Assumption> assumptions) {
            conflicts.unavailable().ifPresent(ApiOptions::refuse);
            return conflicts.rules(assumptions);
        }
    }

    /// Reads the project's files, and says what they and the options come to.
    ///
    /// @throws Failure if that is nothing a backend can do
    Chosen choose(Terminal terminal, SchemaSource source, Schema schema) {
        modelConflict.keySet().forEach(model -> ModelNames.model(schema, model));
        Optional<ApiProject> project = ApiProject.of(source.path());
        ApiSettings read = project.map(ApiOptions::read).orElse(ApiSettings.WITHOUT_PROJECT);
        read.conflicts().ignored().forEach(terminal::say);
        var settings = new ApiSettings(key(read.key()), conflicts(read.conflicts(), schema));
        project.ifPresent(api -> sayWhatIsUsed(terminal, api, settings));
        boolean isKeyChosen = project.isPresent() || description != null || days != null;
        return new Chosen(
                isKeyChosen ? Optional.of(settings.key()) : Optional.empty(), settings.conflicts());
    }

    private static ApiSettings read(ApiProject project) {
        try {
            return project.settings();
        } catch (IOException e) {
            throw Failure.inputError("The project's settings cannot be read: " + e.getMessage());
        }
    }

    private KeySettings key(KeySettings read) {
        if (days != null && !KeySettings.areDays(days))
            throw Failure.misuse(
                    "--key-days: %d is not a number of days from 1 to 365.".formatted(days));
        return new KeySettings(
                Objects.requireNonNullElse(description, read.description()),
                Objects.requireNonNullElse(days, read.days()));
    }

    private ConflictSettings conflicts(ConflictSettings read, Schema schema) {
        Map<String, ConflictHandling> models = new LinkedHashMap<>(read.within(schema).models());
        modelConflict.forEach((model, strategy) -> models.put(model, strategy.handling()));
        ConflictHandling project = conflict == null ? read.project() : conflict.handling();
        return new ConflictSettings(project, models, List.of());
    }

    private static void sayWhatIsUsed(Terminal terminal, ApiProject api, ApiSettings settings) {
        terminal.say(
                "The API %s: %s. Its key: “%s”, for %d days."
                        .formatted(
                                api.name(),
                                settings.conflicts().inWords(),
                                settings.key().description(),
                                settings.key().days()));
        if (!settings.conflicts().isOn()) UpdateApiCommand.warnOfNoDetection(terminal);
    }

    private static void refuse(ConflictSettings.Unavailable asked) {
        String option =
                asked.model()
                        .map("--model-conflict %s=AUTOMERGE"::formatted)
                        .orElse("--conflict AUTOMERGE");
        throw Failure.inputError(
                "%s Choose another strategy with %s, or for good with `storeroom update api`."
                        .formatted(asked.sentence(), option));
    }
}
