package dev.storeroom.ui.backend;

import dev.storeroom.ui.desk.Desk;
import dev.storeroom.workspace.ClientFiles;
import dev.storeroom.workspace.LocalBackend;

import java.nio.file.Path;

/// Saves the files by which apps find a backend.
record ConfigurationFiles(Desk desk) {

    /// Asks for a folder, and puts them there.
    void save(LocalBackend backend) {
        desk.dialogs()
                .chooseFolder("Save configuration files")
                .ifPresent(folder -> save(backend, folder));
    }

    private void save(LocalBackend backend, Path folder) {
        desk.tasks()
                .run("Saving configuration files", () -> ClientFiles.of(backend).write(folder))
                .onDone(
                        files ->
                                desk.notices()
                                        .done(
                                                "Saved amplifyconfiguration.json and aws-exports.js in "
                                                        + folder))
                .onFailed(
                        failure ->
                                desk.notices()
                                        .failed(
                                                "Nothing was saved. "
                                                        + failure.getMessage()
                                                        + "."));
    }
}
