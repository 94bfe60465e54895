package dev.storeroom.testing;

import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// Java files that the compiler has judged, with every warning it knows.
///
/// @param problems what it found, errors and warnings; empty if the classes are there
/// @param folder where the classes are
public record JavaCompilation(List<String> problems, Path folder) {
    /// Compiles files for use with the classes of the project.
    ///
    /// @param files whole, by their paths
    public static JavaCompilation of(Map<String, String> files, Path folder) {
        var problems = new DiagnosticCollector<JavaFileObject>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options =
                List.of("-Xlint:all", "-Werror", "-proc:none", "-d", folder.toString());
        List<SourceFile> sources =
                files.entrySet().stream()
                        .map(file -> new SourceFile(file.getKey(), file.getValue()))
                        .toList();
        compiler.getTask(new StringWriter(), null, problems, options, null, sources).call();
        return new JavaCompilation(
                problems.getDiagnostics().stream().map(Object::toString).toList(), folder);
    }

    /// Finds the classes.
    public ClassLoader loader() {
        try {
            URL[] urls = {folder.toUri().toURL()};
            return new URLClassLoader(urls, JavaCompilation.class.getClassLoader());
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class SourceFile extends SimpleJavaFileObject {
        private final String text;

        SourceFile(String path, String text) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
