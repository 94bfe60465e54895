package dev.storeroom.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Subscribers that count what they hear.
final class BenchSubscribers implements WebSocket.Listener, AutoCloseable {
    private static final String KEEP_ALIVE = "{\"type\":\"ka\"}";

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<WebSocket> sockets = new ArrayList<>();
    private final Semaphore acknowledgements = new Semaphore(0);
    private final Semaphore events = new Semaphore(0);
    private final URI address;
    private final String key;
    private long awaited;

    BenchSubscribers(URI address, String key) {
        this.address = address;
        this.key = key;
    }

    /// Opens sockets that subscribe to these fields each.
    void open(int count, List<String> fields, String selected) throws Exception {
        for (int i = 0; i < count; i++) {
            WebSocket socket =
                    client.newWebSocketBuilder()
                            .subprotocols("graphql-ws")
                            .header("x-api-key", key)
                            .buildAsync(address, this)
                            .get(20, TimeUnit.SECONDS);
            sockets.add(socket);
            say(socket, "{\"type\":\"connection_init\"}");
            for (int each = 0; each < fields.size(); each++) {
                String data =
                        "{\\\"query\\\":\\\"subscription { "
                                + fields.get(each)
                                + " "
                                + selected
                                + " }\\\"}";
                say(
                        socket,
                        "{\"id\":\"%d\",\"type\":\"start\",\"payload\":{\"data\":\"%s\"}}"
                                .formatted(each, data));
            }
        }
        await(acknowledgements, count * fields.size());
    }

    private static void say(WebSocket socket, String frame) throws Exception {
        socket.sendText(frame, true).get(20, TimeUnit.SECONDS);
    }

    /// Waits until so many events were heard in all.
    void awaitEvents(long count) throws InterruptedException {
        await(events, (int) (count - awaited));
        awaited = count;
    }

    long events() {
        return awaited + events.availablePermits();
    }

    private static void await(Semaphore semaphore, int count) throws InterruptedException {
        if (!semaphore.tryAcquire(count, 60, TimeUnit.SECONDS))
            throw new IllegalStateException(semaphore.availablePermits() + " of " + count);
    }

    /// A frame may come in parts; the last one counts.
    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
        String frame = text.toString();
        if (frame.contains("start_ack")) acknowledgements.release();
        else if (last && !frame.contains("\"connection_ack\"") && !frame.equals(KEEP_ALIVE))
            events.release();
        socket.request(1);
        return null;
    }

    @Override
    public void close() {
        sockets.forEach(WebSocket::abort);
        client.close();
    }
}
