package dev.storeroom.backend.server;

import dev.storeroom.backend.table.ConflictStrategy;
import dev.storeroom.testing.Samples;
import dev.storeroom.workspace.LocalBackend;
import dev.storeroom.workspace.LocalBackendOptions;

import java.nio.file.Path;
import java.util.Optional;

/// A program that serves the sample blog from a folder until it is killed, and prints where.
final class ServingProcess {
    static final String KEY = "da2-abcdefghijklmnopqrstuvwxyz";

    private ServingProcess() {}

    public static void main(String[] arguments) throws Exception {
        var options =
                new LocalBackendOptions(
                        "127.0.0.1",
                        0,
                        Optional.empty(),
                        Optional.of(Path.of(arguments[0])),
                        Optional.of(KEY),
                        true,
                        new ConflictStrategy.AutoMerge());
        try (LocalBackend backend = LocalBackend.start(Samples.BLOG, options)) {
            System.out.println(backend.endpoint());
            backend.await();
        }
    }
}
