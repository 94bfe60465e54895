package dev.storeroom.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.storeroom.backend.table.ConflictStrategy;
import dev.storeroom.testing.Samples;
import dev.storeroom.workspace.BackendStartException.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Backends that cannot start say what refuses, and leave everything as it was.
class BackendStartExceptionTest {
    @TempDir private Path folder;

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(refusal(folder, other.getLocalPort()))
                    .hasMessage(
                            "port %d of 127.0.0.1 cannot be listened on (Address already in use)",
                            other.getLocalPort())
                    .extracting(BackendStartException::kind)
                    .isEqualTo(Kind.ADDRESS);
        }
        start(folder, 0).close();
    }

    @Test
    void damagedRecordsAreNamedAndLeftAsTheyAre() throws IOException {
        Path records = folder.resolve("backend.db");
        Files.writeString(records, "no database, however long one looks at it".repeat(100));
        byte[] before = Files.readAllBytes(records);
        assertThat(refusal(folder, 0))
                .hasMessage(
                        "the records in %s cannot be read, because the file is damaged or is not a backend's; it was left as it is",
                        records)
                .extracting(BackendStartException::kind)
                .isEqualTo(Kind.RECORDS);
        assertThat(records).hasBinaryContent(before);
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path inTheWay = Files.createDirectories(folder.resolve("backend.json.new"));
        assertThat(refusal(folder, 0))
                .hasMessageStartingWith("the folder %s cannot be used (", folder)
                .hasMessageContaining(inTheWay.toString())
                .extracting(BackendStartException::kind)
                .isEqualTo(Kind.FOLDER);
    }

    @Test
    void aFolderThatIsNoneIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(refusal(file, 0))
                .hasMessageStartingWith("the folder %s cannot be used (", file)
                .extracting(BackendStartException::kind)
                .isEqualTo(Kind.FOLDER);
    }

    @Test
    void theRecordsOfABackendThatRunsAreItsOwn() throws IOException {
        try (LocalBackend _ = start(folder, 0)) {
            assertThat(refusal(folder, 0))
                    .hasMessage(
                            "another backend, of process %d, serves the records in %s",
                            ProcessHandle.current().pid(), folder)
                    .extracting(BackendStartException::kind)
                    .isEqualTo(Kind.IN_USE);
        }
    }

    private static BackendStartException refusal(Path records, int port) {
        return catchThrowableOfType(
                BackendStartException.class, () -> start(records, port).close());
    }

    private static LocalBackend start(Path records, int port) throws IOException {
        return LocalBackend.start(
                Samples.BLOG,
                new LocalBackendOptions(
                        "127.0.0.1",
                        port,
                        Optional.empty(),
                        Optional.of(records),
                        Optional.empty(),
                        true,
                        new ConflictStrategy.AutoMerge()));
    }
}
