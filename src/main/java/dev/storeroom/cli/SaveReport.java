package dev.storeroom.cli;

import dev.storeroom.data.FieldProblem;
import dev.storeroom.data.Json;
import dev.storeroom.datastore.SaveOutcome;

import java.util.List;

/// Prints what became of each record: the saved ones as data, the others as sentences with their
/// place and field.
final class SaveReport {
    private final Terminal terminal;
    private final boolean skipErrors;
    private long saved;
    private long refused;

    SaveReport(Terminal terminal, boolean skipErrors) {
        this.terminal = terminal;
        this.skipErrors = skipErrors;
    }

    boolean hasErrors() {
        return refused > 0;
    }

    /// @param inputs where the outcomes' records came from, in the same order
    void add(List<RecordText.Good> inputs, List<SaveOutcome> outcomes) {
        boolean allOrNothing = !skipErrors && !outcomes.stream().allMatch(SaveReport::isSaved);
        for (int i = 0; i < outcomes.size(); i++) {
            String place = inputs.get(i).place();
            switch (outcomes.get(i)) {
                case SaveOutcome.Saved done -> {
                    if (!allOrNothing) print(done);
                }
                case SaveOutcome.Invalid(List<FieldProblem> problems) -> refuse(place, problems);
                case SaveOutcome.ConditionFailed failed ->
                        refuse(place, inputs.get(i).record().model(), failed);
            }
        }
        terminal.out().flushIfRead();
    }

    private static boolean isSaved(SaveOutcome outcome) {
        return outcome instanceof SaveOutcome.Saved;
    }

    private void print(SaveOutcome.Saved done) {
        saved++;
        terminal.out().lineIfRead(Json.write(done.record()));
    }

    void refuse(String place, List<FieldProblem> problems) {
        refused++;
        for (FieldProblem problem : problems) {
            String field = problem.path().isEmpty() ? "" : problem.path() + ": ";
            terminal.say(place + ": " + field + problem.sentence());
        }
    }

    private void refuse(String place, String model, SaveOutcome.ConditionFailed failed) {
        String why =
                failed.stored().isPresent()
                        ? "The stored " + model + " does not meet the condition."
                        : "There is no such " + model + " yet to meet the condition.";
        refuse(place, List.of(new FieldProblem("", why)));
    }

    /// Says how much was left out, if anything was.
    ExitCode end() {
        if (!hasErrors()) return ExitCode.DONE;
        String records = refused == 1 ? "1 record has errors" : refused + " records have errors";
        terminal.say(
                skipErrors
                        ? records + ", left out; " + saved + " saved."
                        : records + ", so nothing was saved. --skip-errors saves the others.");
        return ExitCode.INPUT_ERROR;
    }
}
