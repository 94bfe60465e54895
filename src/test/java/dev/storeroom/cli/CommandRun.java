package dev.storeroom.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Runs commands in process, in a folder of their own with its own data.
record CommandRun(Path folder) {
    static final String BLOG =
            """
            type Post @model {
              id: ID!
              title: String!
              status: PostStatus!
              rating: Int
              content: String
            }
            enum PostStatus { DRAFT PUBLISHED }
            """;

    /// What a command answered.
    record Result(int code, String out, String err) {}

    /// A folder with the blog schema in it.
    static CommandRun withBlog(Path folder) {
        return new CommandRun(folder).file("schema.graphql", BLOG);
    }

    CommandRun file(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Result run(String... arguments) {
        return run("", false, arguments);
    }

    Result runWithInput(String input, String... arguments) {
        return run(input, false, arguments);
    }

    /// Runs the command as on a terminal where a person types the answer.
    Result runWithAnswer(String answer, String... arguments) {
        return run(answer, true, arguments);
    }

    private Result run(String input, boolean isInteractive, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code =
                Main.run(
                        new Terminal(
                                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                                new Output(out),
                                new PrintWriter(err, true, StandardCharsets.UTF_8),
                                folder,
                                Optional.of(folder.resolve("data")),
                                isInteractive),
                        arguments);
        return new Result(code, text(out), text(err));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
