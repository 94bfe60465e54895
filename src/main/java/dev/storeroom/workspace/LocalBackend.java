package dev.storeroom.workspace;

import dev.storeroom.backend.api.Access;
import dev.storeroom.backend.api.ApiSchema;
import dev.storeroom.backend.fault.Faults;
import dev.storeroom.backend.fault.RacingStore;
import dev.storeroom.backend.graphql.ApiEngine;
import dev.storeroom.backend.graphql.ApiService;
import dev.storeroom.backend.graphql.ModelTables;
import dev.storeroom.backend.server.ApiKey;
import dev.storeroom.backend.server.BackendServer;
import dev.storeroom.backend.server.KeyAuthoriser;
import dev.storeroom.backend.server.Listening;
import dev.storeroom.backend.table.ItemStore;
import dev.storeroom.backend.table.SqliteItemStore;
import dev.storeroom.backend.table.VersionedTable;
import dev.storeroom.schema.Schema;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A backend on this machine: it speaks AppSync's protocol, and keeps its records in a folder of
/// its own or in memory.
public final class LocalBackend implements AutoCloseable {
    private static final int NAME_LENGTH = 16;

    private final BackendServer server;
    private final ItemStore store;
    private final Listening listening;
    private final Optional<BackendCertificate> certificate;
    private final ApiKey key;
    private final Faults faults;

    private LocalBackend(
            BackendServer server,
            ItemStore store,
            Listening listening,
            Optional<BackendCertificate> certificate,
            ApiKey key,
            Faults faults) {
        this.server = server;
        this.store = store;
        this.listening = listening;
        this.certificate = certificate;
        this.key = key;
        this.faults = faults;
    }

    /// Starts to serve the API of a schema.
    ///
    /// @throws IOException if the folder cannot be used, or the port is taken
    public static LocalBackend start(Schema schema, LocalBackendOptions options)
            throws IOException {
        Faults faults = new Faults();
        InstantSource clock = faults.over(InstantSource.system());
        Optional<BackendCertificate> certificate = Optional.empty();
        if (options.certificates().isPresent())
            certificate =
                    Optional.of(
                            BackendCertificate.in(
                                    options.certificates().get(), options.host(), clock));
        Map<String, List<List<String>>> indexes = ModelTables.indexes(schema);
        BackendIdentity identity;
        ItemStore store;
        if (options.folder().isPresent()) {
            Path folder = Files.createDirectories(options.folder().get());
            identity = BackendIdentity.in(folder.resolve("backend.json"), options.apiKey(), clock);
            store = SqliteItemStore.open(folder.resolve("backend.db"), indexes);
        } else {
            identity = BackendIdentity.fresh(options.apiKey(), clock);
            store = SqliteItemStore.inMemory(indexes);
        }
        try {
            store.expire(clock.instant().getEpochSecond());
            var tables =
                    new ModelTables(
                            schema,
                            new RacingStore(store, faults),
                            options::strategy,
                            VersionedTable.Retention.USUAL,
                            clock,
                            faults::pageSize,
                            identity.secretBytes());
            var engine =
                    new ApiEngine(
                            schema,
                            ApiSchema.of(schema),
                            tables,
                            new Access(schema, schema.isOpen() || options.sandbox()),
                            clock,
                            () -> UUID.randomUUID().toString());
            var authoriser = new KeyAuthoriser(List.of(identity.key()), clock);
            var listening =
                    new Listening(
                            options.host(),
                            options.port(),
                            certificate.map(BackendCertificate::context),
                            UUID.randomUUID().toString());
            BackendServer server =
                    BackendServer.start(listening, new ApiService(engine), authoriser, faults);
            return new LocalBackend(server, store, listening, certificate, identity.key(), faults);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /// Where the backend of a schema keeps its records unless it is told otherwise.
    public static Path usualFolder(Path dataFolder, Path schema) {
        String name = DataFolder.digestOf(schema.toAbsolutePath().normalize().toString());
        return dataFolder.resolve("backends").resolve(name.substring(0, NAME_LENGTH));
    }

    /// Where the certificate of all backends is kept, so that it need be trusted but once.
    public static Path usualCertificates(Path dataFolder) {
        return dataFolder.resolve("backends");
    }

    /// Where documents are sent to.
    public URI endpoint() {
        return address("http", "/graphql");
    }

    /// Where subscribers connect to.
    public URI realtime() {
        return address("ws", "/graphql/realtime");
    }

    private URI address(String scheme, String path) {
        String secure = certificate.isPresent() ? "s" : "";
        return URI.create(
                "%s%s://%s:%d%s".formatted(scheme, secure, listening.host(), server.port(), path));
    }

    /// What goes wrong in it.
    public Faults faults() {
        return faults;
    }

    /// Breaks the connection of every subscriber.
    public void dropSockets() {
        server.dropSockets();
    }

    /// Where tests set faults.
    public URI admin() {
        return URI.create("http://127.0.0.1:%d/".formatted(server.adminPort()));
    }

    /// What those must say who set faults.
    public String adminToken() {
        return listening.adminToken();
    }

    /// The certificate that callers need to trust; empty if it serves plain HTTP.
    public Optional<BackendCertificate> certificate() {
        return certificate;
    }

    /// The key that callers need.
    public ApiKey key() {
        return key;
    }

    /// Waits until the process is told to end, or the thread is interrupted.
    public void await() {
        server.await();
    }

    /// Finishes what it has begun, then stops.
    @Override
    public void close() {
        server.close();
        store.close();
    }
}
