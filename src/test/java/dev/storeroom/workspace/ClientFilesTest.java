package dev.storeroom.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ClientFilesTest {
    private static final String ENDPOINT = "http://127.0.0.1:20002/graphql";

    @TempDir private Path folder;

    private static ClientFiles files(String key) {
        return new ClientFiles(ENDPOINT, key, true);
    }

    @Test
    void appsFindTheEndpointAndTheKeyWhereAmplifyPutsThem() {
        assertThat(files("da2-a").nativeConfiguration())
                .isEqualTo(
                        """
                        {
                            "UserAgent": "Storeroom",
                            "Version": "1.0",
                            "api": {
                                "plugins": {
                                    "awsAPIPlugin": {
                                        "local": {
                                            "endpointType": "GraphQL",
                                            "endpoint": "http://127.0.0.1:20002/graphql",
                                            "region": "us-east-1",
                                            "authorizationType": "API_KEY",
                                            "apiKey": "da2-a"
                                        }
                                    }
                                }
                            }
                        }
                        """);
        assertThat(files("da2-a").exports())
                .isEqualTo(
                        """
                        /* eslint-disable */
                        // Written by Storeroom for a local backend, and written anew when that is asked for.

                        const awsmobile = {
                            "aws_project_region": "us-east-1",
                            "aws_appsync_graphqlEndpoint": "http://127.0.0.1:20002/graphql",
                            "aws_appsync_region": "us-east-1",
                            "aws_appsync_authenticationType": "API_KEY",
                            "aws_appsync_apiKey": "da2-a",
                            "aws_appsync_dangerously_connect_to_http_endpoint_for_testing": true
                        };

                        export default awsmobile;
                        """);
    }

    @Test
    void itsOwnFilesAreReplaced() throws IOException {
        files("old").write(folder.resolve("app"));
        assertThat(files("new").write(folder.resolve("app")))
                .allSatisfy(file -> assertThat(file).content().contains("new"));
    }

    @Test
    void theFilesOfARealBackendAreLeftAloneAndNothingIsWritten() throws IOException {
        Path real = Files.writeString(folder.resolve("aws-exports.js"), "export default {};");
        assertThatThrownBy(() -> files("key").write(folder))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(real + " is not Storeroom's");
        assertThat(real).hasContent("export default {};");
        assertThat(folder.resolve("amplifyconfiguration.json")).doesNotExist();
    }
}
