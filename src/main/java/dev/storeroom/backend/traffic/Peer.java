package dev.storeroom.backend.traffic;

import java.util.Map;

/// The other end of a connection.
///
/// @param address host and port
/// @param program what the client says it is; empty if it does not say
public record Peer(String address, String program) {
    /// Longer names are cut: they are the client's to choose.
    private static final int LONGEST = 120;

    /// Who sent a request.
    ///
    /// @param headers by name in lower case
    public static Peer of(String host, int port, Map<String, String> headers) {
        String program =
                headers.getOrDefault("x-amz-user-agent", headers.getOrDefault("user-agent", ""));
        String shown = program.substring(0, Math.min(program.length(), LONGEST));
        return new Peer(host + ":" + port, shown);
    }
}
