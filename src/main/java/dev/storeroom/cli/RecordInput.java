package dev.storeroom.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Reads the records that a command was given: JSON as arguments, `-` for standard input, `@FILE`.
final class RecordInput {
    private final Terminal terminal;
    private final List<String> sources;

    /// @param sources empty for standard input
    RecordInput(Terminal terminal, List<String> sources) {
        this.terminal = terminal;
        this.sources = sources.isEmpty() ? List.of("-") : sources;
        if (sources.isEmpty() && terminal.isInteractive())
            throw Failure.misuse(
                    "There is nothing to save: give JSON, @FILE with one JSON object a line, or -"
                            + " for standard input.");
    }

    void forEach(Consumer<InputRecord> action) {
        int argument = 0;
        for (String source : sources) {
            argument++;
            if (source.equals("-")) lines("line ", terminal.in(), action);
            else if (source.startsWith("@")) file(source.substring(1), action);
            else action.accept(new InputRecord("argument " + argument, source));
        }
    }

    private void file(String name, Consumer<InputRecord> action) {
        if (name.isEmpty())
            throw Failure.misuse("@ names no file. Write @FILE, as in @posts.jsonl.");
        Path path = terminal.resolve(Path.of(name));
        if (!Files.exists(path))
            throw Failure.inputError("There is no file " + name + ". Check the path.");
        if (Files.isDirectory(path))
            throw Failure.inputError(name + " is a folder. Name a file in it.");
        try (InputStream in = Files.newInputStream(path)) {
            lines(name + ":", in, action);
        } catch (IOException e) {
            throw Failure.inputError(
                    "The file " + name + " cannot be read. Check that you may read it.");
        }
    }

    /// Blank lines are skipped but counted. Bytes that are no UTF-8 are refused, not replaced.
    private static void lines(String prefix, InputStream in, Consumer<InputRecord> action) {
        int number = 0;
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder();
            var reader = new BufferedReader(new InputStreamReader(in, decoder));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
                if (!text.isBlank()) action.accept(new InputRecord(prefix + number, text));
            }
        } catch (CharacterCodingException e) {
            throw Failure.inputError(
                    "Soon after "
                            + prefix
                            + number
                            + " the input is not UTF-8, so it was not read on. Convert it and try again.");
        } catch (IOException e) {
            throw Failure.inputError(
                    "After " + prefix + number + " the input broke off (" + e.getMessage() + ").");
        }
    }
}
