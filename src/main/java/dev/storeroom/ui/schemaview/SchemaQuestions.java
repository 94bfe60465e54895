package dev.storeroom.ui.schemaview;

import dev.storeroom.ui.dialog.Dialogs;

import java.util.List;

/// What a person is asked about text that is not on disk, or that has errors.
record SchemaQuestions(Dialogs dialogs) {
    /// What a person chose.
    enum Answer {
        SAVE,
        /// Save it, and show the data by it.
        SAVE_AND_RELOAD,
        /// Keep it unsaved.
        KEEP,
        DISCARD,
        /// Nothing.
        STAY
    }

    /// What becomes of unsaved text before its view goes.
    Answer beforeLeaving() {
        return answer(
                "Save the changes to the schema?",
                "What you typed is not on disk yet. It can also be kept for the next time you open"
                        + " this schema.",
                List.of("Save", "Keep for next time", "Discard"),
                Answer.SAVE,
                Answer.KEEP,
                Answer.DISCARD);
    }

    /// Whether the data is to be shown by a text that has errors.
    ///
    /// @param summary how many problems there are
    Answer beforeReloading(String summary) {
        return answer(
                "The schema has errors",
                "It has %s. A model with an error has no table until the error is mended; its data stays as it is."
                        .formatted(summary),
                List.of("Save only", "Save and reload all the same"),
                Answer.SAVE,
                Answer.SAVE_AND_RELOAD);
    }

    private Answer answer(String question, String detail, List<String> verbs, Answer... answers) {
        return dialogs.choose(question, detail, verbs)
                .map(verb -> answers[verbs.indexOf(verb)])
                .orElse(Answer.STAY);
    }
}
