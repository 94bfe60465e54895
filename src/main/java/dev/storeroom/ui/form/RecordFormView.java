package dev.storeroom.ui.form;

import atlantafx.base.controls.CustomTextField;

import dev.storeroom.ui.relation.Referencing;
import dev.storeroom.ui.relation.RelatedSection;
import dev.storeroom.ui.relation.RelatedViewModel;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;

/// The form on screen: header, banners and the fields in groups, in two columns where it is wide.
///
/// Ctrl+S saves, Alt+Page Up and Down go to the neighbours, Esc leaves the form. Its id is `form-`
/// and the model's name; a field's editor is `form-field-` and the field's name.
public final class RecordFormView extends StackPane {
    private static final double TWO_COLUMNS = 900;
    private static final int WORTH_SEARCHING = 15;
    private static final KeyCombination SAVE =
            new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PREVIOUS =
            new KeyCodeCombination(KeyCode.PAGE_UP, KeyCombination.ALT_DOWN);
    private static final KeyCombination NEXT =
            new KeyCodeCombination(KeyCode.PAGE_DOWN, KeyCombination.ALT_DOWN);

    private final RecordFormViewModel viewModel;
    private final List<FieldGroup> groups = new ArrayList<>();
    private final VBox fields = new VBox();
    private final FieldScroll scroll = new FieldScroll(fields);
    private final VBox form = new VBox();
    private final CustomTextField search = new CustomTextField();
    private final FormHeader header;

    public RecordFormView(RecordFormViewModel viewModel) {
        this.viewModel = viewModel;
        header = new FormHeader(viewModel);
        build();
        bind();
    }

    /// Puts the focus into the first field that can be edited.
    public void focusFirst() {
        applyCss(); // a form just shown has no skins yet, and a field outside the scene no focus
        rows().stream().filter(FormRow::isEditable).findFirst().ifPresent(FormRow::focusEditor);
    }

    private void build() {
        setId("form-" + viewModel.type().name());
        getStyleClass().add("form");
        var rows = new FormRows(viewModel);
        groups.addAll(rows.groups());
        fields.getStyleClass().add("form-fields");
        if (viewModel.fields().size() > WORTH_SEARCHING) fields.getChildren().add(searchBox());
        fields.getChildren().addAll(groups);
        viewModel.relations().related().forEach(each -> addOfStored(new RelatedSection(each)));
        viewModel.relations().referencing().forEach(each -> addOfStored(link(each)));
        rows.system().ifPresent(this::add);
        fields.getChildren().add(legend());
        var letters = new Mnemonics();
        rows().forEach(row -> row.mark(letters));
        VBox.setVgrow(scroll, javafx.scene.layout.Priority.ALWAYS);
        form.getChildren().addAll(header, new NoticeBar(viewModel.notices()), scroll);
        getChildren().addAll(form, nothing());
    }

    /// Says anew what the record is called.
    public void relabel() {
        header.relabel();
        viewModel.relations().links().forEach(LinkViewModel::relabel);
        viewModel.relations().related().forEach(RelatedViewModel::refresh);
    }

    private TextField searchBox() {
        search.setId("form-search");
        search.setPromptText("Find a field");
        search.setAccessibleText("Find a field by its name");
        search.setLeft(new FontIcon(Feather.SEARCH));
        search.textProperty()
                .addListener((source, before, now) -> groups.forEach(group -> group.search(now)));
        return search;
    }

    private void add(FieldGroup group) {
        groups.add(group);
        fields.getChildren().add(group);
    }

    /// Adds what is about other records: while a record is not stored, none can refer to it.
    private void addOfStored(Node node) {
        node.visibleProperty()
                .bind(viewModel.subjectProperty().map(FormSubject.Stored.class::isInstance));
        node.managedProperty().bind(node.visibleProperty());
        fields.getChildren().add(node);
    }

    private Hyperlink link(Referencing from) {
        String model = from.from().name();
        var link =
                new Hyperlink(
                        "Show each %s whose %s this is".formatted(model, from.link().name()),
                        new FontIcon(Feather.GRID));
        link.setId("form-referencing-%s-%s".formatted(model, from.link().name()));
        link.setMnemonicParsing(false);
        link.setOnAction(event -> viewModel.relations().show(from));
        return link;
    }

    private static Label legend() {
        var legend = new Label("* required    ∅ null: no value at all, which is not empty text");
        legend.getStyleClass().add("form-legend");
        legend.setWrapText(true);
        return legend;
    }

    private VBox nothing() {
        var nothing =
                new VBox(
                        new FontIcon(Feather.FILE_TEXT),
                        new Label("Select a record to see it here."));
        nothing.getStyleClass().add("sr-empty");
        nothing.setId("form-nothing");
        var isNothing = viewModel.subjectProperty().map(FormSubject.Nothing.class::isInstance);
        nothing.visibleProperty().bind(isNothing);
        form.visibleProperty().bind(isNothing.map(is -> !is));
        return nothing;
    }

    private void bind() {
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::escPressed);
        widthProperty()
                .subscribe(
                        width -> {
                            int columns = width.doubleValue() >= TWO_COLUMNS ? 2 : 1;
                            groups.forEach(group -> group.setColumns(columns));
                        });
        viewModel.setOnAttention(this::lead);
    }

    private void keyPressed(KeyEvent event) {
        Runnable step = null;
        if (SAVE.match(event)) step = viewModel::save;
        if (PREVIOUS.match(event)) step = viewModel.neighbours().previousProperty().get();
        if (NEXT.match(event)) step = viewModel.neighbours().nextProperty().get();
        if (step == null) return;
        event.consume();
        step.run();
    }

    private void escPressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) return;
        event.consume();
        viewModel.leave();
    }

    private List<FormRow> rows() {
        return groups.stream().flatMap(group -> group.rows().stream()).toList();
    }

    /// Puts the focus into a field, which is shown again if a search has hidden it.
    private void lead(FieldViewModel field) {
        for (FormRow row : rows()) {
            if (!row.has(field)) continue;
            if (row.getParent() == null) search.clear();
            row.focusEditor();
            return;
        }
    }
}
