package dev.storeroom.backend.server;

import dev.storeroom.backend.traffic.Peer;
import dev.storeroom.backend.traffic.Traffic;

import io.helidon.common.socket.PeerInfo;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HttpException;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// What is served over HTTP: documents, and whether the server is well.
record HttpRoutes(FaultyHandler handler, Traffic traffic) {
    private static final Logger LOG = LoggerFactory.getLogger(HttpRoutes.class);
    private static final HeaderName ERROR_TYPE = HeaderNames.create("x-amzn-errortype");

    /// About what AppSync takes.
    private static final int LARGEST_REQUEST = 1_000_000;

    /// A request that is refused is read to its end, so that its sender hears why: one that is cut
    /// off while it sends may not. Beyond this it is cut off.
    static final int LARGEST_READ = 16 * LARGEST_REQUEST;

    void addTo(HttpRouting.Builder routes) {
        routes.error(RuntimeException.class, (_, answer, failure) -> fail(answer, failure))
                .post("/graphql", this::answer)
                .options("/graphql", (_, answer) -> allow(answer).send())
                .get("/healthz", (_, answer) -> answer.send("{\"status\":\"ok\"}"));
    }

    private void answer(ServerRequest asked, ServerResponse response) {
        long started = System.nanoTime();
        Map<String, String> headers = new HashMap<>();
        asked.headers()
                .forEach(
                        header ->
                                headers.put(header.name().toLowerCase(Locale.ROOT), header.get()));
        GraphqlHandler.Answer answer = answer(headers, asked);
        PeerInfo peer = asked.remotePeer();
        traffic.answered(
                answer.operation(),
                answer.status(),
                answer.errorTypes(),
                Duration.ofNanos(System.nanoTime() - started),
                Peer.of(peer.host(), peer.port(), headers));
        send(answer, response);
    }

    private GraphqlHandler.Answer answer(Map<String, String> headers, ServerRequest asked) {
        byte[] body;
        try {
            body = body(asked);
        } catch (HttpException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.debug("A request broke off, or says wrongly how long it is", e);
            return refusal(Status.BAD_REQUEST_400);
        }
        return body.length > LARGEST_REQUEST
                ? refusal(Status.REQUEST_ENTITY_TOO_LARGE_413)
                : handler.answer(headers, body);
    }

    /// Over HTTP/2, the server takes a request that says it is empty for one that is to come.
    private static byte[] body(ServerRequest asked) {
        boolean saysEmpty = asked.headers().contentLength().orElse(-1) == 0;
        return saysEmpty || !asked.content().hasEntity()
                ? new byte[0]
                : asked.content().as(byte[].class);
    }

    private static GraphqlHandler.Answer refusal(Status status) {
        String message = status.reasonPhrase() + ".";
        return GraphqlHandler.error(status.code(), "MalformedHttpRequestException", message);
    }

    private static void send(GraphqlHandler.Answer answer, ServerResponse response) {
        answer.errorType().ifPresent(type -> response.header(ERROR_TYPE, type));
        allow(response)
                .status(Status.create(answer.status()))
                .header(HeaderNames.CONTENT_TYPE, "application/json;charset=UTF-8")
                .send(answer.body());
    }

    private static void fail(ServerResponse response, Throwable failure) {
        if (failure instanceof HttpException refused) {
            send(refusal(refused.status()), response);
            return;
        }
        LOG.error("A request failed", failure);
        String message = "The server failed. Its log says why.";
        send(GraphqlHandler.error(500, "InternalFailure", message), response);
    }

    /// Browsers may ask from anywhere: whoever has a key has it.
    private static ServerResponse allow(ServerResponse response) {
        return response.header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Methods", "POST, OPTIONS")
                .header("Access-Control-Allow-Headers", "*, authorization");
    }
}
