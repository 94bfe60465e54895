package dev.storeroom.cli;

import dev.storeroom.schema.Schema;
import dev.storeroom.schema.reader.SchemaFiles;
import dev.storeroom.schema.reader.SchemaRead;
import dev.storeroom.schema.reader.SchemaSource;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// The schema that a command works on: the one it was given, or that of the project it runs in.
final class SchemaPlace {
    private static final String SEE_ALL = " Run `storeroom check` to see every problem.";

    private SchemaPlace() {}

    /// What stands under a `--schema` or FILE that may be left out.
    static final String LEFT_OUT =
            "The schema. Left out: the one in the current folder or the nearest above it.";

    /// @param given null for the schema or the Amplify project in the current folder, or else in
    ///   the nearest one above it, no further than the person's home
    static Path find(Terminal terminal, @Nullable Path given) {
        return given == null
                ? SchemaFiles.nearest(terminal.folder(), home())
                : terminal.resolve(given);
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home", "."));
    }

    /// Reads the schema with all its problems.
    static SchemaRead read(Terminal terminal, @Nullable Path given) {
        return SchemaFiles.read(find(terminal, given));
    }

    /// Finds the schema's text.
    static SchemaSource source(Terminal terminal, @Nullable Path given) {
        return SchemaFiles.find(find(terminal, given));
    }

    /// Reads the schema for a command that shows its sound part; says what is left out.
    static Schema readSound(Terminal terminal, @Nullable Path given) {
        return readSound(terminal, source(terminal, given));
    }

    /// Reads that schema for a command that shows its sound part; says what is left out.
    static Schema readSound(Terminal terminal, SchemaSource source) {
        SchemaRead read = source.read();
        Schema schema = read.schema();
        if (schema.models().isEmpty() && read.hasErrors())
            throw Failure.inputError(read.firstError() + SEE_ALL);
        if (!schema.unavailable().isEmpty())
            terminal.say(
                    "Left out because of errors: "
                            + String.join(", ", schema.unavailable())
                            + ". Run `storeroom check` to see them.");
        return schema;
    }

    /// Reads that schema for a command that makes something of the whole of it.
    static Schema readWhole(SchemaSource source) {
        SchemaRead read = source.read();
        if (!read.isWhole())
            throw Failure.inputError("Nothing was written. " + read.firstError() + SEE_ALL);
        return read.schema();
    }
}
