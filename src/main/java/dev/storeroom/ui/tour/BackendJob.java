package dev.storeroom.ui.tour;

import dev.storeroom.data.Json;
import dev.storeroom.data.Value;
import dev.storeroom.ui.theme.ThemeChoice;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// The local backend as a person runs it beside an app that is being made.
final class BackendJob {
    private static final Stored AS_BEFORE = new Stored(3, 3, "Hello world");

    private final TourWindow window;
    private final Hand hand;
    private final Journal journal;

    BackendJob(TourWindow window, Hand hand, Journal journal) {
        this.window = window;
        this.hand = hand;
        this.journal = journal;
    }

    void whole() {
        hand.press(KeyCode.DIGIT6, KeyCode.ALT);
        hand.click("backend-start");
        hand.click("start-backend-confirm");
        hand.until("the backend serves", () -> Hand.find("backend-endpoint").isPresent());
        hand.click("backend-reveal-key");
        useApp(textOf("backend-endpoint"), textOf("backend-key"));
        hand.click("backend-reveal-key");
        hand.until("the requests are listed", () -> Hand.isShown("mutation deletePost"));
        journal.step("backend-dark", "The local backend shows what an app asks of it.", AS_BEFORE);
        window.dress(ThemeChoice.LIGHT);
        journal.step("backend", "The same in the light theme.", AS_BEFORE);
    }

    private static String textOf(String id) {
        return Hand.onFx(() -> ((TextField) Hand.find(id).orElseThrow()).getText());
    }

    /// Its last delete does not know that the post has been changed.
    private static void useApp(String endpoint, String key) {
        ask(endpoint, key, "{ syncPosts { items { id } } }");
        for (String id : List.of("1", "2"))
            ask(
                    endpoint,
                    key,
                    "mutation { createPost(input: {id: \"%s\", title: \"A post\", status: DRAFT}) { id } }"
                            .formatted(id));
        ask(
                endpoint,
                key,
                "mutation { updatePost(input: {id: \"1\", rating: 5, _version: 1}) { id } }");
        ask(endpoint, key, "mutation { deletePost(input: {id: \"1\", _version: 1}) { id } }");
    }

    private static void ask(String endpoint, String key, String document) {
        String body = Json.write(new Value.Entries(Map.of("query", Value.text(document))));
        try {
            var asked = (HttpURLConnection) URI.create(endpoint).toURL().openConnection();
            asked.setRequestProperty("x-api-key", key);
            asked.setDoOutput(true);
            asked.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
            if (asked.getResponseCode() != HttpURLConnection.HTTP_OK)
                throw new TourFailure("The backend refused: " + document, null);
        } catch (IOException e) {
            throw new UncheckedIOException("The backend did not answer", e);
        }
    }
}
