package dev.storeroom.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The filter language on one page: the same in the filter bar and on the command line.
final class FilterLanguageView extends ScrollPane {
    private static final String[][] EXAMPLES = {
        {"status = PUBLISHED", "The field has this value. Quotes are needed only around spaces."},
        {"title = \"Hello world\"", "Text with spaces stands in quotes."},
        {"rating != 3", "The field has another value, or none."},
        {"rating >= 3 and rating < 5", "Numbers, dates and text compare with <  <=  >  >="},
        {"rating between 3 and 5", "Both ends count."},
        {"title contains \"idea\"", "Also: notContains, beginsWith. Upper and lower case differ."},
        {"status in (DRAFT, PUBLISHED)", "One of these. Also: notIn."},
        {"content = null", "The field has no value. An empty text is \"\", which is not null."},
        {"not (status = DRAFT or rating = null)", "Combine with and, or, not and parentheses."},
        {"blog.name = \"Tea\"", "Follows a relation: the related record has this value."},
        {"comments.(rating > 3 and text != null)", "One of the related records has all of it."},
        {"comments = null", "There is no related record. Also: != null."},
    };

    FilterLanguageView() {
        setId("filter-language");
        setFitToWidth(true);
        getStyleClass().add("edge-to-edge");
        var title = new Label("Filter language");
        title.getStyleClass().add("sr-title");
        var text =
                new Label(
                        "A filter is written field, operator, value. It means the same here and in"
                                + " storeroom query --where.");
        text.setWrapText(true);
        text.getStyleClass().add("sr-hint");
        var page = new VBox(title, text, grid());
        page.getStyleClass().add("text-page");
        var centre = new StackPane(page);
        centre.getStyleClass().add("text-centre");
        setContent(centre);
    }

    private static GridPane grid() {
        var grid = new GridPane();
        grid.getStyleClass().add("shortcut-grid");
        for (int row = 0; row < EXAMPLES.length; row++) {
            var filter = new Label(EXAMPLES[row][0]);
            filter.getStyleClass().addAll("sr-mono", "shortcut-keys");
            filter.setMinWidth(Region.USE_PREF_SIZE);
            var meaning = new Label(EXAMPLES[row][1]);
            meaning.setWrapText(true);
            grid.addRow(row, filter, meaning);
        }
        return grid;
    }
}
