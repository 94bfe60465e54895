package dev.storeroom.ui.tour;

import dev.storeroom.data.Json;
import dev.storeroom.data.Value;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the tour came by, step by step: a picture of each, and what the file held then.
final class Journal {
    private final Path folder;
    private final TourWindow window;
    private final Hand hand;
    private final Album album;
    private final List<Value> steps = new ArrayList<>();

    Journal(Path folder, TourWindow window, Hand hand) {
        this.folder = folder;
        this.window = window;
        this.hand = hand;
        album = new Album(folder);
    }

    /// Takes the picture, writes the step down, and checks the file.
    void step(String name, String sentence, Stored expected) {
        Stored stored = window.stored();
        String picture = picture(name);
        Map<String, Value> entry = new LinkedHashMap<>();
        entry.put("step", Value.text(sentence));
        entry.put("picture", Value.text(picture));
        entry.put("records", Value.whole(stored.rows()));
        entry.put("waiting", Value.whole(stored.waiting()));
        steps.add(new Value.Entries(entry));
        if (!stored.fulfils(expected))
            throw new TourFailure(sentence + " But the file holds " + stored + ".", null);
    }

    /// Takes a picture.
    ///
    /// @return the name of its file
    String picture(String name) {
        hand.settle();
        return album.take(name, Hand.onFx(Hand::frontRoot));
    }

    /// Writes all of it to `tour.json`.
    ///
    /// @param failure what was not as it should be; empty if all was well
    void write(String failure) {
        Map<String, Value> report = new LinkedHashMap<>();
        report.put("passed", Value.truth(failure.isEmpty()));
        report.put("failure", failure.isEmpty() ? Value.NULL : Value.text(failure));
        report.put("steps", new Value.Items(steps));
        try {
            Files.writeString(
                    folder.resolve("tour.json"), Json.pretty(new Value.Entries(report)) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write the tour's report", e);
        }
    }
}
