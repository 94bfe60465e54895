package dev.storeroom.backend.graphql;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.parser.Parser;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/// Remembers the documents that were asked for last: clients send few, again and again.
final class ParsedDocuments implements PreparsedDocumentProvider {
    private static final int MOST = 500;

    /// Longer documents are not worth their place.
    private static final int LONGEST = 50_000;

    private final Map<String, PreparsedDocumentEntry> documents =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(
                        Map.Entry<String, PreparsedDocumentEntry> eldest) {
                    return size() > MOST;
                }
            };

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        String text = input.getQuery();
        PreparsedDocumentEntry known = known(text);
        if (known != null) return CompletableFuture.completedFuture(known);
        PreparsedDocumentEntry parsed = parse.apply(input);
        if (!parsed.hasErrors() && text.length() <= LONGEST) remember(text, parsed);
        return CompletableFuture.completedFuture(parsed);
    }

    /// The syntax tree of a sound document.
    Document document(String text) {
        PreparsedDocumentEntry known = known(text);
        Document document = known == null ? null : known.getDocument();
        return document == null ? Parser.parse(text) : document;
    }

    private @Nullable PreparsedDocumentEntry known(String text) {
        synchronized (documents) {
            return documents.get(text);
        }
    }

    private void remember(String text, PreparsedDocumentEntry parsed) {
        synchronized (documents) {
            documents.put(text, parsed);
        }
    }
}
