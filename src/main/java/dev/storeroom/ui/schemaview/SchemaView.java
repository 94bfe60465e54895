package dev.storeroom.ui.schemaview;

import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.SourcePosition;
import dev.storeroom.ui.desk.LabelMenu;
import dev.storeroom.ui.fx.Subscriptions;

import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SplitPane;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The schema's text or its relations, with the outline beside it and its problems below.
public final class SchemaView implements AutoCloseable, RelationsPane.Leads {
    private final SchemaViewModel viewModel;
    private final CodeEditor editor = new GraphqlEditor();
    private final SchemaHeader header;
    private final SchemaNoticeBar notice = new SchemaNoticeBar();
    private final FindBar find = new FindBar(editor);
    private final OutlinePane outline;
    private final ProblemsPane problems;
    private final RelationsPane relations = new RelationsPane(this);
    private final StackPane middle = new StackPane();
    private final SplitPane whole = new SplitPane();
    private final VBox root = new VBox();
    private final ContextMenu menu = new ContextMenu();
    private final Subscriptions subscriptions = new Subscriptions();

    public SchemaView(SchemaViewModel viewModel) {
        this.viewModel = viewModel;
        header = new SchemaHeader(viewModel, this::showText);
        outline = new OutlinePane(this::goTo, this::showMenu);
        problems = new ProblemsPane(viewModel.files().size() > 1, this::showText);
        build();
        bind();
    }

    public Parent root() {
        return root;
    }

    /// Puts the focus on what is shown.
    public void focus() {
        if (header.showsRelationsProperty().get()) relations.node().requestFocus();
        else editor.node().requestFocus();
    }

    /// Shows the text instead of the relations.
    public void showText() {
        header.showsRelationsProperty().set(false);
        focus();
    }

    /// Shows the relations instead of the text.
    public void showRelations() {
        header.showsRelationsProperty().set(true);
        focus();
    }

    /// Shows a place of the text.
    @Override
    public void showText(SourcePosition position) {
        header.showsRelationsProperty().set(false);
        viewModel.show(position);
    }

    @Override
    public void openTable(String model) {
        if (viewModel.desk().workspace().schema().findModel(model).isPresent())
            viewModel.desk().links().open(model);
        else
            viewModel
                    .desk()
                    .notices()
                    .failed(model + " has no table yet. Choose Save and Reload to make it one.");
    }

    /// Opens the search in the text.
    public void find() {
        header.showsRelationsProperty().set(false);
        find.open();
    }

    @Override
    public void close() {
        subscriptions.close();
        viewModel.leave(editor.caretLine().getValue());
    }

