package dev.storeroom.datastore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.codegen.ModelVersion;
import dev.storeroom.codegen.java.JavaModels;
import dev.storeroom.codegen.java.JavaSource;
import dev.storeroom.codegen.java.JavaStyle;
import dev.storeroom.testing.JavaCompilation;
import dev.storeroom.testing.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The program that the README shows.
final class GuideTest {
    private static final Path CONSUMER = Path.of("src", "test", "consumer");

    @TempDir private Path folder;

    @Test
    void theProgramOfTheReadmeDoesWhatItSays() throws Exception {
        String program =
                javaOf(Files.readString(Path.of("README.md")))
                        .replace("blog.db", folder.resolve("blog.db").toString())
                        .replace("System.out.println", "printed.add");
        Map<String, String> files = new LinkedHashMap<>();
        files.put("com/example/Guide.java", inClass(program));
        for (JavaSource source :
                JavaModels.of(
                        Samples.BLOG,
                        Files.readString(Samples.path("blog")),
                        ModelVersion.of(Samples.BLOG),
                        "com.example.models",
                        JavaStyle.BUILDER)) files.put(source.path(), source.text());
        JavaCompilation compiled = JavaCompilation.of(files, folder.resolve("classes"));
        assertThat(compiled.problems()).isEmpty();
        List<String> printed = new ArrayList<>();
        compiled.loader()
                .loadClass("com.example.Guide")
                .getMethod("run", List.class)
                .invoke(null, printed);
        assertThat(printed).containsExactly("Hello again");
    }

    /// The consumer project is built and run with the packaged jar.
    @Test
    void theConsumerProjectIsWhatTheReadmeShows() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        assertThat(withoutSpace(Files.readString(CONSUMER.resolve("pom.xml"))))
                .contains(withoutSpace(piece(readme, "xml")));
        Path program = CONSUMER.resolve("src/main/java/com/example/Guide.java");
        assertThat(withoutSpace(Files.readString(program))).contains(withoutSpace(javaOf(readme)));
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("\\s", "");
    }

    /// The text's one piece of Java.
    private static String javaOf(String text) {
        return piece(text, "java");
    }

    private static String piece(String text, String language) {
        String fence = "```" + language + "\n";
        int start = text.indexOf(fence) + fence.length();
        return text.substring(start, text.indexOf("```", start));
    }

    private static String inClass(String program) {
        return """
            package com.example;

            import com.example.models.AmplifyModelProvider;
            import com.example.models.Post;
            import com.example.models.PostStatus;
            import dev.storeroom.datastore.DataStore;
            import java.nio.file.Path;
            import java.util.List;

            public final class Guide {
                public static void run(List<String> printed) {
                    %s
                }
            }
            """
                .formatted(program);
    }
}
