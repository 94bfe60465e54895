package dev.storeroom.testing;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;

import java.util.regex.Pattern;

/// What a picture shows that is different in every run, written over with what is always the same:
/// timings, folders, ports, sizes that depend on when SQLite last tidied up.
final class RunToRun {
    private static final Pattern TIMING = Pattern.compile("\\d+ ms|\\d+\\.\\d s");
    private static final Pattern HOLD = Pattern.compile("Held \\d+ s");
    private static final Pattern SIZE = Pattern.compile("\\d+(\\.\\d)? (bytes|KB)");
    private static final Pattern FOLDER = Pattern.compile("(?<![:/])/\\S*(?=/[^/\\s]+)");
    private static final Pattern PORT = Pattern.compile("(?<=127\\.0\\.0\\.1:|Port )\\d+");
    private static final Pattern EXPIRY = Pattern.compile("expires on [\\d-]+");

    private RunToRun() {}

    static void hide(Parent root) {
        for (Node node : root.lookupAll("*")) {
            if (node instanceof Labeled label && !label.textProperty().isBound()) {
                if (label.getText() != null) label.setText(steady(label.getText()));
            } else if (node instanceof TextInputControl input && !input.textProperty().isBound()) {
                if (!input.isEditable()) input.setText(steady(input.getText()));
            }
        }
    }

    private static String steady(String text) {
        String timed = TIMING.matcher(text).replaceAll("4 ms");
        String held = HOLD.matcher(timed).replaceAll("Held 9 s");
        String sized = SIZE.matcher(held).replaceAll("48 KB");
        String ported = PORT.matcher(sized).replaceAll("20002");
        String dated = EXPIRY.matcher(ported).replaceAll("expires on 2027-01-02");
        return FOLDER.matcher(dated).replaceAll("/home/ada/data");
    }
}
