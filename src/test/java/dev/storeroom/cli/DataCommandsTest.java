package dev.storeroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.cli.CommandRun.Result;
import dev.storeroom.testing.Samples;
import dev.storeroom.workspace.OpenOutcome;
import dev.storeroom.workspace.Workspaces;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

class DataCommandsTest {
    private static final String A =
            "{\"id\":\"a\",\"title\":\"Tea\",\"status\":\"DRAFT\",\"rating\":3}";
    private static final String B = "{\"id\":\"b\",\"title\":\"Žluť\",\"status\":\"PUBLISHED\"}";
    private static final String SAVED_A =
            "{\"id\":\"a\",\"title\":\"Tea\",\"status\":\"DRAFT\",\"rating\":3,\"content\":null,"
                    + "\"createdAt\":null,\"updatedAt\":null}\n";
    private static final String SAVED_B =
            "{\"id\":\"b\",\"title\":\"Žluť\",\"status\":\"PUBLISHED\",\"rating\":null,"
                    + "\"content\":null,\"createdAt\":null,\"updatedAt\":null}\n";

    @TempDir private Path folder;
    private CommandRun storeroom = new CommandRun(Path.of("."));

    @BeforeEach
    void makeTheBlog() {
        storeroom = CommandRun.withBlog(folder);
    }

    @Test
    void whatIsSavedIsPrintedAndFoundByTheNextCommand() {
        assertThat(storeroom.run("save", "Post", A, B)).isEqualTo(done(SAVED_A + SAVED_B));
        assertThat(storeroom.run("query", "Post")).isEqualTo(done(SAVED_A + SAVED_B));
        assertThat(storeroom.run("count")).isEqualTo(done("Post\t2\n"));
    }

    @Test
    void recordsComeFromStandardInputAndFromFiles() {
        storeroom.file("posts.jsonl", "\uFEFF" + A + "\n\n");
        assertThat(storeroom.run("save", "Post", "@posts.jsonl")).isEqualTo(done(SAVED_A));
        assertThat(storeroom.runWithInput(B, "save", "Post")).isEqualTo(done(SAVED_B));
    }

