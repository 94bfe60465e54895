package dev.storeroom.workspace;

import dev.storeroom.backend.api.Access;
import dev.storeroom.backend.api.ApiSchema;
import dev.storeroom.backend.fault.Faults;
import dev.storeroom.backend.fault.RacingStore;
import dev.storeroom.backend.graphql.ApiEngine;
import dev.storeroom.backend.graphql.ApiService;
import dev.storeroom.backend.graphql.ModelTables;
import dev.storeroom.backend.graphql.NewRecords;
import dev.storeroom.backend.server.ApiKey;
import dev.storeroom.backend.server.BackendServer;
import dev.storeroom.backend.server.KeyAuthoriser;
import dev.storeroom.backend.server.Listening;
import dev.storeroom.backend.table.ItemStore;
import dev.storeroom.backend.traffic.Activity;
import dev.storeroom.backend.traffic.BackendEvent;
import dev.storeroom.backend.traffic.Traffic;
import dev.storeroom.data.Subscription;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/// A backend on this machine: it speaks AppSync's protocol, and keeps its records in a folder of
/// its own or in memory.
public final class LocalBackend implements AutoCloseable {
    private final BackendServer server;
    private final BackendData data;
    private final Listening listening;
    private final Optional<BackendCertificate> certificate;
    private final Faults faults;
    private final Observed observed;
    private final ProcessEnd end = new ProcessEnd();

    /// What is told of the backend while it serves.
    private record Observed(List<String> models, Traffic traffic, int seeded) {}

    private LocalBackend(
            BackendServer server,
            BackendData data,
            Listening listening,
            Optional<BackendCertificate> certificate,
            Faults faults,
            Observed observed) {
        this.server = server;
        this.data = data;
        this.listening = listening;
        this.certificate = certificate;
        this.faults = faults;
        this.observed = observed;
    }

    /// Starts to serve the API of a schema.
    ///
    /// @throws BackendStartException if its address, its folder or its records refuse
    /// @throws IOException if there is no certificate to be had
    public static LocalBackend start(Schema schema, LocalBackendOptions options)
            throws IOException {
        return start(schema, options, BackendSeed.NONE);
    }

    /// Starts to serve the API of a schema.
    ///
    /// @param seed what a backend that nothing was ever written to begins with
    /// @throws BackendStartException if its address, its folder or its records refuse
    /// @throws IOException if there is no certificate to be had
    public static LocalBackend start(Schema schema, LocalBackendOptions options, BackendSeed seed)
            throws IOException {
        Faults faults = new Faults();
        InstantSource clock = faults.over(InstantSource.system());
        Optional<BackendCertificate> certificate = Optional.empty();
        if (options.certificates().isPresent())
            certificate =
                    Optional.of(
                            BackendCertificate.in(
                                    options.certificates().get(), options.host(), clock));
        BackendData data = BackendData.open(options, ModelTables.indexes(schema), clock);
        try {
            int seeded = seed.plant(data.store(), records(schema, options, data, clock));
            var listening =
                    new Listening(
                            options.host(),
                            options.port(),
                            certificate.map(BackendCertificate::context),
                            UUID.randomUUID().toString());
            Traffic traffic = new Traffic(InstantSource.system());
            var service = new ApiService(engine(schema, options, data, faults, clock));
            var authoriser = new KeyAuthoriser(data.identity().keys(), clock);
            BackendServer server =
                    listen(
                            () ->
                                    BackendServer.start(
                                            listening, service, authoriser, faults, traffic),
                            options);
            List<String> models = schema.models().stream().map(ModelType::name).toList();
            var observed = new Observed(models, traffic, seeded);
            return new LocalBackend(server, data, listening, certificate, faults, observed);
        } catch (IOException | RuntimeException e) {
            data.close();
            throw e;
        }
    }

    private static BackendServer listen(Supplier<BackendServer> server, LocalBackendOptions options)
            throws BackendStartException {
        try {
            return server.get();
        } catch (UncheckedIOException e) {
            throw BackendStartException.ofAddress(options.host(), options.port(), e);
        }
    }

    private static ApiEngine engine(
            Schema schema,
            LocalBackendOptions options,
            BackendData data,
            Faults faults,
            InstantSource clock) {
        ItemStore racing = new RacingStore(data.store(), faults);
        ModelTables tables = tables(schema, options, data, racing, faults::pageSize, clock);
        return new ApiEngine(
                schema,
                ApiSchema.of(schema),
                tables,
                new Access(schema, schema.isOpen() || options.sandbox()),
                clock,
                () -> UUID.randomUUID().toString());
    }

    private static ModelTables tables(
            Schema schema,
            LocalBackendOptions options,
            BackendData data,
            ItemStore store,
            IntUnaryOperator pageSizes,
            InstantSource clock) {
        return new ModelTables(
                schema,
                store,
                options.conflicts()::strategy,
                options.conflicts().rules(),
                clock,
                pageSizes,
                data.identity().secretBytes());
    }

    /// No fault strikes what it makes.
    private static NewRecords records(
            Schema schema, LocalBackendOptions options, BackendData data, InstantSource clock) {
        return new NewRecords(
                schema,
                tables(schema, options, data, data.store(), IntUnaryOperator.identity(), clock),
                clock,
                () -> UUID.randomUUID().toString());
    }

    /// Takes all records out of the folder of a backend that does not run. They are kept beside, as
    /// `before-reset.db`, until the next time.
    ///
    /// @throws IOException if the files cannot be moved, or a backend uses them
    public static void reset(Path folder) throws IOException {
        BackendData.reset(folder);
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

    /// How many records of its seed it began with; 0 if it had been written to before.
    public int seeded() {
        return observed.seeded();
    }

    /// The key that callers need, or the first of several.
    public ApiKey key() {
        return keys().getFirst();
    }

    /// The keys of which callers need one.
    public List<ApiKey> keys() {
        return data.identity().keys();
    }

    /// What it has done so far, and what it holds. Waits for the disk.
    public Activity activity() {
        Map<String, Long> rows = new LinkedHashMap<>();
        observed.models().forEach(model -> rows.put(model, data.store().count(model)));
        return observed.traffic().now(rows);
    }

    /// Tells of everything that it serves from now on, on the threads that serve.
    ///
    /// @param listener must not wait
    public Subscription observe(Consumer<BackendEvent> listener) {
        return observed.traffic().observe(listener);
    }

    /// Waits until the process is told to end, or the thread is interrupted. A process that is told
    /// to end lets the backend close first.
    public void await() {
        end.await();
    }

    /// Finishes what it has begun, then stops.
    @Override
    public void close() {
        try {
            server.close();
            data.close();
        } finally {
            end.finish();
        }
    }
}
