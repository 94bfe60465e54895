package dev.storeroom.ui.shell;

import dev.storeroom.ui.welcome.SampleSchema;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.regex.Pattern;

/// Writes the schemas that Storeroom brings along. Waits for the disk.
final class SchemaFiles {
    private static final Pattern NAME = Pattern.compile("[_A-Za-z][_0-9A-Za-z]*");

    @SuppressWarnings("InlineFormatString") // reads better as a text of its own
    private static final String TEMPLATE =
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

    private final Path folder;

    /// @param folder where copies of samples go
    SchemaFiles(Path folder) {
        this.folder = folder;
    }

    /// Copies a sample to where it can be edited; a copy that is there already stays as it is.
    Path copyOf(SampleSchema sample) throws IOException {
        Path copy = folder.resolve(sample.id() + ".graphql");
        if (Files.exists(copy)) return copy;
        Files.createDirectories(folder);
        String resource = "/dev/storeroom/samples/" + sample.id() + ".graphql";
        try (InputStream source = SchemaFiles.class.getResourceAsStream(resource)) {
            Files.copy(Objects.requireNonNull(source, resource), copy);
        }
        return copy;
    }

    /// Tells whether a file is a copy of a sample.
    boolean isSample(Path file) {
        return file.toAbsolutePath().normalize().startsWith(folder.toAbsolutePath().normalize());
    }

    /// Writes a schema with one model of the guide's shape under another name.
    ///
    /// @throws java.nio.file.FileAlreadyExistsException rather than write over a file
    static Path writeTemplate(Path target, String typeName) throws IOException {
        if (!isTypeName(typeName)) throw new IllegalArgumentException("no type name: " + typeName);
        Files.writeString(target, TEMPLATE.formatted(typeName), StandardOpenOption.CREATE_NEW);
        return target;
    }

    /// Tells whether GraphQL takes that as the name of a type.
    static boolean isTypeName(String text) {
        return NAME.matcher(text).matches();
    }
}
