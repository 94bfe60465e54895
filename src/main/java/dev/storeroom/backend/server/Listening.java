package dev.storeroom.backend.server;

import java.util.Optional;

import javax.net.ssl.SSLContext;

/// Where a server listens.
///
/// @param host the address; `127.0.0.1` for this machine alone
/// @param port 0 for any that is free
/// @param tls the certificate that it shows and its key; empty for plain HTTP
/// @param adminToken what those say who set faults
public record Listening(String host, int port, Optional<SSLContext> tls, String adminToken) {}
