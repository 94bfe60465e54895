package dev.storeroom.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;

/// What a file's permissions say about writing it, which binds even those whom the system would let
/// write.
final class WriteProtection {
    private WriteProtection() {}

    /// Tells whether nobody may write that file or folder; false for one that is not there.
    static boolean isOn(Path path) throws IOException {
        if (!Files.exists(path)) return false;
        if (!Files.isWritable(path)) return true;
        var posix = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        return posix != null
                && posix.readAttributes().permissions().stream()
                        .noneMatch(permission -> permission.name().endsWith("_WRITE"));
    }
}
