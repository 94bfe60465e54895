package dev.storeroom.ui.record;

import atlantafx.base.controls.Breadcrumbs;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;

import java.util.List;

/// Where a person is: the schema, one of its models, a record of that. Each part leads there.
final class Trail extends Breadcrumbs<Trail.Part> {
    /// @param id of the part's link
    /// @param lead where a press leads
    record Part(String id, String name, Runnable lead) {}

    Trail() {
        getStyleClass().add("trail");
        setMaxWidth(Double.MAX_VALUE);
        setAutoNavigationEnabled(false);
        setCrumbFactory(crumb -> link(crumb.getValue()));
        setOnCrumbAction(pressed -> pressed.getSelectedCrumb().getValue().lead().run());
    }

    void show(List<Part> parts) {
        setSelectedCrumb(Breadcrumbs.buildTreeModel(parts.toArray(Part[]::new)));
    }

    private static ButtonBase link(Part part) {
        var link = new Hyperlink(part.name());
        link.setId(part.id());
        link.setAccessibleText("Go to " + part.name());
        return link;
    }
}
