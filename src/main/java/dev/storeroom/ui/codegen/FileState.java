package dev.storeroom.ui.codegen;

import dev.storeroom.codegen.GenerationPlan;
import dev.storeroom.codegen.GenerationPlan.State;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// How the state of a file is told.
///
/// @param word short, in the tree
/// @param style of icon and word
/// @param sentence above what would change in it
record FileState(Ikon icon, String word, String style, String sentence) {
    static FileState of(State state) {
        return switch (state) {
            case NEW -> new FileState(Feather.FILE_PLUS, "new", "sr-done", "Not there yet.");
            case SAME ->
                    new FileState(
                            Feather.FILE,
                            "unchanged",
                            "sr-hint",
                            "On disk already, just like this.");
            case OUTDATED ->
                    new FileState(
                            Feather.REFRESH_CW,
                            "changed",
                            "sr-pending",
                            "Generated earlier, and untouched since.");
            case EDITED ->
                    new FileState(
                            Feather.EDIT_3,
                            "edited by hand",
                            "sr-conflict",
                            "Edited by hand, or not generated at all: it stays unless you tick it.");
            case OBSOLETE ->
                    new FileState(
                            Feather.FILE_MINUS,
                            "will be removed",
                            "sr-failed",
                            "Generated earlier for a type that the schema has no more.");
            case OBSOLETE_EDITED ->
                    new FileState(
                            Feather.EDIT_3,
                            "stays",
                            "sr-hint",
                            "Its type is gone from the schema, but it was edited by hand: it"
                                    + " stays.");
        };
    }

    /// Of a file, whose format may leave no place for a seal.
    static FileState of(GenerationPlan.Step step) {
        FileState state = of(step.state());
        boolean isUnsealed = step.file().toString().endsWith(".json");
        if (step.state() != State.EDITED || !isUnsealed) return state;
        return new FileState(
                state.icon(),
                "differs",
                state.style(),
                "JSON has no place for a mark, so nobody can tell whether this was edited by hand:"
                        + " it stays unless you tick it.");
    }
}
