package dev.storeroom.ui.record;

import atlantafx.base.controls.Breadcrumbs;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where a person is: the schema, one of its models, a record of that. Each part leads there.
final class Trail extends Breadcrumbs<Trail.Part> {
    /// @param id of the part's link
    /// @param lead where a press leads
    record Part(String id, String name, Runnable lead) {}

    private final List<Part> above;

    /// @param above what every record here lies in
    Trail(Part... above) {
        this.above = List.of(above);
        getStyleClass().add("trail");
        setMaxWidth(Double.MAX_VALUE);
        setAutoNavigationEnabled(false);
        setCrumbFactory(crumb -> link(crumb.getValue()));
        setOnCrumbAction(pressed -> pressed.getSelectedCrumb().getValue().lead().run());
    }

    /// @param record empty while none is shown
    void show(Optional<Part> record) {
        Part[] parts = Stream.concat(above.stream(), record.stream()).toArray(Part[]::new);
        setSelectedCrumb(Breadcrumbs.buildTreeModel(parts));
    }

    private static ButtonBase link(Part part) {
        var link = new Hyperlink(part.name());
        link.setId(part.id());
        link.setAccessibleText("Go to " + part.name());
        return link;
    }
}
