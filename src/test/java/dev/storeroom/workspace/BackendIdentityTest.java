package dev.storeroom.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.backend.server.ApiKey;
import dev.storeroom.backend.server.Authoriser.Decision;
import dev.storeroom.backend.server.KeyAuthoriser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class BackendIdentityTest {
    private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");
    private static final KeySettings YEAR = new KeySettings("For the app", 365);

    @TempDir private Path folder;

    private BackendIdentity after(Duration time, KeySettings settings, String... given) {
        return after(time, Optional.of(settings), given);
    }

    private BackendIdentity after(Duration time, Optional<KeySettings> wish, String... given) {
        return BackendIdentity.in(folder.resolve("backend.json"), List.of(given), wish, at(time));
    }

    private static InstantSource at(Duration time) {
        return InstantSource.fixed(START.plus(time));
    }

    private static ApiKey key(String text, String description, Duration life) {
        return new ApiKey(text, description, START.plus(life));
    }

    @Test
    void keysAreKeptWithTheirDescriptionAndExpiry() {
        var first = after(Duration.ZERO, YEAR, "a", "b");
        assertThat(first.keys())
                .containsExactly(
                        key("a", "For the app", Duration.ofDays(365)),
                        key("b", "For the app", Duration.ofDays(365)));
        assertThat(after(Duration.ofDays(100), YEAR)).isEqualTo(first);
        assertThat(after(Duration.ofDays(100), YEAR, "b", "c").keys())
                .containsExactly(
                        key("b", "For the app", Duration.ofDays(365)),
                        key("c", "For the app", Duration.ofDays(465)));
        assertThat(after(Duration.ofDays(101), YEAR).secret()).isEqualTo(first.secret());
    }

    @Test
    void anotherLifeCountsFromNowAndAnotherDescriptionChangesNothingElse() {
        after(Duration.ZERO, YEAR, "a");
        assertThat(after(Duration.ofDays(1), new KeySettings("Other", 365)).keys())
                .containsExactly(key("a", "Other", Duration.ofDays(365)));
        assertThat(after(Duration.ofDays(2), new KeySettings("Other", 7)).keys())
                .containsExactly(key("a", "Other", Duration.ofDays(9)));
    }

    @Test
    void whoSaysNothingOfKeysGetsThemAsBefore() {
        assertThat(after(Duration.ZERO, Optional.empty(), "a").keys())
                .containsExactly(key("a", "Local backend", Duration.ofDays(365)));
        var first = after(Duration.ZERO, new KeySettings("Short", 2), "a");
        assertThat(after(Duration.ofDays(1), Optional.empty())).isEqualTo(first);
        assertThat(after(Duration.ofDays(1), Optional.empty(), "a", "b").keys())
                .containsExactly(
                        key("a", "Short", Duration.ofDays(2)),
                        key("b", "Short", Duration.ofDays(3)));
    }

    @Test
    void theKeyOfAFileInTheFirstFormatLivesOnWithItsSecret() throws IOException {
        Files.writeString(
                folder.resolve("backend.json"),
                """
                {"apiKey": "da2-first", "expires": "2026-12-01T10:00:00Z", "secret": "0a1b"}
                """);
        var expires = Instant.parse("2026-12-01T10:00:00Z");
        var kept = new ApiKey("da2-first", "Local backend", expires);
        var read = after(Duration.ZERO, Optional.empty());
        assertThat(read).isEqualTo(new BackendIdentity(List.of(kept), "0a1b"));
        assertThat(after(Duration.ofDays(1), Optional.empty())).isEqualTo(read);
        assertThat(after(Duration.ofDays(1), YEAR).keys())
                .containsExactly(new ApiKey("da2-first", "For the app", expires));
    }

    @Test
    void anExpiredKeyIsRefusedWhileAnotherLives() {
        after(Duration.ZERO, new KeySettings("Old", 10), "old");
        after(Duration.ofDays(5), new KeySettings("Old", 10), "old", "new");
        var later = after(Duration.ofDays(12), new KeySettings("Old", 10));
        var authoriser = new KeyAuthoriser(later.keys(), at(Duration.ofDays(12)));
        assertThat(authoriser.decide(Map.of("x-api-key", "old")))
                .isEqualTo(new Decision.Refused("You are not authorized to make this call."));
        assertThat(authoriser.decide(Map.of("x-api-key", "new")))
                .isInstanceOf(Decision.Known.class);
    }

    @Test
    void whereAllKeysHaveExpiredThereIsANewOneAndAGivenOneIsRenewed() {
        after(Duration.ZERO, YEAR, "a");
        assertThat(after(Duration.ofDays(366), YEAR, "a").keys())
                .containsExactly(key("a", "For the app", Duration.ofDays(731)));
        assertThat(after(Duration.ofDays(800), YEAR).keys())
                .singleElement()
                .extracting(ApiKey::text)
                .asString()
                .matches("da2-[a-z2-7]{26}");
    }
}
