package dev.storeroom.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/// Why a file or folder could not be written. The file system often names no more than a path.
final class WriteRefusal {
    private WriteRefusal() {}

    /// The end of a sentence, without its full stop.
    static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "there is no folder for it";
            case AccessDeniedException denied -> "you may not write " + denied.getFile();
            case FileAlreadyExistsException taken -> "a file is in the way, " + taken.getFile();
            case FileSystemException refused when refused.getReason() != null ->
                    refused.getReason() + ", " + refused.getFile();
            default -> String.valueOf(e.getMessage());
        };
    }
}
