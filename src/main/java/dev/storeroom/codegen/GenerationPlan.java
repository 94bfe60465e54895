package dev.storeroom.codegen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/// What writing generated files into a folder would do to each file there.
public record GenerationPlan(List<Step> steps) {
    public GenerationPlan {
        steps = List.copyOf(steps);
    }

    /// What stands at the file's place now.
    public enum State {
        /// Nothing.
        NEW,
        /// What would be written.
        SAME,
        /// What a generator once wrote, and nobody has touched since.
        OUTDATED,
        /// Something else: edited by hand, or somebody's own.
        EDITED
    }

    /// One file of the plan.
    ///
    /// @param text the whole file as it would be written
    public record Step(Path file, String text, State state) {}

    /// Compares the files with what is on disk.
    ///
    /// @throws IOException if a file that is there cannot be read
    public static GenerationPlan of(Path folder, List<GeneratedFile> files) throws IOException {
        List<Step> steps = new ArrayList<>();
        for (GeneratedFile file : files) {
            Path place = folder.resolve(file.path());
            String text = Seal.sealed(file);
            steps.add(new Step(place, text, state(place, text)));
        }
        return new GenerationPlan(steps);
    }

    private static State state(Path place, String text) throws IOException {
        if (!Files.exists(place)) return State.NEW;
        String there = new String(Files.readAllBytes(place), StandardCharsets.UTF_8);
        if (there.replace("\r\n", "\n").equals(text)) return State.SAME;
        return Seal.isIntact(there) ? State.OUTDATED : State.EDITED;
    }

    /// The files that nobody asked a generator for.
    public List<Path> edited() {
        return steps.stream().filter(step -> step.state() == State.EDITED).map(Step::file).toList();
    }

    /// Writes every file that is not the same already. Each is there as a whole or as it was.
    ///
    /// @return the files written
    public List<Path> write() throws IOException {
        List<Path> written = new ArrayList<>();
        for (Step step : steps) {
            if (step.state() == State.SAME) continue;
            Files.createDirectories(step.file().toAbsolutePath().getParent());
            Path part = step.file().resolveSibling(step.file().getFileName() + ".part");
            Files.writeString(part, step.text());
            Files.move(part, step.file(), StandardCopyOption.REPLACE_EXISTING);
            written.add(step.file());
        }
        return written;
    }
}
