package dev.storeroom.backend.server;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A subscriber over a real socket, which says and hears plain frames.
final class RealtimeClient implements WebSocket.Listener, AutoCloseable {
    private static final int SECONDS = 60;

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final StringBuilder part = new StringBuilder();
    private final HttpClient client = HttpClient.newHttpClient();
    private final WebSocket socket;

    /// @param headers names and values in turn
    /// @param protocols beside `graphql-ws`
    RealtimeClient(URI address, String[] headers, String... protocols) throws Exception {
        WebSocket.Builder builder =
                client.newWebSocketBuilder().subprotocols("graphql-ws", protocols);
        for (int i = 0; i < headers.length; i += 2) builder.header(headers[i], headers[i + 1]);
        socket = builder.buildAsync(address, this).get(SECONDS, TimeUnit.SECONDS);
    }

    String protocol() {
        return socket.getSubprotocol();
    }

    RealtimeClient say(String frame) throws Exception {
        socket.sendText(frame, true).get(SECONDS, TimeUnit.SECONDS);
        return this;
    }

    /// The next frame but keep-alives; waits for it.
    String hear() throws InterruptedException {
        String frame;
        do {
            frame = heard.poll(SECONDS, TimeUnit.SECONDS);
            if (frame == null) throw new AssertionError("nothing was heard");
        } while (frame.equals("{\"type\":\"ka\"}"));
        return frame;
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
        part.append(text);
        if (last) {
            heard.add(part.toString());
            part.setLength(0);
        }
        socket.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
        heard.add("closed " + code);
        return null;
    }

    /// A connection that breaks is one that nobody closed.
    @Override
    public void onError(WebSocket socket, Throwable failure) {
        heard.add("closed 1006");
    }

    @Override
    public void close() {
        socket.abort();
        client.close();
    }
}
