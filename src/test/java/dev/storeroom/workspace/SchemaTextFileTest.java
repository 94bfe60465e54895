package dev.storeroom.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.workspace.SchemaTextFile.Outcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

class SchemaTextFileTest {
    @TempDir private Path folder;

    /// A line `new` is put before the last but one line.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a~b~            | a~new~b~
                    a^b^            | a^new^b^
                    %a^b            | %new^a^b
                    a~b^c^          | a~b^new^c^
                    a~b^c~d^        | a~b^c~new~d^
                    ''              | ''
                    """)
    void whatWasLeftAloneStaysAsItWas(String before, String after) throws IOException {
        Path file = write(raw(before));
        SchemaTextFile read = SchemaTextFile.read(file);
        List<String> lines = new ArrayList<>(read.lines());
        if (lines.size() > 1) lines.add(lines.size() - 2, "new");
        assertThat(read.write(lines)).isInstanceOf(Outcome.Written.class);
        assertThat(Files.readString(file)).isEqualTo(raw(after));
    }

    @Test
    void aFileThatChangedMeanwhileIsNotWrittenOver() throws IOException {
        Path file = write("mine");
        SchemaTextFile read = SchemaTextFile.read(file);
        Files.writeString(file, "theirs");
        var outcome = (Outcome.Changed) read.write(List.of("new"));
        assertThat(outcome.theirs().lines()).containsExactly("theirs");
        assertThat(Files.readString(file)).isEqualTo("theirs");
    }

    @Test
    void theOtherTextIsSetAsideUnderANameOfItsOwn() throws IOException {
        SchemaTextFile read = SchemaTextFile.read(write("theirs\r\n"));
        assertThat(read.setAside()).hasFileName("schema.graphql.other").hasContent("theirs\r\n");
        assertThat(read.setAside()).hasFileName("schema.graphql.other-2");
    }

    @Test
    void afterAWriteTheNextOneGoesOnFromIt() throws IOException {
        Path file = write("a\n");
        var first = (Outcome.Written) SchemaTextFile.read(file).write(List.of("b", ""));
        assertThat(first.now().write(List.of("c", ""))).isInstanceOf(Outcome.Written.class);
        assertThat(file).hasContent("c\n");
        assertThat(folder).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void permissionsAndLinksStay() throws IOException {
        Path file = write("a");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r-x"));
        Path link = Files.createSymbolicLink(folder.resolve("link.graphql"), file);
        SchemaTextFile.read(link).write(List.of("b"));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("b");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r-x");
    }

    @Test
    void aFailureSaysWhyAndLeavesNothingBehind() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path file = Files.writeString(inner.resolve("schema.graphql"), "a");
        SchemaTextFile read = SchemaTextFile.read(file);
        Files.delete(file);
        Files.delete(inner);
        assertThat(((Outcome.Failed) read.write(List.of("b"))).sentence())
                .contains("its folder is gone")
                .contains("What you typed is still here");
        assertThat(inner).doesNotExist();
    }

    @Test
    void aFileThatIsGoneIsMadeAgain() throws IOException {
        Path file = write("a");
        SchemaTextFile read = SchemaTextFile.read(file);
        Files.delete(file);
        assertThat(read.write(List.of("b"))).isInstanceOf(Outcome.Written.class);
        assertThat(file).hasContent("b");
    }

    @Test
    void whatKeepsAFileFromBeingEditedIsToldBefore() throws IOException {
        Path file = write("a");
        assertThat(SchemaTextFile.obstacle(file)).isEmpty();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        assertThat(SchemaTextFile.obstacle(file).orElseThrow()).startsWith("The folder of schema");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assertThat(SchemaTextFile.obstacle(file).orElseThrow())
                .startsWith("schema.graphql may not");
        assertThat(SchemaTextFile.obstacle(Path.of("model-introspection.json")).orElseThrow())
                .contains("made from a schema");
    }

    @Test
    void aFileThatIsNoTextIsNotRead() throws IOException {
        Path file = Files.write(folder.resolve("schema.graphql"), new byte[] {'a', (byte) 0xff});
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> SchemaTextFile.read(file)))
                .isInstanceOf(CharacterCodingException.class);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("schema.graphql"), text);
    }

    /// `~` stands for a line feed, `^` for both signs, `%` for a byte order mark.
    private static String raw(String text) {
        return text.strip().replace("~", "\n").replace("^", "\r\n").replace("%", "\uFEFF");
    }
}
