package dev.storeroom.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.testing.FxToolkit;

import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;

/// The local backend of a schema that lies in an Amplify project.
class ProjectBackendJourneyTest extends Journey {
    @Override
    String schema() {
        return sample("blog-comments");
    }

    @Override
    String file() {
        return "amplify/backend/api/Blog/schema.graphql";
    }

    @Test
    void aBackendDoesAsTheProjectSaysUntilAnotherStrategyIsChosen() throws IOException {
        projectSays("AUTOMERGE");
        person.chooses("menu-file", "menu-file-open-schema");
        person.sees("grid-empty");
        starts();
        assertThat(person.textOf("start-backend-project-says"))
                .isEqualTo("The project says: Auto Merge; Comment: Optimistic Concurrency.");
        person.clicks("start-backend-confirm");
        person.reads("Auto Merge; Comment: Optimistic Concurrency · records are kept");
        person.reads(
                "the key expires on %s"
                        .formatted(LocalDate.now(ZoneId.systemDefault()).plusDays(7)));
        person.chooses("menu-sync", "menu-backend", "menu-backend-stop");
        person.reads("No backend is running");
        projectSays("LAMBDA");
        starts();
        person.reads("The project lets a Lambda function decide the conflicts, which is not");
        person.clicks("start-backend-OPTIMISTIC_CONCURRENCY");
        person.clicks("start-backend-https");
        person.clicks("start-backend-confirm");
        person.reads("Optimistic Concurrency · records are kept");
        assertThat(person.textOf("backend-endpoint")).startsWith("https://127.0.0.1:");
        copiesHowNodeTrusts();
    }

    @Test
    void whatKeepsABackendFromStartingIsSaidWithWhatToDo() throws IOException {
        projectSays("AUTOMERGE");
        person.chooses("menu-file", "menu-file-open-schema");
        person.sees("grid-empty");
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(other.getLocalPort());
            starts();
            fillsPort(port);
            person.clicks("start-backend-confirm");
            person.reads(
                    "The local backend cannot start: port %s of 127.0.0.1 cannot be listened on"
                            .formatted(port));
            person.reads("Choose another port, or leave it empty for any that is free.");
            person.seesNo("status-backend");
        }
        person.clicks("backend-start");
        person.clicks("start-backend-confirm");
        person.sees("backend-endpoint");
    }

    /// Not by keys: the headless robot's go to the window behind.
    private static void fillsPort(String port) {
        var field = (TextField) Person.find("start-backend-port").orElseThrow();
        FxToolkit.run(() -> field.setText(port));
    }

    private void copiesHowNodeTrusts() {
        person.clicks("backend-copy-trust-1");
        assertThat(FxToolkit.call(() -> Clipboard.getSystemClipboard().getString()))
                .contains("NODE_EXTRA_CA_CERTS")
                .contains(desktop.data().resolve("backends/certificate.pem").toString());
    }

    private void starts() {
        person.chooses("menu-sync", "menu-backend", "menu-backend-start");
        person.sees("start-backend");
    }

    private void projectSays(String strategy) throws IOException {
        Files.writeString(
                desktop.schema().resolveSibling("transform.conf.json"),
                """
                {"ResolverConfig": {
                  "project": {"ConflictHandler": "%s", "ConflictDetection": "VERSION"},
                  "models": {"Comment": {
                    "ConflictHandler": "OPTIMISTIC_CONCURRENCY", "ConflictDetection": "VERSION"}}}}
                """
                        .formatted(strategy));
        Files.writeString(
                desktop.schema().resolveSibling("cli-inputs.json"),
                """
                {"serviceConfiguration": {"defaultAuthType": {
                  "mode": "API_KEY", "keyDescription": "Blog", "expirationTime": 7}}}
                """);
    }
}
