package dev.storeroom.schema.reader;

import dev.storeroom.schema.SourcePosition;
import dev.storeroom.schema.reader.SchemaProblem.Severity;

import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.SDLDefinition;
import graphql.language.SourceLocation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.MultiSourceReader;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;

import java.util.Optional;

/// Turns the text of one file into a syntax tree, or into one problem.
final class SdlParser {
    private static final String CODE = "SDL001";
    private static final int DEEPEST = 60;

    /// About half a megabyte of GraphQL; AppSync takes no schema that is nearly as large.
    private static final int MOST_TOKENS = 150_000;

    private final Problems problems;

    SdlParser(Problems problems) {
        this.problems = problems;
    }

    Optional<Document> parse(SourceText source) {
        // The parser's time grows with the square of the depth and more.
        if (SdlScanner.depth(source.text()) > DEEPEST) {
            report(source, tooMuch("The text is nested too deeply to be a schema."));
            return Optional.empty();
        }
        try {
            Document document = new Parser().parseDocument(environment(source));
            Optional<Definition<?>> query = firstQuery(document);
            if (query.isEmpty()) return Optional.of(document);
            SourcePosition place = Problems.position(query.get());
            report(source, SyntaxExplanation.ofQuery(source.text(), place.line(), place.column()));
        } catch (ParseCancelledTooDeepException | StackOverflowError tooDeep) {
            report(source, tooMuch("The text is nested too deeply to be a schema."));
        } catch (ParseCancelledException tooLarge) {
            report(source, tooMuch("The text has too many parts to be a schema."));
        } catch (InvalidSyntaxException invalid) {
            reportSyntax(source, invalid);
        }
        return Optional.empty();
    }

    private static SyntaxMistake tooMuch(String sentence) {
        return new SyntaxMistake(1, 1, sentence, "Check that this is the right file.");
    }

    /// The grammar of GraphQL allows queries beside definitions; a schema has none.
    private static Optional<Definition<?>> firstQuery(Document document) {
        for (Definition<?> definition : document.getDefinitions()) {
            if (!(definition instanceof SDLDefinition)) return Optional.of(definition);
        }
        return Optional.empty();
    }

    private static ParserEnvironment environment(SourceText source) {
        var reader =
                MultiSourceReader.newMultiSourceReader()
                        .string(source.text(), source.file())
                        .trackData(false)
                        .build();
        ParserOptions options =
                ParserOptions.getDefaultSdlParserOptions()
                        .transform(
                                builder ->
                                        builder.captureLineComments(false)
                                                .readerTrackData(false)
                                                .maxTokens(MOST_TOKENS));
        return ParserEnvironment.newParserEnvironment()
                .document(reader)
                .parserOptions(options)
                .build();
    }

    private void reportSyntax(SourceText source, InvalidSyntaxException invalid) {
        SourceLocation location = invalid.getLocation();
        int line = location == null ? 1 : location.getLine();
        int column = location == null ? 1 : location.getColumn();
        report(source, SyntaxExplanation.of(source.text(), line, column));
    }

    private void report(SourceText source, SyntaxMistake mistake) {
        var position = new SourcePosition(source.file(), mistake.line(), mistake.column());
        problems.add(CODE, Severity.ERROR, position, mistake.sentence(), mistake.fix());
    }
}
