package dev.storeroom.backend.server;

import dev.storeroom.data.Value;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a client says of itself to open a real-time connection. There are three ways to say it: in
/// the address, among the WebSocket protocols, and as headers.
final class Credentials {
    static final String PROTOCOL = "graphql-ws";

    private static final String HEADER_PROTOCOL = "header-";

    private Credentials() {}

    /// @param headers of the request that opens the connection, by name in lower case
    /// @param query the parameter `header` of its address, decoded
    /// @param protocols that the client offers
    static Map<String, String> of(
            Map<String, String> headers, Optional<String> query, List<String> protocols) {
        Map<String, String> credentials = new LinkedHashMap<>(headers);
        query.flatMap(text -> decoded(Base64.getDecoder(), text)).ifPresent(credentials::putAll);
        for (String protocol : protocols) {
            if (!protocol.startsWith(HEADER_PROTOCOL)) continue;
            decoded(Base64.getUrlDecoder(), protocol.substring(HEADER_PROTOCOL.length()))
                    .ifPresent(credentials::putAll);
        }
        return credentials;
    }

    /// The protocols that a client offers: on one line or several, with blanks or without.
    static List<String> protocols(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .toList();
    }

    /// The texts of a JSON object, by name in lower case.
    static Map<String, String> of(Map<String, Value> given) {
        Map<String, String> credentials = new LinkedHashMap<>();
        given.forEach(
                (name, value) -> {
                    if (value instanceof Value.Text(String text))
                        credentials.put(name.toLowerCase(Locale.ROOT), text);
                });
        return credentials;
    }

    private static Optional<Map<String, String>> decoded(Base64.Decoder decoder, String text) {
        try {
            String json = new String(decoder.decode(text), StandardCharsets.UTF_8);
            return JsonText.object(json).map(Credentials::of);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
