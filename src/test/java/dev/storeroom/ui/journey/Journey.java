package dev.storeroom.ui.journey;

import dev.storeroom.testing.Samples;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Somebody sits down at a computer with Storeroom, and leaves it in the end.
abstract class Journey {
    Desktop desktop;
    Person person;

    @BeforeEach
    void sitDown(@TempDir Path folder) {
        desktop = new Desktop(folder.resolve(file()), folder.resolve("data"), schema());
        person = desktop.person();
    }

    /// The schema on that computer: the blog's, unless the journey is about another.
    String schema() {
        return sample("blog");
    }

    /// Where the schema lies on that computer.
    String file() {
        return "blog.graphql";
    }

    static String sample(String name) {
        try {
            return Files.readString(Samples.path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void leave() {
        desktop.close();
    }
}
