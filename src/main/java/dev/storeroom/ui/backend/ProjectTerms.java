package dev.storeroom.ui.backend;

import dev.storeroom.workspace.ApiProject;
import dev.storeroom.workspace.ApiSettings;
import dev.storeroom.workspace.ConflictSettings;
import dev.storeroom.workspace.KeySettings;
import dev.storeroom.workspace.Workspace;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the Amplify project of a schema says of its backend.
///
/// @param sentence tells it, or why no backend can do so
/// @param conflicts empty where none can
/// @param key what the keys are made with; empty where that cannot be read
record ProjectTerms(
        String sentence, Optional<ConflictSettings> conflicts, Optional<KeySettings> key) {
    private static final String REMEDY =
            " Choose another strategy here, or for good with `storeroom update api`.";

    /// Thrown by who should do as the project says, and cannot.
    static final class UnmetException extends Exception {
        UnmetException(String sentence) {
            super(sentence);
        }
    }

    /// Reads the project's files; empty where the schema lies in no project.
    static Optional<ProjectTerms> read(Workspace workspace) {
        return workspace.api().map(api -> read(api, workspace));
    }

    private static ProjectTerms read(ApiProject api, Workspace workspace) {
        try {
            ApiSettings read = api.settings();
            return of(read.key(), read.conflicts().within(workspace.schema()));
        } catch (IOException e) {
            return new ProjectTerms(
                    "The project's settings cannot be read: " + e.getMessage(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    static ProjectTerms of(KeySettings key, ConflictSettings conflicts) {
        Optional<ConflictSettings.Unavailable> unavailable = conflicts.unavailable();
        return unavailable.isPresent()
                ? new ProjectTerms(
                        unavailable.get().sentence() + REMEDY, Optional.empty(), Optional.of(key))
                : new ProjectTerms(words(conflicts), Optional.of(conflicts), Optional.of(key));
    }

    private static String words(ConflictSettings conflicts) {
        String said = "The project says: %s.".formatted(conflicts.inWords());
        return Stream.concat(Stream.of(said), conflicts.ignored().stream())
                .collect(Collectors.joining("\n"));
    }

    /// What comes of doing as it says.
    String meaning() {
        return conflicts.isPresent() && !conflicts.get().isOn()
                ? "Clients cannot sync. `storeroom update api --enable-datastore` lets them."
                : "Each model does as transform.conf.json beside the schema says.";
    }
}
