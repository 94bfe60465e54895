package dev.storeroom.cli;

import dev.storeroom.schema.reader.SchemaFiles;
import dev.storeroom.schema.reader.SchemaRead;
import dev.storeroom.schema.reader.SchemaSource;
import dev.storeroom.workspace.ApiProject;
import dev.storeroom.workspace.ApiQuestion;
import dev.storeroom.workspace.ApiSettings;
import dev.storeroom.workspace.ConflictSettings;
import dev.storeroom.workspace.KeySettings;
import dev.storeroom.workspace.ModelTemplate;
import dev.storeroom.workspace.SampleSchema;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

/// Adds a GraphQL API to the project of the current folder.
@Command(
        name = "api",
        description = {
            "Adds a GraphQL API to the project in the current folder.",
            "Its schema, and what is set for conflicts and for the API key, become files in "
                    + "amplify/backend/api/NAME. Prints each file.",
            "Asks the questions of Amplify's getting-started guide; each can be answered by "
                    + "an option."
        },
        footer = {
            "",
            "Examples:",
            "  storeroom add api                                  asks",
            "  storeroom add api --yes                            a blog with conflict detection",
            "  storeroom add api --yes --name Shop --schema shop.graphql",
            "  storeroom add api --yes --template tags --conflict OPTIMISTIC_CONCURRENCY"
        })
final class AddApiCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec private @Nullable CommandSpec spec;

    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask: take the guide's answers where no option gives one.")
    private boolean yes;

    private AddApiCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    static CommandLine withQuestions(Terminal terminal) {
        var line = new CommandLine(new AddApiCommand(terminal));
        QuestionOptions.add(line.getCommandSpec(), ApiQuestion.OF_NEW);
        return line;
    }

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        Map<ApiQuestion, String> given = QuestionOptions.given(command, ApiQuestion.OF_NEW);
        try {
            refuseSecond(ApiProject.in(terminal.folder()));
            write(new Interview(terminal, yes).answers(ApiQuestion.OF_NEW, given, Map.of()));
        } catch (FileAlreadyExistsException e) {
            throw Failure.inputError(
                    "Nothing was written, because %s exists already. Move it away, or choose another name with --name."
                            .formatted(e.getMessage()));
        } catch (IOException e) {
            throw Failure.inputError(
                    "Nothing was written, because the folder %s takes no files: %s."
                            .formatted(terminal.folder(), WriteRefusal.reason(e)));
        }
        return ExitCode.DONE.number();
    }

    private static void refuseSecond(List<ApiProject> apis) {
        if (!apis.isEmpty())
            throw Failure.inputError(
                    "This project has the API %s already, and can have but one. `storeroom update api` changes its settings."
                            .formatted(apis.getFirst().name()));
    }

    private void write(Map<ApiQuestion, String> answers) throws IOException {
        var project = ApiProject.named(terminal.folder(), answer(answers, ApiQuestion.NAME));
        ApiSettings settings =
                new ApiSettings(KeySettings.USUAL, ConflictSettings.OFF).with(answers);
        for (Path file : project.create(settings, schema(answers)))
            terminal.out().lineIfRead(terminal.folder().relativize(file).toString());
        terminal.out().flushIfRead();
        if (!settings.conflicts().isOn()) UpdateApiCommand.warnOfNoDetection(terminal);
        terminal.say(
                "%s is added. `storeroom backend %s` runs it on this machine."
                        .formatted(project.name(), terminal.folder().relativize(project.schema())));
    }

    private static String answer(Map<ApiQuestion, String> answers, ApiQuestion question) {
        return answers.getOrDefault(question, question.usual());
    }

    private String schema(Map<ApiQuestion, String> answers) throws IOException {
        String file = answers.get(ApiQuestion.SCHEMA_FILE);
        if (file != null) return annotated(terminal.resolve(Path.of(file)));
        for (SampleSchema sample : SampleSchema.values())
            if (sample.title().equals(answers.get(ApiQuestion.TEMPLATE))) return sample.text();
        return ModelTemplate.text(answer(answers, ApiQuestion.TYPE_NAME));
    }

    /// The text of a schema that somebody has, if it has no errors.
    private static String annotated(Path file) throws IOException {
        SchemaSource source = SchemaFiles.find(file);
        SchemaRead read = source.read();
        if (read.hasErrors())
            throw Failure.inputError(
                    "%s Nothing was written. `storeroom check` shows every problem."
                            .formatted(read.problems().getFirst()));
        if (!Files.isRegularFile(file))
            throw Failure.inputError("%s is a folder. Name the schema's file.".formatted(file));
        return source.text();
    }
}
