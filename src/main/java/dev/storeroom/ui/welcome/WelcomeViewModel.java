package dev.storeroom.ui.welcome;

import dev.storeroom.workspace.Recent;
import dev.storeroom.workspace.SampleSchema;

import javafx.collections.ObservableList;

import java.nio.file.Path;
import java.time.InstantSource;

/// What the welcome tab offers.
///
/// @param recent schemas opened before, newest first; may change
/// @param clock tells how long ago they were opened
public record WelcomeViewModel(
        ObservableList<Recent> recent,
        GettingStarted guide,
        InstantSource clock,
        Commands commands) {

    /// What can be done from here.
    public interface Commands {
        /// Asks for a schema file.
        void chooseSchema();

        void open(Path schema);

        void openSample(SampleSchema sample);

        /// Asks for a type's name and a place, and opens what it wrote.
        void createFromTemplate();

        void forgetRecent();
    }
}
