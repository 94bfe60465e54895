package dev.storeroom.workspace;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/// A local backend could not start, and nothing was changed by it. The message says what refused
/// and why, to follow “The backend cannot start: ”; what to do depends on who asked.
public final class BackendStartException extends IOException {
    private static final long serialVersionUID = 1L;

    /// What refused.
    public enum Kind {
        /// The address cannot be listened on.
        ADDRESS,
        /// The folder cannot be used, or the disk is full.
        FOLDER,
        /// Another backend serves the folder's records.
        IN_USE,
        /// The file with the records is damaged.
        RECORDS
    }

    private final Kind kind;

    BackendStartException(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    static BackendStartException ofAddress(String host, int port, UncheckedIOException cause) {
        String reason = Objects.requireNonNull(cause.getCause()).getMessage();
        String address = port == 0 ? host : "port %d of %s".formatted(port, host);
        return new BackendStartException(
                Kind.ADDRESS, "%s cannot be listened on (%s)".formatted(address, reason), cause);
    }

    static BackendStartException ofFolder(Path folder, Throwable cause) {
        return new BackendStartException(
                Kind.FOLDER,
                "the folder %s cannot be used (%s)".formatted(folder, reason(cause)),
                cause);
    }

    private static String reason(Throwable cause) {
        return switch (cause) {
            case AccessDeniedException denied -> "you may not write " + denied.getFile();
            case NoSuchFileException _ -> "it cannot be made";
            case FileAlreadyExistsException _ -> "a file is in its place";
            default -> String.valueOf(cause.getMessage());
        };
    }

    public Kind kind() {
        return kind;
    }
}
