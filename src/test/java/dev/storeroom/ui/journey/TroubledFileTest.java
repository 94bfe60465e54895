package dev.storeroom.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.storeroom.workspace.Workspace;
import dev.storeroom.workspace.Workspaces;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/// A database file that cannot be used as usual is explained and never harmed.
class TroubledFileTest extends Journey {
    @BeforeEach
    void prepare() {
        desktop.keep(StoredPosts.post("Hello", "DRAFT"));
    }

    @Test
    void aWriteProtectedFileIsOpenedForReadingOnly() throws IOException {
        Path file = desktop.database();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        byte[] before = Files.readAllBytes(file);
        person.clicks("welcome-open");
        refusesEdits();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aDamagedFileIsLeftAsItIsUntilItIsSetAside() throws IOException {
        Path file = desktop.database();
        byte[] garbage =
                "This is no database, however long it may be. ".repeat(200).getBytes(UTF_8);
        Files.write(file, garbage);
        person.clicks("welcome-open");
        person.reads("The stored data cannot be read");
        person.reads("damaged");
        assertThat(Files.readAllBytes(file)).isEqualTo(garbage);
        person.clicks("dialog-set-the-old-data-aside-and-start-empty");
        person.sees("grid-empty");
        assertThat(snapshots(file)).containsExactly(garbage);
        assertThat(desktop.stored()).isEqualTo(StoredPosts.NOTHING);
    }

    @Test
    void dataThatAnotherProcessHasOpenMayBeRead() {
        try (Workspace other = desktop.open(Workspaces.Access.WRITE)) {
            person.clicks("welcome-open");
            person.reads("blog.graphql is open already");
            person.reads("Process " + ProcessHandle.current().pid());
            person.clicks("dialog-open-read-only");
            refusesEdits();
            assertThat(other.isReadOnly()).isFalse();
        }
    }

    private void refusesEdits() {
        String cell = StoredPosts.cell(desktop, "Hello", "title");
        person.clicks(cell);
        person.sees("form-notice-read-only");
        person.doubleClicks(cell);
        person.reads("open read-only");
        person.seesNo("cell-editor");
        person.awaits(
                "no record can be created",
                () -> Person.find("new-record").orElseThrow().isDisabled());
        assertThat(desktop.stored())
                .isEqualTo(
                        StoredPosts.expected(
                                1,
                                """
                                {"status":"DRAFT","title":"Hello"}"""));
    }

    private static List<byte[]> snapshots(Path file) throws IOException {
        try (var files = Files.walk(file.resolveSibling("snapshots"))) {
            return files.filter(Files::isRegularFile).map(TroubledFileTest::bytes).toList();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
