package dev.storeroom.backend.server;

import java.util.Optional;

import javax.net.ssl.SSLContext;

/// Where a server listens.
///
/// @param host the address; `127.0.0.1` for this machine alone
/// @param port 0 for any that is free
/// @param tls the certificate that it shows and its key; empty for plain HTTP
public record Listening(String host, int port, Optional<SSLContext> tls) {
    /// Plain HTTP for this machine, on any free port.
    public static final Listening HERE = new Listening("127.0.0.1", 0, Optional.empty());
}
