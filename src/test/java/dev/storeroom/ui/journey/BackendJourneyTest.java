package dev.storeroom.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.storeroom.testing.FxToolkit;

import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;

/// The local backend as a person runs it from the window, with an app that sends to it.
class BackendJourneyTest extends Journey {
    private static final String CREATE =
            "{\"query\":\"mutation { createPost(input: {id: \\\"1\\\", title: \\\"From an app\\\", status: DRAFT}) { _version } }\"}";
    private static final String UPDATE =
            "{\"query\":\"mutation { updatePost(input: {id: \\\"1\\\", rating: 5, _version: 1}) { _version } }\"}";
    private static final String LIST = "{\"query\":\"{ listPosts { items { title } } }\"}";

    private final HttpClient app = HttpClient.newHttpClient();
    private URI endpoint;
    private String key;

    @Test
    void anAppCreatesAPostThatOutlivesAStopButNoReset() throws Exception {
        person.chooses("menu-file", "menu-file-open-schema");
        person.sees("grid-empty");
        start();
        copyEndpointAndKey();
        createsAPost();
        stop();
        startsAgainWithThePost();
        person.awaits("the tab has the focus", () -> Person.hasFocus("backend-copy-endpoint"));
        person.presses(KeyCode.SPACE);
        person.reads("Copied the endpoint");
        findsItInTheStatusBar();
        makesTrouble();
        savesConfiguration();
        resets();
        closesTheWindow();
    }

    @Test
    void recordsInMemoryGoOnlyAfterAQuestion() throws Exception {
        person.chooses("menu-file", "menu-file-open-schema");
        person.sees("grid-empty");
        choosesBackend("start");
        person.clicks("start-backend-in-memory");
        person.clicks("start-backend-confirm");
        person.sees("backend-endpoint");
        copyEndpointAndKey();
        createsAPost();
        choosesBackend("stop");
        wouldRatherStay("Stop");
        choosesBackend("restart");
        wouldRatherStay("Restart");
        person.chooses("menu-file", "menu-file-close-project");
        wouldRatherStay("Close");
        person.chooses("menu-file", "menu-file-exit");
        wouldRatherStay("Close");
        assertThat(sends(LIST)).contains("From an app");
        choosesBackend("stop");
        person.clicks("dialog-stop");
        person.reads("No backend is running");
    }

    private void wouldRatherStay(String verb) {
        person.reads(verb + " and lose 1 record of the local backend?");
        person.reads("Nothing keeps what is in memory alone.");
        person.clicks("dialog-cancel");
        person.seesNo("dialog-cancel");
    }

    private void choosesBackend(String item) {
        person.chooses("menu-sync", "menu-backend", "menu-backend-" + item);
    }

    private void start() {
        choosesBackend("start");
        person.sees("start-backend");
        person.clicks("start-backend-confirm");
        person.sees("backend-endpoint");
    }

    private void copyEndpointAndKey() {
        choosesBackend("copy");
        person.reads("Copied the endpoint and the key");
        String[] copied =
                FxToolkit.call(() -> Clipboard.getSystemClipboard().getString()).split("\n", -1);
        endpoint = URI.create(copied[0]);
        key = copied[1];
        assertThat(person.textOf("backend-endpoint")).isEqualTo(copied[0]);
        assertThat(person.textOf("backend-key")).doesNotContain(key);
        person.clicks("backend-reveal-key");
        person.awaits("the key is shown", () -> Person.isShown("backend-key", key));
    }

    private void createsAPost() throws Exception {
        assertThat(sends(CREATE)).isEqualTo("{\"data\":{\"createPost\":{\"_version\":1}}}");
        person.reads("mutation createPost");
        person.awaits("the record is counted", () -> Person.isShown("backend-rows-Post", "1"));
        assertThat(desktop.count("Post")).as("the window's own posts").isZero();
    }

    private void stop() {
        choosesBackend("stop");
        person.reads("No backend is running");
        person.seesNo("status-backend");
        assertThatThrownBy(() -> sends(LIST)).isInstanceOf(ConnectException.class);
    }

    private void startsAgainWithThePost() throws Exception {
        start();
        endpoint = URI.create(person.textOf("backend-endpoint"));
        person.awaits("the record is there", () -> Person.isShown("backend-rows-Post", "1"));
        assertThat(sends(LIST)).contains("From an app");
    }

    private void findsItInTheStatusBar() {
        person.chooses("menu-view", "menu-view-storage");
        person.seesNo("backend-endpoint");
        assertThat(person.textOf("status-backend")).isEqualTo("Port " + endpoint.getPort());
        person.clicks("status-backend");
        person.sees("backend-endpoint");
    }

    private void makesTrouble() throws Exception {
        simulates("refuse");
        assertThat(sends(LIST)).contains("UnauthorizedException");
        simulates("refuse");
        simulates("conflict");
        person.reads("The next update or delete meets a newer version");
        assertThat(sends(UPDATE)).isEqualTo("{\"data\":{\"updatePost\":{\"_version\":3}}}");
    }

    private void simulates(String trouble) {
        person.chooses(
                "menu-sync", "menu-backend", "menu-backend-simulate", "menu-backend-" + trouble);
    }

    private void savesConfiguration() throws IOException {
        choosesBackend("save");
        person.reads("Saved amplifyconfiguration.json and aws-exports.js");
        assertThat(Files.readString(desktop.schema().resolveSibling("aws-exports.js")))
                .contains(endpoint.toString(), key);
    }

    private void resets() throws Exception {
        choosesBackend("reset");
        person.reads("Reset 1 record of the local backend?");
        person.clicks("dialog-reset");
        person.awaits("the record is gone", () -> Person.isShown("backend-rows-Post", "0"));
        assertThat(sends(LIST)).isEqualTo("{\"data\":{\"listPosts\":{\"items\":[]}}}");
    }

    private void closesTheWindow() {
        person.chooses("menu-file", "menu-file-exit");
        desktop.awaitClosed();
        assertThatThrownBy(() -> sends(LIST)).isInstanceOf(ConnectException.class);
        desktop.startAgain();
    }

    private String sends(String body) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(endpoint)
                        .header("x-api-key", key)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        return app.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
