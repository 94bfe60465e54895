package dev.storeroom.schema.reader;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/// Bytes as UTF-8 text, or the first place where they are none.
///
/// @param text all of it, without a byte order mark; up to the mistake if there is one
/// @param mistake what is wrong, in a sentence; null if nothing is
/// @param line of the mistake
/// @param column of the mistake
record Utf8Text(String text, @Nullable String mistake, int line, int column) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static Utf8Text decode(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        // A new decoder reports malformed input instead of replacing it.
        var decoder = StandardCharsets.UTF_8.newDecoder();
        boolean broken = decoder.decode(in, out, true).isError();
        String read = out.flip().toString();
        String text = read.startsWith(BYTE_ORDER_MARK) ? read.substring(1) : read;
        int nul = text.indexOf('\0');
        if (nul >= 0) return at(text.substring(0, nul), "This file is not text.");
        if (broken) return at(text, "The byte at this place is not UTF-8 text.");
        return new Utf8Text(text, null, 1, 1);
    }

    private static Utf8Text at(String before, String mistake) {
        int line = 1 + (int) before.chars().filter(character -> character == '\n').count();
        int column = before.length() - before.lastIndexOf('\n');
        return new Utf8Text(before, mistake, line, column);
    }
}
