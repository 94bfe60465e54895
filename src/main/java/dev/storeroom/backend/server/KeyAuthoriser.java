package dev.storeroom.backend.server;

import dev.storeroom.backend.graphql.Caller;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/// Knows callers by their API keys.
///
/// An unknown key and one that has expired are answered alike, and take the same time.
public record KeyAuthoriser(List<ApiKey> keys, InstantSource clock) implements Authoriser {
    public KeyAuthoriser {
        keys = List.copyOf(keys);
    }

    @Override
    public Decision decide(Map<String, String> headers) {
        String given = headers.get("x-api-key");
        if (given == null) return new Decision.Refused("Valid authorization header not provided.");
        boolean isKnown = false;
        for (ApiKey key : keys) {
            boolean isValid = key.expires().isAfter(clock.instant());
            isKnown |= MessageDigest.isEqual(bytes(key.text()), bytes(given)) && isValid;
        }
        return isKnown
                ? new Decision.Known(Caller.WITH_KEY)
                : new Decision.Refused("You are not authorized to make this call.");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
