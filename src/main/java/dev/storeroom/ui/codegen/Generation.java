package dev.storeroom.ui.codegen;

import dev.storeroom.codegen.GenerationPlan;
import dev.storeroom.codegen.GenerationPlan.State;
import dev.storeroom.ui.codegen.GenerationNotice.Kind;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/// Writes what a person has seen and nothing else.
///
/// @param overwritten the files edited by hand that are written too
record Generation(Preview.Ready shown, Set<Path> overwritten) {
    Generation {
        overwritten = Set.copyOf(overwritten);
    }

    /// How it went.
    sealed interface Outcome {
        record Written(String sentence) implements Outcome {}

        /// Not all was written, if anything.
        ///
        /// @param now what would come of it by now
        record Stopped(GenerationNotice why, Preview now) implements Outcome {}
    }

    PlannedWork work() {
        return PlannedWork.of(plan());
    }

    /// Looks once more, then writes. Waits for the disk.
    Outcome run(PreviewReader reader) {
        Preview now = reader.read(shown.request());
        if (!now.equals(shown)) {
            String why =
                    "Nothing was written: what is on disk has changed since it was shown. Look"
                            + " again.";
            return new Outcome.Stopped(new GenerationNotice(Kind.WARNING, why), now);
        }
        try {
            plan().write();
            return new Outcome.Written(work().done(kept().size()));
        } catch (IOException e) {
            String why =
                    "Not everything could be written (%s). What was not is as it was. Choose another folder, or make room, and go on."
                            .formatted(e);
            return new Outcome.Stopped(
                    new GenerationNotice(Kind.FAILED, why), reader.read(shown.request()));
        }
    }

    private GenerationPlan plan() {
        return shown.plan().without(kept());
    }

    private Set<Path> kept() {
        return shown.plan().files(State.EDITED).stream()
                .filter(file -> !overwritten.contains(file))
                .collect(Collectors.toSet());
    }
}
