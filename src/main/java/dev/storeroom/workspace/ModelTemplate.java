package dev.storeroom.workspace;

import dev.storeroom.schema.reader.SchemaReader;
import dev.storeroom.schema.reader.SourceText;

import java.util.List;
import java.util.regex.Pattern;

/// A schema to begin with: one model of the getting-started guide's shape, under any name.
public final class ModelTemplate {
    private static final Pattern NAME = Pattern.compile("[_A-Za-z][_0-9A-Za-z]*");

    @SuppressWarnings("InlineFormatString") // reads better as a text of its own
    private static final String TEXT =
            """
            # Everyone may read and write: fine for trying things out, not for production.
            input AMPLIFY {
              globalAuthRule: AuthRule = { allow: public }
            }

            type %1$s @model {
              id: ID!
              title: String!
              status: %1$sStatus!
              rating: Int
              content: String
            }

            enum %1$sStatus {
              DRAFT
              PUBLISHED
            }
            """;

    private ModelTemplate() {}

    /// Tells whether GraphQL takes that as the name of a type.
    public static boolean isTypeName(String text) {
        return NAME.matcher(text).matches();
    }

    /// Tells whether the schema with that name has no errors: some names mean something already.
    static boolean isGood(String typeName) {
        return isTypeName(typeName)
                && !SchemaReader.read(List.of(new SourceText("schema.graphql", text(typeName))))
                        .hasErrors();
    }

    /// The schema whose model has that name.
    public static String text(String typeName) {
        if (!isTypeName(typeName)) throw new IllegalArgumentException("no type name: " + typeName);
        return TEXT.formatted(typeName);
    }
}
