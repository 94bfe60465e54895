package dev.storeroom.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/// Puts a new file in the place of another one, whole or not at all.
final class Replacement {
    private Replacement() {}

    /// The new file has the permissions of the old one, and as far as the system lets it, its
    /// owner. A link stays a link: what it leads to is replaced.
    static void of(Path file, byte[] content) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file;
        Path fresh = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
        try {
            write(fresh, content);
            if (Files.exists(target)) takeOver(target, fresh);
            Files.move(
                    fresh,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void write(Path fresh, byte[] content) throws IOException {
        try (var channel =
                FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) channel.write(left);
            channel.force(true); // else a power cut could leave the name without the text
        }
    }

    private static void takeOver(Path old, Path fresh) throws IOException {
        var from = Files.getFileAttributeView(old, PosixFileAttributeView.class);
        var to = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
        if (from == null || to == null) return;
        var kept = from.readAttributes();
        to.setPermissions(kept.permissions());
        if (kept.group().equals(to.readAttributes().group())) return;
        try {
            to.setGroup(kept.group());
        } catch (IOException e) {
            // A person need not be in the file's group to be allowed to write it.
        }
    }
}
