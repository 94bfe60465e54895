package dev.storeroom.schema;

import dev.storeroom.schema.SchemaProblem.Severity;
import graphql.language.Document;
import graphql.language.SourceLocation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.MultiSourceReader;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Turns the text of one file into a syntax tree, or into one problem.
final class SdlParser {
    private static final String CODE = "SDL001";

    private final Problems problems;

    SdlParser(Problems problems) {
        this.problems = problems;
    }

    Optional<Document> parse(SourceText source) {
        try {
            return Optional.of(new Parser().parseDocument(environment(source)));
        } catch (ParseCancelledTooDeepException | StackOverflowError tooDeep) {
            report(source, 1, 1, "The text is nested too deeply to be read as a schema.", null);
        } catch (ParseCancelledException tooLarge) {
            report(source, 1, 1, "The text has too many parts to be read as a schema.", null);
        } catch (InvalidSyntaxException invalid) {
            reportSyntax(source, invalid);
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
                                        builder.captureLineComments(false).readerTrackData(false));
        return ParserEnvironment.newParserEnvironment()
                .document(reader)
                .parserOptions(options)
                .build();
    }

    private void reportSyntax(SourceText source, InvalidSyntaxException invalid) {
        SourceLocation location = invalid.getLocation();
        int line = location == null ? 1 : location.getLine();
        int column = location == null ? 1 : location.getColumn();
        SyntaxMistake mistake = SyntaxMistake.find(source.text(), line, column);
        report(source, mistake.line(), mistake.column(), mistake.sentence(), mistake.fix());
    }

    private void report(
            SourceText source,
            int line,
            int column,
            String sentence,
            @Nullable String fix) {
        var position = new SourcePosition(source.file(), line, column);
        problems.add(CODE, Severity.ERROR, position, sentence, fix);
    }
}
