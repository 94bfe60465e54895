package dev.storeroom.ui.shell;

import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Opens the file or folder that is dropped anywhere onto the window; the first of several.
final class SchemaDrop {
    private final Consumer<Path> opener;

    private SchemaDrop(Consumer<Path> opener) {
        this.opener = opener;
    }

    static void onto(Node target, Consumer<Path> opener) {
        var drop = new SchemaDrop(opener);
        target.setOnDragOver(drop::offer);
        target.setOnDragDropped(drop::take);
    }

    private void offer(DragEvent event) {
        if (event.getDragboard().hasFiles()) event.acceptTransferModes(TransferMode.COPY);
        event.consume();
    }

    private void take(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        if (!files.isEmpty()) opener.accept(files.getFirst().toPath());
    }
}
