package dev.storeroom.cli;

import dev.storeroom.data.FieldProblem;
import dev.storeroom.data.Json;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.datastore.SaveOutcome;

import java.util.List;

/// Prints what became of each record: the saved ones as data, the others as sentences with their
/// place and field.
final class SaveReport {
    private final Terminal terminal;
    private final boolean skipErrors;
    private final boolean areNamed;
    private long saved;
    private long refused;

    /// @param areNamed whether what is printed names its model, as it must among several
    SaveReport(Terminal terminal, boolean skipErrors, boolean areNamed) {
        this.terminal = terminal;
        this.skipErrors = skipErrors;
        this.areNamed = areNamed;
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
        ModelRecord record = done.record();
        terminal.out().lineIfRead(Json.write(areNamed ? RecordText.named(record) : record));
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
