package dev.storeroom.backend.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;
import java.util.Optional;

final class CredentialsTest {
    @ParameterizedTest
    @CsvSource({
        "'graphql-ws,header-e30'",
        "'graphql-ws, header-e30'",
        "' graphql-ws ,header-e30 '"
    })
    void offeredProtocolsAreToldApartWithBlanksOrWithout(String line) {
        assertThat(Credentials.protocols(List.of(line)))
                .containsExactly("graphql-ws", "header-e30");
        assertThat(Credentials.protocols(List.of("graphql-ws", "header-e30")))
                .containsExactly("graphql-ws", "header-e30");
    }

    @Test
    void whatIsNoCredentialIsLeftOut() {
        assertThat(
                        Credentials.of(
                                Map.of("accept", "x"),
                                Optional.of("no base64!"),
                                List.of("graphql-ws", "header-", "header-!!!", "header-W10")))
                .isEqualTo(Map.of("accept", "x"));
    }
}
