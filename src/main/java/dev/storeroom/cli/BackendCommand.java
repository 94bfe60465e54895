package dev.storeroom.cli;

import dev.storeroom.backend.fault.Fault;
import dev.storeroom.backend.traffic.TrafficLog;
import dev.storeroom.schema.Schema;
import dev.storeroom.schema.reader.SchemaSource;
import dev.storeroom.workspace.BackendCertificate;
import dev.storeroom.workspace.BackendFolders;
import dev.storeroom.workspace.BackendSeed;
import dev.storeroom.workspace.BackendStartException;
import dev.storeroom.workspace.ClientFiles;
import dev.storeroom.workspace.LocalBackend;
import dev.storeroom.workspace.LocalBackendOptions;
import dev.storeroom.workspace.LogFile;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Runs a backend that speaks AppSync's protocol.
@Command(
        name = "backend",
        description = {
            "Runs a local backend for a schema: AppSync's protocol with conflict detection.",
            "Prints one JSON line when it is ready, and serves until it is told to end."
        },
        footer = {
            "",
            "Examples:",
            "  storeroom backend schema.graphql --sandbox",
            "  storeroom backend --port 20002 --in-memory --seed posts.jsonl",
            "  storeroom backend --conflict OPTIMISTIC_CONCURRENCY --model-conflict Post=AUTOMERGE"
        })
final class BackendCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = SchemaPlace.LEFT_OUT)
    private @Nullable Path file;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "0",
            description = "The port to listen on. Default: any that is free.")
    private int port;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description =
                    "The address to listen on. Default: ${DEFAULT-VALUE}, this machine alone.")
    private String host = "";

    @Mixin private ApiOptions api = new ApiOptions();

    @Option(
            names = "--tls",
            description =
                    "Serve HTTPS, which Amplify's clients need for subscriptions, with a "
                            + "certificate made for it. How to trust it is printed.")
    private boolean tls;

    @Mixin private AssumptionOption assumptions = new AssumptionOption();

    @Mixin private FaultOption fault = new FaultOption();

    @Option(
            names = "--write-config",
            paramLabel = "DIR",
            description =
                    "Write amplifyconfiguration.json and aws-exports.js into that folder, by "
                            + "which Amplify's clients find this backend.")
    private @Nullable Path configuration;

    @Option(
            names = "--log",
            description = {
                "Print one JSON line for each request and subscriber on standard error.",
                "No key and no value is ever in it."
            })
    private boolean log;

    @Option(
            names = "--seed",
            paramLabel = "[MODEL=]FILE",
            description =
                    "Begin with these records: one JSON object a line, each of the model or with"
                            + " its model's name as __typename. All are created or none. Skipped,"
                            + " and said so, if anything was ever written to this backend. May be"
                            + " given several times.")
    private List<String> seeds = List.of();

    @ArgGroup private @Nullable Place place;

    @Option(
            names = "--sandbox",
            description = "Models without @auth are open to everybody who has the key.")
    private boolean sandbox;

    /// Where the records are kept.
    static final class Place {
        @Option(
                names = "--data",
                paramLabel = "DIR",
                description = "The folder that holds the records, instead of the usual one.")
        private @Nullable Path folder;

        @Option(names = "--in-memory", description = "Keep nothing when it ends.")
        private boolean inMemory;
    }

    BackendCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (port < 0 || port > 65_535)
            throw Failure.misuse("--port is 0 to 65535, not " + port + ".");
        SchemaSource source = SchemaPlace.source(terminal, file);
        Schema schema = SchemaPlace.readSound(terminal, source);
        ApiOptions.Chosen settings = api.choose(terminal, source, schema);
        if (!sandbox && !schema.isOpen()) ClosedModels.warn(terminal, schema);
        Map<Fault, Long> faults = fault.chosen();
        BackendSeed seed = SeedInput.read(terminal, schema, seeds);
        try (var _ = LogFile.startIn(terminal.usualData(), "backend");
                LocalBackend backend =
                        LocalBackend.start(schema, options(source, settings), seed)) {
            sayWhatWasSeeded(backend, seed);
            faults.forEach(backend.faults()::set);
            if (configuration != null) writeConfiguration(backend, configuration);
            if (log) backend.observe(event -> terminal.say(TrafficLog.line(event)));
            terminal.out().line(BackendReady.line(backend, settings.conflicts()));
            terminal.out().flush();
            backend.certificate().ifPresent(this::sayHowToTrust);
            backend.await();
        } catch (BackendStartException e) {
            throw Failure.inputError(
                    "The backend cannot start: %s. %s".formatted(e.getMessage(), remedy(e.kind())));
        } catch (IOException e) {
            throw Failure.inputError("The backend cannot start: " + e.getMessage() + ".");
        }
        return ExitCode.DONE.number();
    }

    private void writeConfiguration(LocalBackend backend, Path folder) {
        try {
            ClientFiles.of(backend).write(terminal.resolve(folder));
        } catch (IOException e) {
            throw Failure.inputError(
                    "The backend cannot start, because %s cannot be written: %s. Choose another folder with --write-config."
                            .formatted(folder, WriteRefusal.reason(e)));
        }
    }

    private static String remedy(BackendStartException.Kind kind) {
        return switch (kind) {
            case ADDRESS ->
                    "Choose others with --port or --bind; without --port, any that is free is taken.";
            case FOLDER -> "See to that, or give another folder with --data.";
            case IN_USE -> "Stop that one first, or give another folder with --data.";
            case RECORDS ->
                    "Move it away to begin without records, or give another folder with --data.";
        };
    }

    private LocalBackendOptions options(SchemaSource source, ApiOptions.Chosen settings)
            throws IOException {
        return new LocalBackendOptions(
                host,
                port,
                tls ? Optional.of(folders().certificates()) : Optional.empty(),
                folder(source),
                api.apiKeys(),
                settings.key(),
                sandbox,
                settings.rules(assumptions.chosen()));
    }

    private Optional<Path> folder(SchemaSource source) throws IOException {
        if (place != null && place.inMemory) return Optional.empty();
        if (place != null && place.folder != null)
            return Optional.of(terminal.resolve(place.folder));
        Path given = SchemaPlace.find(terminal, file);
        folders().leftBehind(source.path(), given).ifPresent(old -> sayWhatIsLeft(given, old));
        return Optional.of(folders().of(source.path(), given));
    }

    private BackendFolders folders() {
        return new BackendFolders(terminal.usualData());
    }

    private void sayWhatIsLeft(Path given, Path old) {
        terminal.say(
                "Other records were kept for %s. To serve those, give --data \"%s\"."
                        .formatted(given, old));
    }

    private void sayWhatWasSeeded(LocalBackend backend, BackendSeed seed) {
        if (seed.records().isEmpty()) return;
        int seeded = backend.seeded();
        terminal.say(
                seeded > 0
                        ? "Created %d %s of the seed."
                                .formatted(seeded, seeded == 1 ? "record" : "records")
                        : "The seed was skipped, because this backend was written to before. Another"
                                + " --data DIR, or --in-memory, begins with it.");
    }

    private void sayHowToTrust(BackendCertificate certificate) {
        terminal.say("The certificate is the backend's own. Do one of these to trust it:");
        certificate.trustCommands().forEach(each -> terminal.say("  " + each.command()));
    }
}
