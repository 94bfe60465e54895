package dev.storeroom.workspace;

import dev.storeroom.backend.table.ConflictStrategy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// How a local backend is started.
///
/// @param host the address to listen on; `127.0.0.1` for this machine alone
/// @param port 0 for any that is free
/// @param certificates the folder of the certificate to serve HTTPS with, made there if need be;
///   empty for plain HTTP
/// @param folder where its records and its keys are kept; empty for in memory
/// @param apiKeys empty for the folder's, or a new one
/// @param key what the keys are made with; empty for as those in the folder
/// @param sandbox models without rules of access are for everybody
public record LocalBackendOptions(
        String host,
        int port,
        Optional<Path> certificates,
        Optional<Path> folder,
        List<String> apiKeys,
        Optional<KeySettings> key,
        boolean sandbox,
        ConflictRules conflicts) {
    public LocalBackendOptions {
        apiKeys = List.copyOf(apiKeys);
    }

    /// With one key at most, made as those in the folder, and one strategy for all models.
    public LocalBackendOptions(
            String host,
            int port,
            Optional<Path> certificates,
            Optional<Path> folder,
            Optional<String> apiKey,
            boolean sandbox,
            ConflictStrategy conflicts) {
        this(
                host,
                port,
                certificates,
                folder,
                apiKey.stream().toList(),
                Optional.empty(),
                sandbox,
                ConflictRules.all(conflicts));
    }
}
