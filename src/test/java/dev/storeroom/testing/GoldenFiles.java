package dev.storeroom.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Compares generated files with approved ones in `src/test/golden`.
///
/// They have `.txt` after their names, so that no tool takes them for code of the project's own.
/// `-Dgolden.accept` approves what is generated now; look at the difference before committing it.
public final class GoldenFiles {
    private static final Path APPROVED = Path.of("src/test/golden");

    private GoldenFiles() {}

    /// Checks that the files are those in a folder.
    ///
    /// @param folder below the approved ones
    /// @param files whole, by their paths
    public static void check(String folder, Map<String, String> files) {
        Path place = APPROVED.resolve(folder);
        try {
            if (System.getProperty("golden.accept") != null) accept(place, files);
            assertThat(approved(place)).isEqualTo(new TreeMap<>(files));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void accept(Path place, Map<String, String> files) throws IOException {
        for (String old : approved(place).keySet()) Files.delete(place.resolve(old + ".txt"));
        for (var file : files.entrySet()) {
            Path path = place.resolve(file.getKey() + ".txt");
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static Map<String, String> approved(Path place) throws IOException {
        Map<String, String> approved = new TreeMap<>();
        if (!Files.isDirectory(place)) return approved;
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = place.relativize(file).toString().replace('\\', '/');
                approved.put(name.substring(0, name.length() - ".txt".length()), text(file));
            }
        }
        return approved;
    }

    /// Git may have given the lines the ends of the machine.
    private static String text(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }
}
