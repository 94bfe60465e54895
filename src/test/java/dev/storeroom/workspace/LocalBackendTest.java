package dev.storeroom.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.storeroom.backend.table.ConflictStrategy;
import dev.storeroom.testing.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;

class LocalBackendTest {
    private static final String QUERY = "{\"query\":\"query { listPosts { items { id } } }\"}";

    @TempDir private Path folder;

    private LocalBackend start() throws IOException {
        return start(Optional.of(folder));
    }

    private static LocalBackend start(Optional<Path> certificates) throws IOException {
        return LocalBackend.start(
                Samples.BLOG,
                new LocalBackendOptions(
                        "127.0.0.1",
                        0,
                        certificates,
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        new ConflictStrategy.AutoMerge()));
    }

    private static SSLContext trusting(BackendCertificate certificate)
            throws IOException, GeneralSecurityException {
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        try (InputStream in = Files.newInputStream(certificate.file())) {
            var read = CertificateFactory.getInstance("X.509").generateCertificate(in);
            trusted.setCertificateEntry("backend", read);
        }
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private static HttpRequest request(LocalBackend backend) {
        return HttpRequest.newBuilder(backend.endpoint())
                .header("x-api-key", backend.key().text())
                .POST(HttpRequest.BodyPublishers.ofString(QUERY))
                .build();
    }

    @Test
    void whoTrustsTheCertificateAsksOverHttp2AndSubscribes() throws Exception {
        try (LocalBackend backend = start();
                HttpClient client =
                        HttpClient.newBuilder()
                                .sslContext(trusting(backend.certificate().orElseThrow()))
                                .build()) {
            var answer = client.send(request(backend), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.body()).isEqualTo("{\"data\":{\"listPosts\":{\"items\":[]}}}");
            assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
            assertThat(backend.realtime().getScheme()).isEqualTo("wss");
            WebSocket socket =
                    client.newWebSocketBuilder()
                            .subprotocols("graphql-ws")
                            .buildAsync(backend.realtime(), new WebSocket.Listener() {})
                            .get(60, TimeUnit.SECONDS);
            assertThat(socket.getSubprotocol()).isEqualTo("graphql-ws");
            socket.abort();
        }
    }

    @Test
    void whoDoesNotTrustTheCertificateIsNotConnected() throws Exception {
        try (LocalBackend backend = start();
                HttpClient client = HttpClient.newHttpClient()) {
            assertThatThrownBy(
                            () ->
                                    client.send(
                                            request(backend), HttpResponse.BodyHandlers.ofString()))
                    .isInstanceOf(SSLHandshakeException.class);
        }
    }

    @Test
    void aCertificateIsKeptUntilItEndsOrAnotherHostIsServed() throws IOException {
        InstantSource now = InstantSource.system();
        String first = pem("127.0.0.1", now);
        assertThat(pem("localhost", now)).isEqualTo(first);
        assertThat(pem("0.0.0.0", now)).isEqualTo(first);
        String other = pem("192.0.2.1", now);
        assertThat(other).isNotEqualTo(first);
        InstantSource later = Clock.offset(Clock.systemUTC(), Duration.ofDays(799));
        assertThat(pem("192.0.2.1", later)).isNotEqualTo(other);
    }

    @Test
    void aBrokenCertificateIsNamedWithWhatToDo() throws IOException {
        Files.writeString(folder.resolve("certificate.p12"), "no key store");
        assertThatThrownBy(this::start)
                .isInstanceOf(IOException.class)
                .hasMessageContaining(folder.resolve("certificate.p12").toString())
                .hasMessageEndingWith("delete the file, and a new one is made");
    }

    private String pem(String host, InstantSource clock) throws IOException {
        return Files.readString(BackendCertificate.in(folder, host, clock).file());
    }
}
