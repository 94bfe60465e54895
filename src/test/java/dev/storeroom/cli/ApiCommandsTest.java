package dev.storeroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.testing.GoldenFiles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// `storeroom add api` and `storeroom update api`.
final class ApiCommandsTest {
    private static final String API = "amplify/backend/api/BlogAppApi/";

    @TempDir private Path folder;

    private CommandRun.Result run(String line) {
        return new CommandRun(folder).run(line.split(" "));
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(API + file));
    }

    /// What a person types, one line at each reading, which the terminal shows as it does.
    private static final class Typing extends InputStream {
        private final Iterator<String> lines;
        private final OutputStream screen;

        Typing(List<String> lines, OutputStream screen) {
            this.lines = lines.iterator();
            this.screen = screen;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("a line at a time");
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (!lines.hasNext()) return -1;
            byte[] line = (lines.next() + "\n").getBytes(StandardCharsets.UTF_8);
            screen.write(line);
            System.arraycopy(line, 0, into, offset, line.length);
            return line.length;
        }
    }

    /// What a terminal shows of a command and the lines that are typed.
    private String transcript(List<String> typed, String... command) throws IOException {
        var screen = new ByteArrayOutputStream();
        screen.writeBytes(
                ("$ storeroom " + String.join(" ", command) + "\n")
                        .getBytes(StandardCharsets.UTF_8));
        Main.run(
                new Terminal(
                        new Typing(typed, screen),
                        new Output(screen),
                        new PrintWriter(screen, true, StandardCharsets.UTF_8),
                        folder,
                        Optional.of(folder.resolve("data")),
                        true),
                command);
        return screen.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private Map<String, String> written() throws IOException {
        Map<String, String> written = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList())
                written.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file));
        }
        return written;
    }

    @Test
    void theGuidesQuestionsAreAskedInItsWordsAndEnterTakesItsAnswers() throws IOException {
        String shown =
                transcript(List.of("", "", "", "", "", "", "", "", "", "", "", ""), "add", "api");
        Map<String, String> files = written();
        files.put("transcript", shown);
        GoldenFiles.check("add-api", files);
    }

    @Test
    void badAnswersAreToldAndAskedAgainAndOtherAnswersLeadElsewhere() throws IOException {
        String shown =
                transcript(
                        List.of(
                                "rest",
                                "1",
                                "My App",
                                "Shop",
                                "2",
                                "api key",
                                "Shop's key",
                                "0",
                                "400",
                                "30",
                                "2",
                                "1",
                                "yes",
                                "3",
                                "optimistic concurrency",
                                "1",
                                "2",
                                "tags"),
                        "add",
                        "api");
        Map<String, String> files = written();
        files.put("transcript", shown);
        GoldenFiles.check("add-api-otherwise", files);
    }

    @Test
    void updatingOffersWhatFitsAndKeepsWhatItDoesNotKnow() throws IOException {
        run("add api --yes --advanced no");
        var inputs = folder.resolve(API + "cli-inputs.json");
        Files.writeString(
                inputs,
                text("cli-inputs.json").replace("\"version\": 1", "\"version\": 1, \"own\": 2"));
        String shown = transcript(List.of(""), "update", "api");
        shown += transcript(List.of("1", "New key", "7", "", "2"), "update", "api");
        shown += transcript(List.of("Disable DataStore for entire API"), "update", "api");
        shown += transcript(List.of("2", "", "8"), "update", "api");
        Map<String, String> files = written();
        files.put("transcript", shown);
        GoldenFiles.check("update-api", files);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--service graphql             | cli-inputs.json     | AppSync",
                "--auth api-key                | cli-inputs.json     | API_KEY",
                "--key-description Mine        | cli-inputs.json     | \"Mine\"",
                "--key-days 1                  | cli-inputs.json     | \"expirationTime\": 1",
                "--additional-auth no          | transform.conf.json | AUTOMERGE",
                "--advanced yes                | transform.conf.json | AUTOMERGE",
                "--conflict-detection yes      | transform.conf.json | \"VERSION\"",
                "--conflict optimistic_concurrency | transform.conf.json | OPTIMISTIC_CONCURRENCY",
                "--annotated no                | schema.graphql      | type Post @model",
                "--schema mine.graphql         | schema.graphql      | type Mine @model",
                "--guided yes                  | schema.graphql      | type Post @model",
                "--template tags               | schema.graphql      | type Tag @model",
                "--type Page                   | schema.graphql      | enum PageStatus",
            })
    void everyQuestionCanBeAnsweredByAnOption(String options, String file, String written)
            throws IOException {
        new CommandRun(folder).file("mine.graphql", "type Mine @model { id: ID! }");
        assertThat(run("add api --yes " + options).code()).isZero();
        assertThat(text(file)).contains(written);
    }

    @Test
    void theNameNamesTheFolderAndWhatWasWrittenIsPrinted() {
        var made = run("add api --yes --name Shop");
        assertThat(made.out().lines())
                .map(line -> line.replace('\\', '/'))
                .containsExactly(
                        "amplify/backend/api/Shop/schema.graphql",
                        "amplify/backend/api/Shop/transform.conf.json",
                        "amplify/backend/api/Shop/cli-inputs.json");
        assertThat(run("check").code()).isZero();
        assertThat(run("models").out()).contains("Post");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--name My-Api              | --name: “My-Api” cannot be the name of an API",
                "--key-days 0               | --key-days: “0” is not a number of days from 1 to 365",
                "--key-days 400             | --key-days: “400” is not a number of days",
                "--key-days many            | --key-days: “many” is not a number of days",
                "--auth cognito             | --auth: “Amazon Cognito User Pool” is not available yet",
                "--service rest             | --service: “REST” is not available yet",
                "--additional-auth yes      | --additional-auth: “Yes” is not available yet",
                "--conflict LAMBDA          | --conflict: “Custom Lambda” is not available yet",
                "--conflict newest          | --conflict: “newest” is none of",
                "--type Query               | --type: “Query” cannot be the name of a model",
                "--type 2nd                 | --type: “2nd” cannot be the name of a model",
                "--type Post --template tags | leave out",
                "--advanced no --conflict AUTOMERGE | leave out",
                "--annotated yes            | Answer with --schema",
            })
    void anAnswerThatCannotBeTakenIsToldWithItsOption(String options, String said)
            throws IOException {
        var refused = run("add api --yes " + options);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains(said);
        assertThat(written()).isEmpty();
    }

    @Test
    void withoutATerminalMissingAnswersAreToldWithTheirOptions() throws IOException {
        var refused = run("add api --name Shop --schema mine.graphql");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err())
                .contains("--key-days  After how many days from now", "--yes", "--conflict")
                .doesNotContain("--name ", "--type", "--annotated");
        assertThat(written()).isEmpty();
    }

    @Test
    void theEndOfTheAnswersWritesNothing() throws IOException {
        assertThat(transcript(List.of("1", "Shop"), "add", "api"))
                .endsWith("The answers ended too early, so nothing was written.\n");
        assertThat(written()).isEmpty();
    }

    @Test
    void aSecondApiIsRefusedAndNoFileIsWrittenOver() throws IOException {
        run("add api --yes");
        Map<String, String> before = written();
        var refused = run("add api --yes --name Other");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("the API BlogAppApi already").contains("update api");
        assertThat(written()).isEqualTo(before);

        Files.delete(folder.resolve(API + "schema.graphql"));
        var half = run("add api --yes");
        assertThat(half.code()).isEqualTo(1);
        assertThat(half.err()).contains("transform.conf.json exists already");
        assertThat(folder.resolve(API + "schema.graphql")).doesNotExist();
    }

    @Test
    void aFolderThatTakesNoFilesIsTold() throws IOException {
        Files.writeString(folder.resolve("amplify"), "in the way");
        var refused = run("add api --yes");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("Nothing was written").contains("amplify");
    }

    @Test
    void anAnnotatedSchemaWithErrorsIsNotTaken() {
        new CommandRun(folder).file("mine.graphql", "type Mine @model {");
        var refused = run("add api --yes --schema mine.graphql");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("mine.graphql:").contains("Nothing was written");
        assertThat(folder.resolve("amplify")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--enable-datastore                  | AUTOMERGE | 365",
                "--conflict optimistic_concurrency   | OPTIMISTIC_CONCURRENCY | 365",
                "--conflict-detection yes            | AUTOMERGE | 365",
                "--enable-datastore --key-days 9     | AUTOMERGE | 9",
            })
    void anOptionChangesWhatItNamesOnly(String options, String strategy, int days)
            throws IOException {
        run("add api --yes --conflict-detection no");
        assertThat(text("transform.conf.json")).doesNotContain("ResolverConfig");
        assertThat(run("update api " + options).code()).isZero();
        assertThat(text("transform.conf.json")).contains(strategy);
        assertThat(text("cli-inputs.json"))
                .contains("\"expirationTime\": " + days, "\"BlogAPIKey\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--key-days 0                             | 2 | --key-days",
                "--conflict LAMBDA                        | 2 | not available yet",
                "--conflict AUTOMERGE --conflict-detection no | 2 | does not go with",
                "--enable-datastore --disable-datastore   | 2 | exclude each other",
                "--disable-datastore --conflict AUTOMERGE | 2 | does not go with",
                "--name Other --key-days 3                | 2 | There is no API named Other",
            })
    void updatesThatCannotBeAreTold(String options, int code, String said) throws IOException {
        run("add api --yes");
        Map<String, String> before = written();
        var refused = run("update api " + options);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.err()).contains(said);
        assertThat(written()).isEqualTo(before);
    }

    @Test
    void whatIsSetAlreadyIsNotWrittenAgain() {
        run("add api --yes");
        var same = run("update api --enable-datastore --key-days 365");
        assertThat(same)
                .isEqualTo(
                        new CommandRun.Result(
                                0, "", "That is what is set already." + System.lineSeparator()));
    }

    @Test
    void aProjectOfAmplifysOwnKeepsWhatStoreroomDoesNotKnow() throws IOException {
        var project = new CommandRun(folder);
        project.file(API + "schema.graphql", CommandRun.BLOG);
        project.file(
                API + "transform.conf.json",
                """
                {"Version": 5, "ElasticsearchWarning": true, "ResolverConfig": {
                  "project": {"ConflictHandler": "LAMBDA", "ConflictDetection": "VERSION",
                    "LambdaConflictHandler": {"name": "f"}},
                  "models": {"Post": {"ConflictHandler": "OPTIMISTIC_CONCURRENCY",
                    "ConflictDetection": "VERSION"}}}}
                """);
        Map<String, String> before = written();
        assertThat(run("update api --enable-datastore").err()).contains("set already");
        assertThat(written()).isEqualTo(before);
        assertThat(run("update api --conflict AUTOMERGE").code()).isZero();
        assertThat(text("transform.conf.json"))
                .contains("ElasticsearchWarning", "OPTIMISTIC_CONCURRENCY", "AUTOMERGE")
                .doesNotContain("LAMBDA");
        assertThat(folder.resolve(API + "cli-inputs.json")).doesNotExist();
    }

    @Test
    void aSettingsFileThatIsBrokenIsToldWithItsPlace() throws IOException {
        run("add api --yes");
        Files.writeString(folder.resolve(API + "transform.conf.json"), "{\n \"Version\": 5,,");
        var refused = run("update api --enable-datastore");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("transform.conf.json").contains("line 2");
    }
}