    private void build() {
        root.setId("schema-view");
        root.getStyleClass().add("schema-view");
        menu.setId("schema-menu");
        var text = new VBox(find, editor.node());
        VBox.setVgrow(editor.node(), Priority.ALWAYS);
        middle.getChildren().addAll(text, relations.node());
        var beside = new SplitPane(middle, outline);
        beside.setDividerPositions(0.72);
        SplitPane.setResizableWithParent(outline, false);
        whole.setOrientation(Orientation.VERTICAL);
        whole.getItems().add(beside);
        SplitPane.setResizableWithParent(problems, false);
        VBox.setVgrow(whole, Priority.ALWAYS);
        root.getChildren().addAll(header, notice, whole);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void bind() {
        viewModel.shownProperty().subscribe(this::showFile);
        viewModel.setOnText(this::showLines);
        viewModel.setOnShow(position -> editor.showLine(position.line(), position.column()));
        editor.select(viewModel.lineLeft(), 1, 0);
        editor.setOnEdit(() -> viewModel.edited(editor.lines()));
        viewModel.editingProperty().subscribe(isEditing -> edit());
        viewModel.editableProperty().subscribe(isEditable -> edit());
        viewModel.pictureProperty().subscribe(this::show);
        viewModel.noticeProperty().subscribe(notice::show);
        editor.caretLine().subscribe(line -> follow());
        header.showsRelationsProperty().subscribe(shows -> showInMiddle(shows));
        var isInFront =
                root.sceneProperty()
                        .flatMap(scene -> scene.windowProperty())
                        .flatMap(window -> window.focusedProperty())
                        .orElse(false);
        subscriptions.listen(
                isInFront,
                (value, before, now) -> {
                    if (now) viewModel.look();
                });
    }

    private void showFile(EditedFile file) {
        editor.setLines(file.lines());
        edit();
        mark();
    }

    /// The same file with another text: the caret stays near where it was, and what was there can
    /// be brought back.
    private void showLines() {
        int line = editor.caretLine().getValue();
        editor.replaceLines(viewModel.shownProperty().get().lines());
        editor.select(line, 1, 0);
        mark();
    }

    private void edit() {
        boolean isEditing = viewModel.editingProperty().get();
        editor.setEditable(isEditing && viewModel.editableProperty().get());
        arrange();
    }

    private void show(SchemaPicture picture) {
        outline.setEntries(picture.outline());
        problems.show(picture);
        relations.setModels(picture.relations());
        mark();
        follow();
        arrange();
    }

    /// The problems stay in view while the text is edited, so that nothing jumps.
    private void arrange() {
        boolean isWanted =
                viewModel.editingProperty().get() || !viewModel.pictureProperty().get().isSound();
        if (isWanted == whole.getItems().contains(problems)) return;
        if (isWanted) {
            whole.getItems().add(problems);
            whole.setDividerPositions(0.74);
        } else {
            whole.getItems().remove(problems);
        }
    }

    private void mark() {
        String file = viewModel.shownProperty().get().name();
        editor.mark(viewModel.pictureProperty().get().marksIn(file));
    }

    private void follow() {
        outline.follow(viewModel.shownProperty().get().name(), editor.caretLine().getValue());
    }

    private void showInMiddle(boolean isShown) {
        middle.getChildren()
                .forEach(node -> node.setVisible(isShown == (node == relations.node())));
    }

    /// From the outline, to what is shown in the middle.
    private void goTo(SourcePosition position) {
        OutlineEntry entry = outline.selected();
        if (header.showsRelationsProperty().get()
                && entry != null
                && entry.kind() == OutlineEntry.Kind.MODEL) relations.show(entry.name());
        else showText(position);
    }

    private void showMenu(ContextMenuEvent event) {
        OutlineEntry entry = outline.selected();
        if (entry == null || entry.kind() != OutlineEntry.Kind.MODEL) return;
        viewModel
                .desk()
                .workspace()
                .schema()
                .findModel(entry.name())
                .ifPresent(model -> showMenu(model, event));
        event.consume();
    }

    private void showMenu(ModelType model, ContextMenuEvent event) {
        menu.getItems().setAll(new LabelMenu(model, viewModel.desk().labels()));
        menu.show(outline, event.getScreenX(), event.getScreenY());
    }

    private void pressed(KeyEvent event) {
        if (TextKey.NEXT_PROBLEM.isIn(event)) {
            showProblem(1);
        } else if (TextKey.PREVIOUS_PROBLEM.isIn(event)) {
            showProblem(-1);
        } else if (TextKey.NEXT_MATCH.isIn(event)) {
            find.seek(1);
        } else if (TextKey.PREVIOUS_MATCH.isIn(event)) {
            find.seek(-1);
        } else if (TextKey.GO_TO_LINE.isIn(event)) {
            goToLine();
        } else {
            return;
        }
        event.consume();
    }

    private void showProblem(int by) {
        viewModel
                .pictureProperty()
                .get()
                .problem(viewModel.shownProperty().get().name(), editor.caretLine().getValue(), by)
                .ifPresent(this::showText);
    }

    private void goToLine() {
        int last = editor.lines().size();
        viewModel
                .desk()
                .dialogs()
                .askText("Go to line", "Line, from 1 to %d:".formatted(last), "")
                .filter(typed -> typed.strip().matches("[0-9]{1,9}"))
                .ifPresent(typed -> editor.showLine(Integer.parseInt(typed.strip()), 1));
    }
}
