package dev.storeroom.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The folder of recorded schemas, with what Amplify's own tools say about each.
///
/// It is no part of the project: tests that ask for it are skipped where it is missing.
public final class Corpus {
    private Corpus() {}

    /// The folder; skips the test where it is missing.
    public static Path folder() {
        Path folder = Path.of(System.getProperty("corpus", "../shared/corpus"));
        assumeTrue(Files.isDirectory(folder), "There is no corpus at " + folder.toAbsolutePath());
        return folder;
    }

    /// The files directly in a folder of the corpus, in order.
    public static List<Path> files(String subfolder) {
        try (Stream<Path> files = Files.list(folder().resolve(subfolder))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The rows of a table of tab-separated values, each by the names of its first row.
    public static List<Map<String, String>> table(String file) {
        try {
            List<String> lines = Files.readAllLines(folder().resolve(file));
            List<String> names = Arrays.asList(lines.getFirst().split("\t", -1));
            return lines.stream().skip(1).map(line -> row(names, line)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(List<String> names, String line) {
        List<String> cells = Arrays.asList(line.split("\t", -1));
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < names.size() && i < cells.size(); i++)
            row.put(names.get(i), cells.get(i));
        return row;
    }
}
