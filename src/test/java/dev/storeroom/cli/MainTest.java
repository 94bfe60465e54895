package dev.storeroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

class MainTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "models",
                "introspect",
                "api-schema",
                "add",
                "update",
                "backend",
                "codegen",
                "query",
                "count",
                "save",
                "delete",
                "export",
                "outbox",
                "clear",
                "snapshots",
                "restore",
                "completion"
            })
    void everyCommandExplainsItselfWithExamples(String command) {
        var help = new CommandRun(folder).run(command, "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).startsWith("Usage: storeroom " + command).contains("Examples:");
        assertThat(help.err()).isEmpty();
        assertThat(new CommandRun(folder).run("help", command)).isEqualTo(help);
        assertThat(Main.isCommand(command)).isTrue();
    }

    @Test
    void theLauncherStartsEveryCommandWithoutTheWindow() throws IOException {
        String launcher = Files.readString(Path.of("packaging", "storeroom.sh"));
        int start = launcher.indexOf("case ${1-} in") + "case ${1-} in".length();
        String list = launcher.substring(start, launcher.indexOf(')', start)).replace("\\", "");
        assertThat(list.strip().split("\\s*\\|\\s*"))
                .containsAll(Main.commandNames())
                .allMatch(Main::isCommand);
    }

    @ParameterizedTest
    @ValueSource(strings = {"query", "count", "save", "delete"})
    void aCommandThatTakesAFilterExplainsTheFilterLanguage(String command) {
        assertThat(new CommandRun(folder).run(command, "--help").out())
                .contains("A filter compares fields and joins the comparisons");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--help                         | 0",
                "--version                      | 0",
                "help                           | 0",
                "completion bash                | 0",
                "check schema.graphql           | 0",
                "check                          | 0",
                "check missing.graphql          | 1",
                "check broken.graphql           | 1",
                "models schema.graphql          | 0",
                "introspect schema.graphql      | 0",
                "introspect broken.graphql      | 1",
                "api-schema schema.graphql      | 0",
                "api-schema broken.graphql      | 1",
                "add                            | 2",
                "add api                        | 2",
                "add api --yes                  | 0",
                "update                         | 2",
                "update api --enable-datastore  | 1",
                "backend broken.graphql         | 1",
                "backend --port many            | 2",
                "backend --port 99999           | 2",
                "backend --model-conflict X=NONE| 2",
                "codegen                        | 2",
                "codegen models schema.graphql  | 0",
                "quer                           | 2",
                "query                          | 2",
                "query Post --limit many        | 2",
                "query Post --format xml        | 2",
                "query Post --colour            | 2",
                "delete Post                    | 2",
                "delete Post --id 1 --all       | 2",
                "completion fish                | 2",
            })
    void theExitCodeTellsWhatHappened(String line, int code) {
        var run = CommandRun.withBlog(folder).file("broken.graphql", "type Post @model {");
        assertThat(run.run(line.split(" ")).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quer | There is no command named quer. Did you mean query? See: storeroom --help",
                "help quer | There is no command named quer. Did you mean query? See: storeroom --help",
                "query | MODEL is missing. See: storeroom query --help",
                "query Post Comment | There is one word too many: Comment. See: storeroom query --help",
                "query Post --limt 3"
                        + " | There is no option named --limt. Did you mean --limit?"
                        + " See: storeroom query --help",
                "query Post --limit | --limit needs a value: N. See: storeroom query --help",
                "query Post --limit many"
                        + " | --limit takes a whole number, not many. See: storeroom query --help",
                "query Post --format xml"
                        + " | --format takes one of jsonl, json, csv, table, not xml."
                        + " See: storeroom query --help",
                "backend --fault latency=x"
                        + " | --fault takes a whole number, not x. See: storeroom backend --help",
                "completion fish"
                        + " | SHELL takes one of bash, zsh, not fish. See: storeroom completion --help",
                "delete Post"
                        + " | 'One of these is missing: (--id=ID | --key=JSON | --where=TEXT | --all)."
                        + " See: storeroom delete --help'",
                "delete Post --id 1 --all"
                        + " | --id=ID, --all exclude each other. See: storeroom delete --help",
                "add apo | There is no command named apo. Did you mean api? See: storeroom add --help",
            })
    void misuseIsToldInOneSentenceThatNamesTheHelp(String line, String sentence) {
        var result = new CommandRun(folder).run(line.split(" "));
        assertThat(result.err()).isEqualTo(sentence + System.lineSeparator());
        assertThat(result.out()).isEmpty();
    }

    @Test
    void withoutACommandTheUsageIsShownAndItIsMisuse() {
        var result = new CommandRun(folder).run();
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).startsWith("Usage: storeroom");
    }

    @Test
    void theCompletionScriptKnowsTheCommandsAndTheirOptions() {
        var script = new CommandRun(folder).run("completion", "bash").out();
        assertThat(script).contains("complete -F", "storeroom", "introspect", "--skip-errors");
    }

    @ParameterizedTest
    @ValueSource(strings = {"models schema.graphql", "query --help", "--help", "--version"})
    void aReaderThatGoesAwayEndsTheCommandQuietly(String line) {
        var err = new StringWriter();
        var terminal =
                new Terminal(
                        InputStream.nullInputStream(),
                        new Output(new BrokenPipe()),
                        new PrintWriter(err, true),
                        folder,
                        Optional.empty(),
                        false);
        CommandRun.withBlog(folder);
        assertThat(Main.run(terminal, line.split(" "))).isZero();
        assertThat(err.toString()).isEmpty();
    }

    private static final class BrokenPipe extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
        }
    }
}
