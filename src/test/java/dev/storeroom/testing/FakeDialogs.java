package dev.storeroom.testing;

import dev.storeroom.ui.dialog.Dialogs;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Answers every question with what the test put in, in order, and keeps what was asked. A question
/// without an answer is cancelled.
public final class FakeDialogs implements Dialogs {
    private final Deque<Object> answers = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();

    /// Adds the answer to the next question not yet answered: a path, a text, a verb or a Boolean.
    public FakeDialogs answer(Object answer) {
        answers.add(answer);
        return this;
    }

    /// The questions and problems shown so far.
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public Optional<Path> chooseSchema() {
        return next("choose schema", Path.class);
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        return next(title, Path.class);
    }

    @Override
    public Optional<Path> chooseTarget(String title, String suggestedName) {
        return next(title, Path.class);
    }

    @Override
    public boolean confirm(String question, String consequence, String verb) {
        return next(question, Boolean.class).orElse(false);
    }

    @Override
    public boolean confirmLoss(String question, String loss, String verb) {
        return next(question, Boolean.class).orElse(false);
    }

    @Override
    public Optional<String> askText(String title, String label, String suggestion) {
        return next(title, String.class);
    }

    @Override
    public Optional<String> choose(String question, String detail, List<String> verbs) {
        Optional<String> verb = next(question, String.class);
        if (verb.isPresent() && !verbs.contains(verb.get()))
            throw new AssertionError("no button " + verb.get() + " among " + verbs);
        return verb;
    }

    @Override
    public void tell(String headline, String text) {
        asked.add(headline);
    }

    @Override
    public void showProblem(String sentence, List<String> details) {
        asked.add(sentence);
    }

    private <T> Optional<T> next(String question, Class<T> type) {
        asked.add(question);
        return Optional.ofNullable(answers.poll()).map(type::cast);
    }
}
