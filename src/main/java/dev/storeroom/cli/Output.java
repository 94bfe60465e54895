package dev.storeroom.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Where a command's data goes: UTF-8 and LF, whatever the locale and the platform say.
final class Output extends Writer {
    private final Writer writer;

    Output(OutputStream stream) {
        writer =
                new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
    }

    /// The reader of a pipe went away (`| head`): a quiet end, not an error.
    static final class Closed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Closed() {
            super("the reader of standard output went away", null, false, false);
        }
    }

    /// @throws Closed if nobody reads any more
    void line(String text) {
        text(text);
        text("\n");
    }

    /// Writes a line of what was already done and cannot be stopped by a reader who goes away.
    void lineIfRead(String text) {
        try {
            line(text);
        } catch (Closed _) {
            // The work goes on; there is only nobody left to tell.
        }
    }

    /// Hands on what was written so far, if anybody reads it.
    void flushIfRead() {
        try {
            flush();
        } catch (Closed _) {
            // As above.
        }
    }

    /// @throws Closed if nobody reads any more
    void text(String text) {
        write(text, 0, text.length());
    }

    @Override
    public void write(char[] characters, int offset, int length) {
        write(new String(characters, offset, length), 0, length);
    }

    @Override
    public void write(String text, int offset, int length) {
        try {
            writer.write(text, offset, length);
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    @Override
    public void flush() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    private static RuntimeException refusal(IOException e) {
        String message = String.valueOf(e.getMessage());
        if (message.toLowerCase(Locale.ROOT).contains("pipe")) return new Closed();
        return Failure.inputError(
                "The output could not be written ("
                        + message
                        + "), so it is incomplete. Free some"
                        + " space or write elsewhere, and run the command again.");
    }
}
