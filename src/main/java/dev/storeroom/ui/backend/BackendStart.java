package dev.storeroom.ui.backend;

import dev.storeroom.workspace.ApiSettings;
import dev.storeroom.workspace.ConflictSettings;
import dev.storeroom.workspace.KeySettings;
import dev.storeroom.workspace.LocalBackendOptions;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a choice comes to, together with what the project says.
///
/// @param key what the keys are made with; empty for as before
record BackendStart(BackendChoice choice, ConflictSettings conflicts, Optional<KeySettings> key) {

    /// @param terms empty where there is no project
    /// @throws ProjectTerms.UnmetException if it is to do as the project says, and cannot
    static BackendStart of(BackendChoice choice, Optional<ProjectTerms> terms)
            throws ProjectTerms.UnmetException {
        Optional<KeySettings> key = terms.flatMap(ProjectTerms::key);
        if (choice.strategy().isPresent())
            return new BackendStart(choice, ConflictSettings.all(choice.strategy().get()), key);
        if (terms.isEmpty())
            return new BackendStart(choice, ApiSettings.WITHOUT_PROJECT.conflicts(), key);
        Optional<ConflictSettings> conflicts = terms.get().conflicts();
        if (conflicts.isEmpty()) throw new ProjectTerms.UnmetException(terms.get().sentence());
        return new BackendStart(choice, conflicts.get(), key);
    }

    /// @param folder where records are kept that are to be kept
    /// @param certificates where the certificate is kept
    LocalBackendOptions options(Path folder, Path certificates) {
        return new LocalBackendOptions(
                "127.0.0.1",
                choice.port(),
                choice.isHttps() ? Optional.of(certificates) : Optional.empty(),
                choice.isInMemory() ? Optional.empty() : Optional.of(folder),
                List.of(),
                key,
                choice.isSandbox(),
                conflicts.rules(Set.of()));
    }
}
