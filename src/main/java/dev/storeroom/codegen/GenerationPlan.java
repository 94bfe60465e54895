package dev.storeroom.codegen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What writing generated files into a folder would do to each file there, those included that were
/// generated once and are no more.
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
        EDITED,
        /// What a generator once wrote, nobody has touched since, and nothing asks for any more.
        OBSOLETE,
        /// The same, but edited by hand since.
        OBSOLETE_EDITED
    }

    /// One file of the plan.
    ///
    /// @param there the whole file as it is on disk; empty for a new one
    /// @param text the whole file as it would be written; empty for an obsolete one
    public record Step(Path file, String there, String text, State state) {}

    /// Compares the files with what is on disk.
    ///
    /// @throws IOException if a file that is there cannot be read
    public static GenerationPlan of(Path folder, List<GeneratedFile> files) throws IOException {
        List<Step> steps = new ArrayList<>();
        Set<Path> places = new LinkedHashSet<>();
        for (GeneratedFile file : files) {
            Path place = folder.toAbsolutePath().resolve(file.path()).normalize();
            String text = Seal.sealed(file);
            steps.add(step(place, text));
            places.add(place);
        }
        steps.addAll(obsolete(places));
        return new GenerationPlan(steps);
    }

    private static Step step(Path place, String text) throws IOException {
        if (!Files.exists(place)) return new Step(place, "", text, State.NEW);
        String there = text(place);
        return new Step(place, there, text, state(there, text));
    }

    private static State state(String there, String text) {
        if (there.replace("\r\n", "\n").equals(text)) return State.SAME;
        return Seal.isIntact(there) ? State.OUTDATED : State.EDITED;
    }

    /// Only files of a kind that is written are looked at, and one without the mark of a generator
    /// is nobody's business here.
    private static List<Step> obsolete(Set<Path> places) throws IOException {
        Set<Path> folders = new LinkedHashSet<>();
        Set<String> kinds = new HashSet<>();
        for (Path place : places) {
            folders.add(place.getParent());
            kinds.add(kind(place));
        }
        List<Step> obsolete = new ArrayList<>();
        for (Path folder : folders)
            for (Path file : filesIn(folder)) {
                if (places.contains(file) || !kinds.contains(kind(file))) continue;
                String there = text(file);
                if (!Seal.isOn(there)) continue;
                State state = Seal.isIntact(there) ? State.OBSOLETE : State.OBSOLETE_EDITED;
                obsolete.add(new Step(file, there, "", state));
            }
        return obsolete;
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String kind(Path file) {
        String name = file.toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    /// The files in that state.
    public List<Path> files(State state) {
        return steps.stream().filter(step -> step.state() == state).map(Step::file).toList();
    }

    /// The plan without those files, which stay as they are.
    public GenerationPlan without(Collection<Path> files) {
        return new GenerationPlan(
                steps.stream().filter(step -> !files.contains(step.file())).toList());
    }

    /// Writes every file that is not the same already and removes the obsolete ones that nobody has
    /// edited. Each is there as a whole or as it was.
    ///
    /// @return the files written
    public List<Path> write() throws IOException {
        // First, for where names differ only in case an obsolete file may be a new one's place.
        for (Path obsolete : files(State.OBSOLETE)) Files.deleteIfExists(obsolete);
        List<Path> written = new ArrayList<>();
        for (Step step : steps) {
            switch (step.state()) {
                case SAME, OBSOLETE, OBSOLETE_EDITED -> {}
                case NEW, OUTDATED, EDITED -> {
                    write(step);
                    written.add(step.file());
                }
            }
        }
        return written;
    }

    private static void write(Step step) throws IOException {
        Files.createDirectories(step.file().getParent());
        Path part = step.file().resolveSibling(step.file().getFileName() + ".part");
        Files.writeString(part, step.text());
        Files.move(part, step.file(), StandardCopyOption.REPLACE_EXISTING);
    }
}
