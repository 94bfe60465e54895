package dev.storeroom.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The questions that the window asks. A port: [FxDialogs] asks a person, a test answers itself.
/// Call on the JavaFX thread; an empty answer means cancelled.
public interface Dialogs {
    /// Asks for a schema file to open.
    Optional<Path> chooseSchema();

    /// Asks for a folder.
    Optional<Path> chooseFolder(String title);

    /// Asks where to write a file.
    Optional<Path> chooseTarget(String title, String suggestedName);

    /// Asks to confirm something that `consequence` describes; `verb` is the button, like "Delete".
    boolean confirm(String question, String consequence, String verb);

    /// Asks to confirm what nothing brings back. Enter alone loses nothing.
    ///
    /// @param loss says what goes, and what else can be done
    /// @param verb is the button that loses it, like "Close and lose it"
    boolean confirmLoss(String question, String loss, String verb);

    /// Asks for a line of text.
    Optional<String> askText(String title, String label, String suggestion);

    /// Asks to choose one; buttons in the given order, the first is the default.
    Optional<String> choose(String question, String detail, List<String> verbs);

    /// Shows something worth knowing, which needs no decision and can be copied.
    void tell(String headline, String text);

    /// Shows an error that needs no decision, with details to copy.
    void showProblem(String sentence, List<String> details);
}
