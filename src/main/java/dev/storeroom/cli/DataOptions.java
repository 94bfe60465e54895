package dev.storeroom.cli;

import dev.storeroom.workspace.OpenOutcome;
import dev.storeroom.workspace.Workspace;
import dev.storeroom.workspace.Workspaces;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Files;
import java.nio.file.Path;

/// The options that say which data a command works on.
final class DataOptions {
    @Option(
            names = {"-s", "--schema"},
            paramLabel = "FILE",
            description = SchemaPlace.LEFT_OUT)
    private @Nullable Path schema;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder that holds the data, instead of the usual one.")
    private @Nullable Path data;

    @Option(
            names = "--adopt",
            description = "If the schema file was moved: take along the data of its old place.")
    private boolean adopt;

    /// Opens the data for reading, beside a window or another command if need be.
    Workspace open(Terminal terminal) {
        return open(terminal, Workspaces.Access.READ_ONLY);
    }

    Workspace openForWriting(Terminal terminal) {
        return open(terminal, Workspaces.Access.WRITE);
    }

    private Workspace open(Terminal terminal, Workspaces.Access access) {
        Path file = SchemaPlace.find(terminal, schema);
        Path folder = dataFolder(terminal);
        if (Files.isRegularFile(folder))
            throw Failure.misuse("--data names a folder, but %s is a file.".formatted(folder));
        var workspaces = new Workspaces(folder);
        OpenOutcome outcome = workspaces.open(file, access);
        if (adopt && outcome instanceof OpenOutcome.Moved moved) outcome = workspaces.adopt(moved);
        return opened(outcome);
    }

    private Path dataFolder(Terminal terminal) {
        return data == null ? terminal.usualData() : terminal.resolve(data);
    }

    private static Workspace opened(OpenOutcome outcome) {
        return switch (outcome) {
            case OpenOutcome.Opened(Workspace workspace) -> workspace;
            case OpenOutcome.Refused refused -> throw Failure.inputError(sentence(refused));
            case OpenOutcome.Unreadable unreadable ->
                    throw Failure.inputError(sentence(unreadable));
            case OpenOutcome.Broken broken -> throw broken.cause();
            case OpenOutcome.Locked locked -> throw Failure.locked(sentence(locked));
            case OpenOutcome.Moved moved -> throw Failure.inputError(sentence(moved));
        };
    }

    private static String sentence(OpenOutcome.Refused refused) {
        return "The data of "
                + refused.schema()
                + " does not fit the schema any more and was not touched: "
                + String.join(" ", refused.differences())
                + " Undo the change of the schema, or open it in the window to start anew.";
    }

    private static String sentence(OpenOutcome.Unreadable unreadable) {
        String first =
                unreadable.problems().isEmpty()
                        ? unreadable.schema().toString()
                        : unreadable.problems().getFirst().toString();
        return first + " Run `storeroom check` to see every problem.";
    }

    private static String sentence(OpenOutcome.Locked locked) {
        String by = locked.pid() == 0 ? "another process" : "process " + locked.pid();
        return "The data of "
                + locked.schema()
                + " is open in "
                + by
                + ". Close it there and run the command again.";
    }

    private static String sentence(OpenOutcome.Moved moved) {
        return "The data of this schema was last opened as "
                + moved.oldSchema()
                + ", which is gone. Say --adopt to go on with that data here.";
    }
}
