package dev.storeroom.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.backend.table.ConflictStrategy;
import dev.storeroom.codegen.GenerationPlan;
import dev.storeroom.codegen.JavaScriptModels;
import dev.storeroom.data.Json;
import dev.storeroom.data.Value;
import dev.storeroom.testing.NodeProject;
import dev.storeroom.testing.Samples;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Amplify's own JavaScript client on the local backend: what one client does, another comes to
/// see.
final class OfficialClientInterop {
    private static final String TITLES =
            "return (await DataStore.query(Post)).map((post) => post.title).sort();";

    @TempDir private Path folder;

    private final List<Client> clients = new ArrayList<>();
    private LocalBackend backend;

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        NodeProject.install();
        GenerationPlan.of(NodeProject.FOLDER.resolve("blog"), JavaScriptModels.of(Samples.BLOG))
                .write();
    }

    @AfterEach
    void stop() throws IOException {
        for (Client client : clients) client.close();
        backend.close();
    }

    private void start(ConflictStrategy strategy, int port) throws IOException {
        start(strategy, port, Optional.empty());
    }

    private void start(ConflictStrategy strategy, int port, Optional<Path> certificates)
            throws IOException {
        backend =
                LocalBackend.start(
                        Samples.BLOG,
                        new LocalBackendOptions(
                                "127.0.0.1",
                                port,
                                certificates,
                                Optional.of(folder),
                                Optional.empty(),
                                true,
                                strategy));
    }

    private Client client() throws IOException {
        Client client =
                new Client(
                        NodeProject.start(
                                "env",
                                "NODE_EXTRA_CA_CERTS=" + trusted(),
                                "node",
                                "client.mjs",
                                "blog",
                                backend.endpoint().toString(),
                                backend.key().text()));
        clients.add(client);
        client.does("await DataStore.start(); await until(() => events.includes('ready'));");
        return client;
    }

    private String trusted() {
        return backend.certificate().map(each -> each.file().toString()).orElse("");
    }

    /// A process with one client in it.
    private record Client(Process process, BufferedReader out, BufferedWriter in) {
        Client(Process process) {
            this(process, process.inputReader(), process.outputWriter());
        }

        /// Runs a line of JavaScript.
        ///
        /// @return what it answers, as JSON
        String does(String script) throws IOException {
            in.write(script.replace('\n', ' '));
            in.newLine();
            in.flush();
            String line = out.readLine();
            if (line == null) throw new AssertionError("the client is gone");
            Map<String, Value> said = ((Value.Entries) Json.read(line)).entries();
            assertThat(said).as(line).containsKey("answer");
            return Json.write(said.getOrDefault("answer", Value.NULL));
        }

        /// Waits until a query answers something.
        void sees(String title) throws IOException {
            does(
                    "await until(async () => (await DataStore.query(Post)).some((post) => post.title === '%s'));"
                            .formatted(title));
        }

        void saves(String title) throws IOException {
            does(
                    "await DataStore.save(new Post({ title: '%s', status: 'DRAFT', rating: 1 }));"
                            .formatted(title));
        }

        void changes(String title, String change) throws IOException {
            does(
                    "const [post] = (await DataStore.query(Post)).filter((each) => each.title === '%s'); await DataStore.save(Post.copyOf(post, (draft) => { %s }));"
                            .formatted(title, change));
        }

        void close() throws IOException {
            in.close();
            process.destroy();
        }
    }

    @Test
    void whatOneClientCreatesChangesAndDeletesAnotherComesToSee() throws IOException {
        start(new ConflictStrategy.AutoMerge(), 0);
        Client one = client();
        Client other = client();
        one.saves("first");
        other.sees("first");
        other.changes("first", "draft.title = 'changed'; draft.rating = null;");
        one.sees("changed");
        one.does("await DataStore.delete(Post, (post) => post.title.eq('changed'));");
        other.does("await until(async () => (await DataStore.query(Post)).length === 0);");
    }

    @Test
    void clientsConvergeOverTlsWithoutAnyPatch() throws IOException {
        start(new ConflictStrategy.AutoMerge(), 0, Optional.of(folder));
        Client one = client();
        Client other = client();
        one.saves("in secret");
        other.sees("in secret");
        other.changes("in secret", "draft.rating = 5;");
        one.does(
                "await until(async () => (await DataStore.query(Post)).some((post) => post.rating === 5));");
    }

    @Test
    void clientsWhoseSocketsBreakComeBackAndConverge() throws IOException {
        start(new ConflictStrategy.AutoMerge(), 0);
        Client one = client();
        Client other = client();
        one.saves("before");
        other.sees("before");
        backend.dropSockets();
        one.saves("after");
        other.sees("after");
        other.changes("before", "draft.rating = 5;");
        one.does(
                "await until(async () => (await DataStore.query(Post)).some((post) => post.rating === 5));");
    }

    @Test
    void editsMadeWithoutANetworkArriveWhenItIsBack() throws IOException {
        start(new ConflictStrategy.AutoMerge(), 0);
        Client one = client();
        Client other = client();
        one.saves("shared");
        other.sees("shared");
        one.does("network(false); await until(() => events.lastIndexOf('networkStatus') > 0);");
        one.saves("made offline");
        one.changes("shared", "draft.content = 'from one';");
        other.changes("shared", "draft.rating = 5;");
        other.does(
                "await until(() => events.filter((each) => each === 'outboxMutationProcessed').length === 1);");
        one.does("network(true);");
        other.sees("made offline");
        String both =
                "await until(async () => (await DataStore.query(Post)).some((post) => post.content === 'from one' && post.rating === 5));";
        one.does(both);
        other.does(both);
    }

    @Test
    void aBackendThatGoesAndComesBackLosesNothing() throws IOException {
        start(new ConflictStrategy.OptimisticConcurrency(), 0);
        int port = backend.endpoint().getPort();
        Client one = client();
        Client other = client();
        one.saves("before");
        other.sees("before");
        backend.close();
        one.saves("meanwhile");
        start(new ConflictStrategy.OptimisticConcurrency(), port);
        other.sees("meanwhile");
        other.saves("after");
        one.sees("after");
        assertThat(one.does(TITLES)).isEqualTo(other.does(TITLES));
    }
}