    /// As a shell gives it for `@<(…)`.
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void recordsComeFromAPipe() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        Thread.startVirtualThread(() -> fill(pipe));
        assertThat(storeroom.run("save", "Post", "@pipe")).isEqualTo(done(SAVED_A));
    }

    private static void fill(Path pipe) {
        try {
            Files.writeString(pipe, A + "\n", StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aGivenFieldIsPatchedNullSetsNullAndAnAbsentFieldStays() {
        storeroom.run("save", "Post", A);
        String patch = "{\"id\":\"a\",\"rating\":null,\"content\":\"\"}";
        assertThat(storeroom.run("save", "Post", patch).out())
                .isEqualTo(
                        SAVED_A.replace(
                                "\"rating\":3,\"content\":null",
                                "\"rating\":null,\"content\":\"\""));
    }

    @Test
    void oneBadLineKeepsAllFromBeingSavedAndIsNamedByItsNumberAndField() {
        var result =
                storeroom.runWithInput(
                        A + "\n{\"id\":\"b\",\"titel\":\"x\"}\nnope\n", "save", "Post");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .startsWith(
                        "line 2: titel: There is no field of Post named titel. Did you mean title?")
                .contains("line 3: This is not JSON")
                .endsWith("so nothing was saved. --skip-errors saves the others.\n");
        assertThat(storeroom.run("count", "Post").out()).isEqualTo("0\n");
    }

    @Test
    void aValueThatTheSchemaRefusesIsNamedByItsPlace() {
        var result = storeroom.run("save", "Post", A, "{\"title\":5,\"status\":\"DRAFT\"}");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("argument 2: title: ");
        assertThat(storeroom.run("query", "Post").out()).isEmpty();
    }

    @Test
    void skippingErrorsSavesTheGoodRecords() {
        var result = storeroom.runWithInput("nope\n" + A, "save", "Post", "--skip-errors");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEqualTo(SAVED_A);
        assertThat(result.err()).endsWith("1 record has errors, left out; 1 saved.\n");
    }

    @Test
    void aConditionThatTheStoredRecordMissesLeavesItAsItIs() {
        storeroom.run("save", "Post", A);
        String patch = "{\"id\":\"a\",\"rating\":5}";
        assertThat(storeroom.run("save", "Post", patch, "--condition", "rating = 4").code())
                .isEqualTo(1);
        assertThat(storeroom.run("query", "Post").out()).isEqualTo(SAVED_A);
        assertThat(storeroom.run("save", "Post", patch, "--condition", "rating = 3").code())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "query Post --where rating=3          | a",
                "query Post --where rating=null       | b",
                "query Post --sort -title             | b a",
                "query Post --sort status,-title      | a b",
                "query Post --limit 1                 | a",
                "query Post --limit 1 --page 1        | b",
                "query Post --page 9                  | ''",
            })
    void aQueryFiltersSortsAndPages(String line, String ids) {
        storeroom.run("save", "Post", A, B);
        String found = storeroom.run(line.strip().split(" +")).out();
        assertThat(found.replaceAll("\\{\"id\":\"(.)\".*\\n", "$1 ").strip()).isEqualTo(ids);
    }

    @Test
    void resultsComeAsJsonCsvAndTableToo() {
        storeroom.run("save", "Post", A, B);
        assertThat(storeroom.run("query", "Post", "--format", "json").out())
                .isEqualTo("[\n" + SAVED_A.strip() + ",\n" + SAVED_B.strip() + "\n]\n");
        assertThat(storeroom.run("query", "Post", "--format", "csv").out())
                .isEqualTo(
                        """
                        id,title,status,rating,content,createdAt,updatedAt\r
                        a,Tea,DRAFT,3,,,\r
                        b,Žluť,PUBLISHED,,,,\r
                        """);
        assertThat(storeroom.run("query", "Post", "--format", "table").out())
                .isEqualTo(
                        """
                        id  title  status     rating  content  createdAt  updatedAt
                        --  -----  ---------  ------  -------  ---------  ---------
                        a   Tea    DRAFT      3       null     null       null
                        b   Žluť   PUBLISHED  null    null     null       null
                        """);
    }

    @Test
    void syncMetadataComesOnlyWhenAskedFor() {
        storeroom.run("save", "Post", A);
        String withMeta = storeroom.run("query", "Post", "--meta").out();
        assertThat(withMeta)
                .isEqualTo(
                        SAVED_A.replace(
                                "}\n", ",\"_meta\":{\"version\":null,\"pending\":\"PENDING\"}}\n"));
        assertThat(storeroom.runWithInput(withMeta, "save", "Post")).isEqualTo(done(SAVED_A));
    }

    @Test
    void whatDeletePrintsBringsTheRecordsBack() {
        storeroom.run("save", "Post", A, B);
        var deleted = storeroom.run("delete", "Post", "--where", "rating = 3");
        assertThat(deleted).isEqualTo(done(SAVED_A));
        assertThat(storeroom.run("count", "Post").out()).isEqualTo("1\n");
        assertThat(storeroom.runWithInput(deleted.out(), "save", "Post")).isEqualTo(deleted);
        assertThat(storeroom.run("delete", "Post", "--id", "b").out()).isEqualTo(SAVED_B);
        assertThat(storeroom.run("delete", "Post", "--key", "{\"id\":\"a\"}").out())
                .isEqualTo(SAVED_A);
        assertThat(storeroom.run("delete", "Post", "--id", "a").code()).isEqualTo(1);
        assertThat(storeroom.run("delete", "Post", "--where", " ").code()).isEqualTo(2);
        assertThat(storeroom.run("delete", "Post", "--all").code()).isZero();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void anExportFollowsALinkAndWritesIntoADeviceButNeverOverTheSchema() throws IOException {
        storeroom.run("save", "Post", A);
        Path file = folder.resolve("all.jsonl");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Files.createFile(file));
        assertThat(storeroom.run("export", "Post", "--out", "link")).isEqualTo(done(""));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent(SAVED_A.strip());

        Path device = Files.createSymbolicLink(folder.resolve("device"), Path.of("/dev/null"));
        assertThat(storeroom.run("export", "--out", "device")).isEqualTo(done(""));
        assertThat(device).isSymbolicLink();
        Files.delete(device); // JUnit warns of links that lead elsewhere

        assertThat(storeroom.run("export", "--out", "schema.graphql").err())
                .isEqualTo("schema.graphql is the schema itself. Name another file.\n");
        assertThat(folder.resolve("schema.graphql")).hasContent(CommandRun.BLOG);
    }

    @Test
    void anExportIsAFileThatIsReplacedOnlyWhole() throws IOException {
        storeroom.run("save", "Post", A);
        assertThat(storeroom.run("export", "--out", "all.jsonl")).isEqualTo(done(""));
        assertThat(folder.resolve("all.jsonl"))
                .hasContent("{\"__typename\":\"Post\"," + SAVED_A.substring(1).strip());
        assertThat(storeroom.run("export", "Post", "--out", "missing/a.jsonl").code()).isEqualTo(1);
        assertThat(storeroom.run("export", "Post", "--out", "data").err()).contains("is a folder");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".part"))).isEmpty();
        }
        assertThat(storeroom.run("save", "Post", "@all.jsonl")).isEqualTo(done(SAVED_A));
    }

    @Test
    void theOutboxListsWhatWaitsWithWhatItSends() {
        storeroom.run("save", "Post", A);
        assertThat(storeroom.run("outbox").out())
                .startsWith(
                        "{\"sequence\":1,\"operation\":\"CREATE\",\"model\":\"Post\",\"key\":[\"a\"],"
                                + "\"state\":\"PENDING\",\"attempts\":0,\"edits\":1,")
                .contains("\"input\":{\"id\":\"a\",\"title\":\"Tea\"");
    }

    @Test
    void clearingSaysWhatGoesAsksAndCanBeTakenBack() {
        storeroom.run("save", "Post", A, B);
        var refused = storeroom.run("clear");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("Post: 2 records, 2 unsynced changes", "say --yes");
        assertThat(storeroom.runWithAnswer("n\n", "clear").err())
                .endsWith("Nothing was cleared.\n");
        assertThat(storeroom.run("count", "Post").out()).isEqualTo("2\n");

        var cleared = storeroom.runWithAnswer("y\n", "clear");
        assertThat(cleared.out()).startsWith("{\"name\":").contains("\"rows\":2");
        assertThat(storeroom.run("count", "Post").out()).isEqualTo("0\n");
        assertThat(storeroom.run("snapshots")).isEqualTo(done(cleared.out()));
        assertThat(storeroom.run("restore").code()).isZero();
        assertThat(storeroom.run("query", "Post").out()).isEqualTo(SAVED_A + SAVED_B);
    }

    @Test
    void oneModelIsClearedByItsName() {
        storeroom.run("save", "Post", A);
        assertThat(storeroom.run("clear", "--model", "Pots", "--yes").err())
                .startsWith("There is no model named Pots. Did you mean Post?");
        assertThat(storeroom.run("clear", "--model", "Post", "--yes").code()).isZero();
        assertThat(storeroom.run("count", "Post").out()).isEqualTo("0\n");
    }

    @Test
    void aLockedWorkspaceMayBeReadButWritingEndsWithItsOwnCode() {
        storeroom.run("save", "Post", A);
        var workspaces = new Workspaces(folder.resolve("data"));
        var opened =
                (OpenOutcome.Opened)
                        workspaces.open(folder.resolve("schema.graphql"), Workspaces.Access.WRITE);
        try (var held = opened.workspace()) {
            assertThat(held.isReadOnly()).isFalse();
            assertThat(storeroom.run("query", "Post")).isEqualTo(done(SAVED_A));
            var locked = storeroom.run("save", "Post", B);
            assertThat(locked.code()).isEqualTo(4);
            assertThat(locked.err()).contains("is open in").endsWith("run the command again.\n");
        }
    }

    @Test
    void aChangeOfTheSchemaThatDataDoesNotFitIsRefusedAndNothingIsTouched() {
        storeroom.run("save", "Post", A);
        storeroom.file(
                "schema.graphql", CommandRun.BLOG.replace("rating: Int", "rating: [String]"));
        var refused = storeroom.run("query", "Post");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("does not fit the schema any more", "rating");
        storeroom.file("schema.graphql", CommandRun.BLOG);
        assertThat(storeroom.run("query", "Post")).isEqualTo(done(SAVED_A));
    }

    @Test
    void aFileThatMayNotBeWrittenIsReadAndKeptAsItIs() throws IOException {
        storeroom.run("save", "Post", A);
        Path store = storeFile();
        Files.setPosixFilePermissions(store, PosixFilePermissions.fromString("r--r--r--"));
        assertThat(storeroom.run("query", "Post")).isEqualTo(done(SAVED_A));
        var refused = storeroom.run("save", "Post", B);
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("may not be written").doesNotContain("\tat ");
    }

    @Test
    void aDamagedFileIsToldInASentenceAndLeftAsItIs() throws IOException {
        storeroom.run("save", "Post", A);
        Path store = storeFile();
        Files.writeString(
                store, "this is no database, and long enough to be taken for one".repeat(99));
        var broken = storeroom.run("query", "Post");
        assertThat(broken.code()).isEqualTo(1);
        assertThat(broken.err()).contains("damaged").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "query Pots                          | 2 | Did you mean Post?",
                "query Post --sort ratng             | 2 | Did you mean rating?",
                "query Post --where ratng=1          | 2 | wrong at column 1",
                "query Post --limit 0                | 2 | --limit is at least 1",
                "count --where rating=1              | 2 | needs the MODEL",
                "save Post @nothing.jsonl            | 1 | no file nothing.jsonl",
                "save Post []                        | 1 | A record is an object",
                "save Post {} --condition rating=    | 2 | wrong at column",
                "delete Post --key 5                 | 2 | --key is an object",
                "delete Post --key {}                | 2 | --key lacks id",
                "save {}                             | 1 | Which model",
                "save {\"__typename\":\"Pots\"}        | 1 | Did you mean Post?",
                "save Post {                         | 1 | argument 1: This is not JSON: it ends too early, at column 2.",
                "save @                              | 2 | @ names no file",
                "count --data schema.graphql         | 2 | is a file",
                "export --out missing/x.jsonl        | 1 | there is no folder for it",
                "export --format csv --out           | 2 | --out needs a value: FILE",
                "restore                             | 1 | There is no snapshot",
                "query --schema missing.graphql Post | 1 | There is no file",
            })
    void everyMistakeHasASentenceAndACode(String line, int code, String sentence) {
        var result = storeroom.run(line.strip().split(" +"));
        assertThat(result.err()).contains(sentence).doesNotContain("Exception");
        assertThat(result.code()).isEqualTo(code);
    }

    private Path storeFile() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
            return files.filter(file -> file.endsWith("store.db")).findFirst().orElseThrow();
        }
    }

    private static Result done(String out) {
        return new Result(0, out, "");
    }

    @Test
    void aCascadeTakesTheChildrenAndCanBeTakenBack() throws IOException {
        storeroom.file("schema.graphql", Files.readString(Samples.path("blog-comments")));
        storeroom.run("save", "Blog", "{\"id\":\"t\",\"name\":\"Tea\"}");
        String all =
                """
                {"__typename":"Post","id":"p","title":"Green","status":"DRAFT","blogPostsId":"t"}
                {"__typename":"Comment","id":"c","postID":"p","writtenAt":"2026-05-31T14:30:00Z",\
                "author":"Ann","content":"Good"}
                """;
        assertThat(storeroom.runWithInput(all, "save").out().lines())
                .allMatch(line -> line.startsWith("{\"__typename\":"))
                .hasSize(2);
        assertThat(storeroom.run("count", "Post", "--where", "comments.author = \"Ann\"").out())
                .isEqualTo("1\n");

        var shown = storeroom.run("delete", "Blog", "--id", "t", "--cascade", "--dry-run");
        assertThat(shown.err())
                .isEqualTo("Nothing was deleted. These would be: 1 Comment, 1 Post, 1 Blog.\n");
        var deleted = storeroom.run("delete", "Blog", "--id", "t", "--cascade");
        assertThat(deleted).isEqualTo(done(shown.out()));
        assertThat(storeroom.run("count", "Comment").out()).isEqualTo("0\n");

        assertThat(storeroom.runWithInput(deleted.out(), "save").code()).isZero();
        assertThat(storeroom.run("count", "Comment", "--where", "post.blog.name = \"Tea\"").out())
                .isEqualTo("1\n");
    }

    @Test
    void aRecordWithoutAModelIsAskedForOne() {
        var result = storeroom.run("save", A);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).startsWith("argument 1: Which model is it?");
    }
}
