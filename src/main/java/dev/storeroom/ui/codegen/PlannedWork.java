package dev.storeroom.ui.codegen;

import dev.storeroom.codegen.GenerationPlan;
import dev.storeroom.codegen.GenerationPlan.State;
import dev.storeroom.ui.desk.Counted;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How much generating would do.
///
/// @param writes files written
/// @param removals files removed
record PlannedWork(int writes, int removals) {
    static final PlannedWork NONE = new PlannedWork(0, 0);

    static PlannedWork of(GenerationPlan plan) {
        int writes = 0;
        int removals = 0;
        for (GenerationPlan.Step step : plan.steps()) {
            switch (step.state()) {
                case NEW, OUTDATED, EDITED -> writes++;
                case OBSOLETE -> removals++;
                case SAME, OBSOLETE_EDITED -> {}
            }
        }
        return new PlannedWork(writes, removals);
    }

    boolean isEmpty() {
        return equals(NONE);
    }

    /// The button, like "Write 7 files and remove 1".
    String verb() {
        if (isEmpty()) return "Nothing to write";
        if (writes == 0) return "Remove " + Counted.of(removals, "file");
        String write = "Write " + Counted.of(writes, "file");
        return removals == 0 ? write : write + " and remove " + Counted.number(removals);
    }

    /// What was done, like "Wrote 7 files, kept 1 that was edited".
    ///
    /// @param kept files left as they were edited
    String done(int kept) {
        List<String> parts = new ArrayList<>();
        if (writes > 0) parts.add("wrote " + Counted.of(writes, "file"));
        if (removals > 0) parts.add("removed " + Counted.number(removals));
        if (kept > 0) parts.add("kept " + Counted.number(kept) + " edited by hand");
        String sentence = Counted.list(parts);
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    /// How many files there are of each state, like "3 new, 1 edited by hand".
    static String summary(GenerationPlan plan) {
        List<String> parts = new ArrayList<>();
        for (State state : State.values()) {
            int count = plan.files(state).size();
            if (count > 0) parts.add(Counted.number(count) + " " + FileState.of(state).word());
        }
        return String.join(", ", parts);
    }
}
