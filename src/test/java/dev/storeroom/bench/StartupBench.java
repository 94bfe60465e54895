package dev.storeroom.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Value;
import dev.storeroom.workspace.OpenOutcome;
import dev.storeroom.workspace.Workspaces;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How long a person waits for the window: from the start of a process to the first painted frame
/// of Storeroom, over that of an AtlantaFX window with nothing but a label.
///
/// Every run is a process of its own, with the options that the packaged launcher script gives and
/// its class path; the kinds take turns, and the first round is not counted. What "painted" means
/// says [FirstPaint]. With a workspace, it is painted when rows of its table are. Without a
/// display, all run on JavaFX's headless platform.
///
/// Storeroom starts as people start it: with the AOT cache that packaging leaves. The empty window
/// is measured plainly, and once more with a cache of its own.
class StartupBench {
    private static final int ROUNDS = 5;
    private static final Path HOME = Path.of("target", "storeroom").toAbsolutePath();

    /// The options of the launcher that are about modules, with their values.
    private static final Pattern OPTION =
            Pattern.compile("--(?:add|enable|module)-[a-z-]+[ =]\\S+");

    private static final Pattern JARS = Pattern.compile("for jar in (.+); do");

    @TempDir Path folder;

    @Test
    void firstPaint() throws IOException, InterruptedException {
        assumeTrue(Files.exists(HOME), "there is no target/storeroom; ./mvnw package makes it");
        Path schema = workspaceWithPosts();
        String data = "--data=" + folder.resolve("data");
        String cache = "-XX:AOTCache=" + HOME.resolve("lib").resolve("storeroom.aot");
        String cacheOfEmpty = "-XX:AOTCache=" + cacheOfEmptyWindow();
        var empty = new double[ROUNDS];
        var cachedEmpty = new double[ROUNDS];
        var welcome = new double[ROUNDS];
        var restored = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            double emptyMillis = millis("", "Label", "empty");
            double cachedEmptyMillis = millis(cacheOfEmpty, "Label", "empty");
            double welcomeMillis = millis(cache, "#welcome", data);
            double restoredMillis =
                    millis(cache, "#table-Post .table-row-cell", data, schema.toString());
            if (round < 0) continue;
            empty[round] = emptyMillis;
            cachedEmpty[round] = cachedEmptyMillis;
            welcome[round] = welcomeMillis;
            restored[round] = restoredMillis;
        }
        Rounds.print("ms to an empty AtlantaFX window", empty, empty);
        Rounds.print("ms to the same with an AOT cache", cachedEmpty, empty);
        Rounds.print("ms to the welcome tab", welcome, empty);
        Rounds.print("ms to a restored workspace", restored, empty);
    }

    /// A workspace that was left with its table of posts open.
    private Path workspaceWithPosts() throws IOException {
        Path schema = folder.resolve("blog.graphql");
        Files.copy(Path.of("sample-schemas", "blog.graphql"), schema);
        var workspaces = new Workspaces(folder.resolve("data"));
        var outcome = workspaces.open(schema, Workspaces.Access.WRITE);
        try (var workspace = ((OpenOutcome.Opened) outcome).workspace()) {
            for (int i = 0; i < 200; i++) {
                var title = Value.text("Post number " + i);
                var values = Map.of("title", title, "status", Value.text("DRAFT"));
                workspace.dataStore().save(new ModelRecord("Post", values));
            }
            var table = Value.text("model:Post");
            var places = new Value.Items(List.of(table));
            workspace.remember(
                    "window", new Value.Entries(Map.of("places", places, "front", table)));
        }
        return schema;
    }

    /// What Java learns from one start of the empty window.
    private Path cacheOfEmptyWindow() throws IOException, InterruptedException {
        Path cache = folder.resolve("empty.aot");
        var command = command("-XX:AOTCacheOutput=" + cache, "Label", "empty", "exit");
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(folder.resolve("empty.log").toFile()).start().waitFor();
        return cache;
    }

    private double millis(String option, String... arguments)
            throws IOException, InterruptedException {
        var command = command(option, arguments);
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        long start = System.nanoTime();
        Process process = builder.start();
        try (var lines = process.inputReader()) {
            assertThat(lines.readLine()).isEqualTo(FirstPaint.PAINTED);
            return (System.nanoTime() - start) / 1e6;
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /// @param option one more for java; empty for none
    private List<String> command(String option, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options());
        if (System.getenv("DISPLAY") == null)
            command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        if (!option.isEmpty()) command.add(option);
        command.addAll(List.of("-cp", classPath(), FirstPaint.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static List<String> options() throws IOException {
        String script = script();
        String forWindow = script.substring(script.lastIndexOf("exec ")).replace("\"", "");
        return OPTION.matcher(forWindow.replace("$home", HOME.toString()))
                .results()
                .flatMap(option -> Stream.of(option.group().split(" ", 2)))
                .toList();
    }

    /// The launcher's jars in its order, then what watches: a cache fits a class path that begins
    /// so.
    private String classPath() throws IOException {
        var jars = JARS.matcher(script());
        assertThat(jars.find()).isTrue();
        var parts = new ArrayList<String>();
        for (String jar : jars.group(1).split(" ", -1))
            parts.add(HOME.resolve("lib").resolve(jar).toString());
        parts.add(watcher().toString());
        return String.join(File.pathSeparator, parts);
    }

    /// A jar, because a cache knows no folders.
    private Path watcher() throws IOException {
        Path jar = folder.resolve("watcher.jar");
        if (Files.exists(jar)) return jar;
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String part : List.of("FirstPaint", "FirstPaint$1", "FirstPaint$Empty")) {
                String name = "dev/storeroom/bench/" + part + ".class";
                out.putNextEntry(new JarEntry(name));
                Files.copy(Path.of("target", "test-classes", name), out);
            }
        }
        return jar;
    }

    private static String script() throws IOException {
        return Files.readString(HOME.resolve("bin").resolve("storeroom"));
    }
}
