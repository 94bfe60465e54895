package dev.storeroom.backend.table;

import dev.storeroom.data.Json;
import dev.storeroom.data.Value;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Where a page ended, as callers get it: opaque to them, and bound to the question it belongs to.
///
/// @param parts what the next page needs
record PageToken(List<Value> parts) {
    private static final String ALGORITHM = "HmacSHA256";

    PageToken {
        parts = List.copyOf(parts);
    }

    static PageToken of(Value... parts) {
        return new PageToken(List.of(parts));
    }

    /// The same token but for its last part.
    PageToken withLast(Value part) {
        List<Value> changed = new ArrayList<>(parts);
        changed.set(changed.size() - 1, part);
        return new PageToken(changed);
    }

    long number(int part) {
        return ((Value.Whole) parts.get(part)).number();
    }

    String text(int part) {
        return ((Value.Text) parts.get(part)).text();
    }

    /// The token as text.
    ///
    /// @param question what was asked but for the page, so that no other question takes the token
    String sign(byte[] secret, String question) {
        String body = encode(Json.write(new Value.Items(parts)).getBytes(StandardCharsets.UTF_8));
        return body + "." + encode(mac(secret, question, body));
    }

    /// The token of a text; empty if it was not signed for this question.
    static Optional<PageToken> read(String text, byte[] secret, String question) {
        int dot = text.indexOf('.');
        if (dot < 0) return Optional.empty();
        String body = text.substring(0, dot);
        byte[] expected = encode(mac(secret, question, body)).getBytes(StandardCharsets.UTF_8);
        byte[] given = text.substring(dot + 1).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(expected, given)) return Optional.empty();
        String json = new String(Base64.getUrlDecoder().decode(body), StandardCharsets.UTF_8);
        return Optional.of(new PageToken(((Value.Items) Json.read(json)).items()));
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] mac(byte[] secret, String question, String body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal((question + "\n" + body).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is part of every Java", e);
        }
    }
}
