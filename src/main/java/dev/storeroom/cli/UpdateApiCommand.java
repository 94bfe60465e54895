package dev.storeroom.cli;

import dev.storeroom.workspace.ApiProject;
import dev.storeroom.workspace.ApiQuestion;
import dev.storeroom.workspace.ApiSettings;
import dev.storeroom.workspace.ConflictSettings;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;

/// Changes what is set for the API of the current folder's project.
@Command(
        name = "api",
        description = {
            "Changes what is set for the API of the project in the current folder.",
            "That is its key, and what becomes of conflicts. Prints each file that it "
                    + "changed; the schema is left alone."
        },
        footer = {
            "",
            "Examples:",
            "  storeroom update api                               asks",
            "  storeroom update api --enable-datastore",
            "  storeroom update api --conflict OPTIMISTIC_CONCURRENCY --key-days 30"
        })
final class UpdateApiCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec private @Nullable CommandSpec spec;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "The API, where the project has several.")
    private @Nullable String name;

    @ArgGroup private @Nullable Shortcut shortcut;

    /// The guide's shortcuts.
    static final class Shortcut {
        @Option(
                names = "--enable-datastore",
                description = "Enable DataStore for entire API: every model detects conflicts.")
        private boolean enable;

        @Option(
                names = "--disable-datastore",
                description = "Disable DataStore for entire API: no model detects conflicts.")
        @SuppressWarnings("UnusedVariable") // it is the other of two
        private boolean disable;
    }

    private UpdateApiCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    static CommandLine withQuestions(Terminal terminal) {
        var line = new CommandLine(new UpdateApiCommand(terminal));
        QuestionOptions.add(line.getCommandSpec(), ApiQuestion.OF_UPDATE);
        return line;
    }

    static void warnOfNoDetection(Terminal terminal) {
        terminal.say(
                "Without conflict detection, clients cannot sync. `storeroom update api"
                        + " --enable-datastore` turns it on.");
    }

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        Map<ApiQuestion, String> given = QuestionOptions.given(command, ApiQuestion.OF_UPDATE);
        try {
            ApiProject project = project();
            ApiSettings old = project.settings();
            ApiSettings changed = changed(old, given);
            List<Path> files = project.update(changed);
            for (Path file : files)
                terminal.out().lineIfRead(terminal.folder().relativize(file).toString());
            terminal.out().flushIfRead();
            if (files.isEmpty()) terminal.say("That is what is set already.");
            if (!changed.conflicts().isOn()) warnOfNoDetection(terminal);
        } catch (IOException e) {
            throw Failure.inputError("The settings cannot be changed: " + e.getMessage());
        }
        return ExitCode.DONE.number();
    }

    private ApiProject project() throws IOException {
        List<ApiProject> apis = ApiProject.in(terminal.folder());
        if (apis.isEmpty())
            throw Failure.inputError(
                    "There is no API in this folder. Run this in a project's folder, or make one"
                            + " with `storeroom add api`.");
        List<String> names = apis.stream().map(ApiProject::name).toList();
        if (name == null && apis.size() > 1)
            throw Failure.misuse(
                    "This project has several APIs. Say which with --name: %s."
                            .formatted(String.join(", ", names)));
        if (name == null) return apis.getFirst();
        if (!names.contains(name)) throw Failure.misuse(UnknownName.sentence("API", name, names));
        return apis.get(names.indexOf(name));
    }

    private ApiSettings changed(ApiSettings old, Map<ApiQuestion, String> given) {
        ApiSettings set = shortcut == null ? old : switched(old, shortcut.enable);
        if (!given.isEmpty()) return set.with(checked(given));
        if (shortcut != null) return set;
        if (!terminal.isInteractive())
            throw Failure.misuse(
                    "Nobody can be asked here. Say what to change: see storeroom update api"
                            + " --help");
        return asked(old);
    }

    private static ApiSettings switched(ApiSettings old, boolean isOn) {
        return new ApiSettings(old.key(), isOn ? old.conflicts().enabled() : ConflictSettings.OFF);
    }

    private Map<ApiQuestion, String> checked(Map<ApiQuestion, String> given) {
        boolean isAboutConflicts =
                given.containsKey(ApiQuestion.CONFLICT_DETECTION)
                        || given.containsKey(ApiQuestion.STRATEGY);
        if (shortcut != null && isAboutConflicts)
            throw Failure.misuse("A shortcut does not go with other settings of conflicts.");
        String detection = given.get(ApiQuestion.CONFLICT_DETECTION);
        if (given.containsKey(ApiQuestion.STRATEGY)
                && detection != null
                && !detection.equals(ApiQuestion.STRATEGY.leadingAnswer()))
            throw Failure.misuse("--conflict does not go with --conflict-detection no.");
        return given;
    }

    private ApiSettings asked(ApiSettings old) {
        var interview = new Interview(terminal, false);
        ApiQuestion first = old.conflicts().isOn() ? ApiQuestion.UPDATE_ON : ApiQuestion.UPDATE_OFF;
        String wish = interview.ask(first, first.usual());
        return switch (first.choices().stream().map(each -> each.label()).toList().indexOf(wish)) {
            case 0 -> old.with(answers(interview, ApiQuestion.OF_UPDATE, old));
            case 1 -> old.with(answers(interview, ApiQuestion.OF_KEY, old));
            default -> switched(old, !old.conflicts().isOn());
        };
    }

    private static Map<ApiQuestion, String> answers(
            Interview interview, Set<ApiQuestion> questions, ApiSettings old) {
        return new EnumMap<>(interview.answers(questions, Map.of(), old.asAnswers()));
    }
}
