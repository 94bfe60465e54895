package dev.storeroom.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A program on the tests' class path in a process of its own, which starts quickly.
public final class JavaProcess {
    private JavaProcess() {}

    /// The process, yet to be started.
    ///
    /// @param main has the `main` method
    public static ProcessBuilder of(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty(
                                "surefire.test.class.path", System.getProperty("java.class.path")),
                        main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }
}
