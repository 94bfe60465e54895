package dev.storeroom.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The real dialogs, but for the choosers of the desktop, which are not there without one: a person
/// always chooses this schema, its folder, or a file beside it.
public record ChosenFile(Dialogs dialogs, Path schema) implements Dialogs {
    @Override
    public Optional<Path> chooseSchema() {
        return Optional.of(schema);
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        return Optional.ofNullable(schema.getParent());
    }

    @Override
    public Optional<Path> chooseTarget(String title, String suggestedName) {
        return Optional.of(schema.resolveSibling(suggestedName));
    }

    @Override
    public boolean confirm(String question, String consequence, String verb) {
        return dialogs.confirm(question, consequence, verb);
    }

    @Override
    public boolean confirmLoss(String question, String loss, String verb) {
        return dialogs.confirmLoss(question, loss, verb);
    }

    @Override
    public Optional<String> askText(String title, String label, String suggestion) {
        return dialogs.askText(title, label, suggestion);
    }

    @Override
    public Optional<String> choose(String question, String detail, List<String> verbs) {
        return dialogs.choose(question, detail, verbs);
    }

    @Override
    public void tell(String headline, String text) {
        dialogs.tell(headline, text);
    }

    @Override
    public void showProblem(String sentence, List<String> details) {
        dialogs.showProblem(sentence, details);
    }
}
