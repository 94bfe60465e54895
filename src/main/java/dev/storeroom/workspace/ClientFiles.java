package dev.storeroom.workspace;

import dev.storeroom.data.Json;
import dev.storeroom.data.Value;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The files by which Amplify's clients know a local backend, ready to be put into an app:
/// `amplifyconfiguration.json` for Android and iOS, `aws-exports.js` for JavaScript.
///
/// @param endpoint where documents are sent to
/// @param apiKey the key that clients send along
/// @param isPlain tells clients not to insist on TLS
public record ClientFiles(String endpoint, String apiKey, boolean isPlain) {
    /// By this, a file is known as one that may be replaced.
    private static final String MARK = "Storeroom";

    /// Clients want a region, and with a key do nothing with it.
    private static final String REGION = "us-east-1";

    /// What clients call the API.
    private static final String NAME = "local";

    public static ClientFiles of(LocalBackend backend) {
        return new ClientFiles(
                backend.endpoint().toString(),
                backend.key().text(),
                backend.certificate().isEmpty());
    }

    /// Writes the files into a folder, which is made if need be. Files that a backend wrote before
    /// are replaced; anybody else's are not, and then nothing is written.
    ///
    /// @return what was written
    /// @throws IOException with a sentence, if a file is somebody else's, or the disk fails
    public List<Path> write(Path folder) throws IOException {
        Map<Path, String> files = new LinkedHashMap<>();
        files.put(folder.resolve("amplifyconfiguration.json"), nativeConfiguration());
        files.put(folder.resolve("aws-exports.js"), exports());
        for (Path file : files.keySet())
            if (Files.exists(file) && !Files.readString(file).contains(MARK))
                throw new IOException(
                        "%s is not Storeroom's, and may lead an app to its real backend. Choose another folder, or move the file away"
                                .formatted(file));
        Files.createDirectories(folder);
        for (Map.Entry<Path, String> each : files.entrySet())
            Replacement.of(each.getKey(), each.getValue().getBytes(StandardCharsets.UTF_8));
        return List.copyOf(files.keySet());
    }

    String nativeConfiguration() {
        return """
        {
            "UserAgent": "%s",
            "Version": "1.0",
            "api": {
                "plugins": {
                    "awsAPIPlugin": {
                        "%s": {
                            "endpointType": "GraphQL",
                            "endpoint": %s,
                            "region": "%s",
                            "authorizationType": "API_KEY",
                            "apiKey": %s
                        }
                    }
                }
            }
        }
        """
                .formatted(MARK, NAME, quoted(endpoint), REGION, quoted(apiKey));
    }

    String exports() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("aws_project_region", quoted(REGION));
        settings.put("aws_appsync_graphqlEndpoint", quoted(endpoint));
        settings.put("aws_appsync_region", quoted(REGION));
        settings.put("aws_appsync_authenticationType", quoted("API_KEY"));
        settings.put("aws_appsync_apiKey", quoted(apiKey));
        if (isPlain)
            settings.put("aws_appsync_dangerously_connect_to_http_endpoint_for_testing", "true");
        String lines =
                settings.entrySet().stream()
                        .map(each -> "    \"%s\": %s".formatted(each.getKey(), each.getValue()))
                        .collect(Collectors.joining(",\n"));
        return """
        /* eslint-disable */
        // Written by %s for a local backend, and written anew when that is asked for.

        const awsmobile = {
        %s
        };

        export default awsmobile;
        """
                .formatted(MARK, lines);
    }

    private static String quoted(String text) {
        return Json.write(Value.text(text));
    }
}
