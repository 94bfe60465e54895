package dev.storeroom.workspace;

import dev.storeroom.backend.server.ApiKey;
import dev.storeroom.data.Value;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a backend is known by: the keys that it gave its clients, and the secret of its page
/// tokens.
///
/// @param keys never empty
/// @param secret in hexadecimal digits
record BackendIdentity(List<ApiKey> keys, String secret) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int KEY_LENGTH = 26;
    private static final int SECRET_BYTES = 32;

    BackendIdentity {
        keys = List.copyOf(keys);
    }

    /// @param given the keys to use; empty for a new one
    /// @param wish what they are made with; empty for the usual
    static BackendIdentity fresh(
            List<String> given, Optional<KeySettings> wish, InstantSource clock) {
        return fresh(given, wish.orElse(KeySettings.USUAL), clock);
    }

    private static BackendIdentity fresh(
            List<String> given, KeySettings settings, InstantSource clock) {
        List<String> texts = given.isEmpty() ? List.of(newKey()) : given;
        return new BackendIdentity(
                texts.stream().map(text -> key(text, settings, clock)).toList(), newSecret());
    }

    private static ApiKey key(String text, KeySettings settings, InstantSource clock) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.HOURS);
        return new ApiKey(text, settings.description(), now.plus(settings.life()));
    }

    private static String newKey() {
        StringBuilder key = new StringBuilder("da2-");
        for (int i = 0; i < KEY_LENGTH; i++)
            key.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        return key.toString();
    }

    private static String newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    /// The secret as it is used.
    byte[] secretBytes() {
        return HexFormat.of().parseHex(secret);
    }

    /// The identity that a file keeps. Where all its keys have expired, there is a new one. Keys
    /// live on where they were given for as many days as before; else they live from now on.
    ///
    /// @param given the keys to use from now on; empty for those in the file
    /// @param wish what keys are made with from now on; empty for as before
    static BackendIdentity in(
            Path path, List<String> given, Optional<KeySettings> wish, InstantSource clock) {
        JsonFile file = new JsonFile(path);
        boolean isFirstFormat = file.get("keys").isNull();
        List<ApiKey> kept = isFirstFormat ? onlyKey(file) : keys(file.get("keys"));
        Value days = isFirstFormat ? Value.whole(KeySettings.USUAL.days()) : file.get("days");
        KeySettings settings = wish.orElseGet(() -> before(kept, days));
        String secret = file.text("secret", "");
        boolean isSecret = secret.matches("([0-9a-f]{2})+");
        boolean isSameLife = days.equals(Value.whole(settings.days()));
        List<String> texts =
                given.isEmpty() && kept.stream().anyMatch(key -> isValid(key, clock))
                        ? kept.stream().map(ApiKey::text).toList()
                        : given;
        List<ApiKey> keys = new ArrayList<>();
        for (String text : texts)
            keys.add(
                    kept.stream()
                            .filter(key -> isSameLife && key.text().equals(text))
                            .filter(key -> given.isEmpty() || isValid(key, clock))
                            .map(key -> new ApiKey(text, settings.description(), key.expires()))
                            .findFirst()
                            .orElseGet(() -> key(text, settings, clock)));
        var identity =
                new BackendIdentity(
                        keys.isEmpty() ? fresh(List.of(), settings, clock).keys() : keys,
                        isSecret ? secret : newSecret());
        file.put(
                "keys",
                new Value.Items(identity.keys.stream().map(BackendIdentity::entry).toList()));
        file.put("days", Value.whole(settings.days()));
        file.put("secret", Value.text(identity.secret));
        return identity;
    }

    /// Files had one key at first, which lived for a year.
    private static List<ApiKey> onlyKey(JsonFile file) {
        Map<String, Value> entry = new LinkedHashMap<>();
        entry.put("key", file.get("apiKey"));
        entry.put("description", Value.text(KeySettings.USUAL.description()));
        entry.put("expires", file.get("expires"));
        return keys(new Value.Items(List.of(new Value.Entries(entry))));
    }

    private static KeySettings before(List<ApiKey> kept, Value days) {
        return !kept.isEmpty()
                        && days instanceof Value.Whole(long number)
                        && KeySettings.areDays(number)
                ? new KeySettings(kept.getFirst().description(), (int) number)
                : KeySettings.USUAL;
    }

    private static boolean isValid(ApiKey key, InstantSource clock) {
        return key.expires().isAfter(clock.instant());
    }

    private static Value entry(ApiKey key) {
        Map<String, Value> entry = new LinkedHashMap<>();
        entry.put("key", Value.text(key.text()));
        entry.put("description", Value.text(key.description()));
        entry.put("expires", Value.text(key.expires().toString()));
        return new Value.Entries(entry);
    }

    private static List<ApiKey> keys(Value kept) {
        if (!(kept instanceof Value.Items(List<Value> entries))) return List.of();
        return entries.stream().flatMap(entry -> key(entry).stream()).toList();
    }

    private static Optional<ApiKey> key(Value entry) {
        String text = JsonTree.text(JsonTree.at(entry, "key"), "");
        String description = JsonTree.text(JsonTree.at(entry, "description"), "");
        String expires = JsonTree.text(JsonTree.at(entry, "expires"), "");
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ApiKey(text, description, Instant.parse(expires)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
