package dev.storeroom.workspace;

import dev.storeroom.backend.server.ApiKey;
import dev.storeroom.data.Value;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;

/// What a backend is known by: the key that it gave its clients, and the secret of its page tokens.
///
/// @param secret in hexadecimal digits
record BackendIdentity(ApiKey key, String secret) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int KEY_LENGTH = 26;
    private static final int SECRET_BYTES = 32;

    /// As long as AppSync lets a key live.
    private static final Duration LIFE = Duration.ofDays(365);

    /// @param given the key to use; empty for a new one
    static BackendIdentity fresh(Optional<String> given, InstantSource clock) {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        Instant expires = clock.instant().truncatedTo(ChronoUnit.HOURS).plus(LIFE);
        String text = given.orElseGet(BackendIdentity::newKey);
        return new BackendIdentity(
                new ApiKey(text, "Local backend", expires), HexFormat.of().formatHex(secret));
    }

    /// The secret as it is used.
    byte[] secretBytes() {
        return HexFormat.of().parseHex(secret);
    }

    private static String newKey() {
        StringBuilder key = new StringBuilder("da2-");
        for (int i = 0; i < KEY_LENGTH; i++)
            key.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        return key.toString();
    }

    /// The identity that a file keeps; a key that has expired is replaced.
    ///
    /// @param given the key to use from now on; empty for the one in the file
    static BackendIdentity in(Path path, Optional<String> given, InstantSource clock) {
        JsonFile file = new JsonFile(path);
        Optional<BackendIdentity> kept = kept(file, clock);
        if (kept.isPresent() && (given.isEmpty() || given.get().equals(kept.get().key().text())))
            return kept.get();
        BackendIdentity fresh = fresh(given, clock);
        file.put("apiKey", Value.text(fresh.key().text()));
        file.put("expires", Value.text(fresh.key().expires().toString()));
        file.put("secret", Value.text(fresh.secret()));
        return fresh;
    }

    private static Optional<BackendIdentity> kept(JsonFile file, InstantSource clock) {
        try {
            String text = file.text("apiKey", "");
            Instant expires = Instant.parse(file.text("expires", ""));
            String secret = file.text("secret", "");
            return text.isEmpty()
                            || !secret.matches("([0-9a-f]{2})+")
                            || !expires.isAfter(clock.instant())
                    ? Optional.empty()
                    : Optional.of(
                            new BackendIdentity(
                                    new ApiKey(text, "Local backend", expires), secret));
        } catch (RuntimeException _) {
            return Optional.empty();
        }
    }
}
