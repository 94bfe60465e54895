package dev.storeroom.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Value;
import dev.storeroom.testing.FxToolkit;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Objects;
import java.util.Optional;

/// A link in a cell: chosen, emptied, followed.
class RelationCellTest extends LinkedPosts {
    @Test
    void emptyingALinkSetsTheForeignKeyToNullAndUndoLinksAgain() {
        ModelRecord tea = blog("Tea");
        ModelRecord green = post("Green", Value.text(id(tea)));
        RecordTableView view = show("Post");
        await(0, "blog", "Tea");
        FxToolkit.run(
                () ->
                        view.viewModel()
                                .edits()
                                .clear(
                                        view.viewModel().rows().getFirst().stored().orElseThrow(),
                                        schema.model("Post").field("blog")));
        await(0, "blog", "— none —");
        assertThat(stored(green).value("blogPostsId")).isEqualTo(Value.NULL);
        FxToolkit.run(open.notices::undo);
        await(0, "blog", "Tea");
    }

    @Test
    void enterOnALinkOpensAListWhoseChoiceIsSaved() {
        blog("Tea");
        ModelRecord coffee = blog("Coffee");
        ModelRecord green = post("Green", Value.NULL);
        RecordTableView view = show("Post");
        await(0, "blog", "— none —");
        FxToolkit.run(() -> edit(view, "C"));
        open.await(() -> choices().filter(list -> list.getItems().size() == 1).isPresent());
        FxToolkit.run(() -> Event.fireEvent(search(), key(KeyCode.ENTER)));
        await(0, "blog", "Coffee");
        assertThat(stored(green).value("blogPostsId")).isEqualTo(Value.text(id(coffee)));
        assertThat(FxToolkit.call(() -> choices().isPresent())).isFalse();
    }

    @Test
    void ctrlEnterFollowsALinkAndOneThatLeadsNowhereSaysSo() {
        ModelRecord tea = blog("Tea");
        post("Green", Value.text(id(tea)));
        post("Lost", Value.text("gone"));
        RecordTableView view = show("Post");
        await(0, "blog", "Tea");
        FxToolkit.run(() -> followFrom(view, 0));
        String blog = "Blog " + tea.key(schema.model("Blog")).text();
        assertThat(open.links.followed()).containsExactly(blog);
        FxToolkit.run(() -> followFrom(view, 1));
        assertThat(open.links.followed()).hasSize(1);
        assertThat(open.notices.failures())
                .containsExactly("No Blog gone is here. It may come with the next sync.");
    }

    @Test
    void spaceOnALinkShowsTheRecordAndClosesItAgain() {
        linked("Tea");
        RecordTableView view = show("Post");
        await(0, "blog", "Tea");
        FxToolkit.run(() -> press(view, KeyCode.SPACE));
        open.await(() -> inPopup("#peek").isPresent());
        assertThat(FxToolkit.call(() -> ((Label) inPopup("#peek-name").orElseThrow()).getText()))
                .isEqualTo("Tea");
        assertThat(FxToolkit.call(() -> ((Label) inPopup("#peek-tagline").orElseThrow()).getText()))
                .isEqualTo("∅");
        FxToolkit.run(() -> Event.fireEvent(inPopup("#peek").orElseThrow(), key(KeyCode.SPACE)));
        open.await(() -> inPopup("#peek").isEmpty());
        assertThat(FxToolkit.call(() -> view.grid().table().isFocused())).isTrue();
        assertThat(open.links.followed()).isEmpty();
    }

    @Test
    void aPeekLeadsToItsRecord() {
        String blog = linked("Tea");
        RecordTableView view = show("Post");
        await(0, "blog", "Tea");
        FxToolkit.run(() -> press(view, KeyCode.SPACE));
        open.await(() -> inPopup("#peek-open").isPresent());
        FxToolkit.run(() -> ((Button) inPopup("#peek-open").orElseThrow()).fire());
        assertThat(open.links.followed()).containsExactly(blog);
        open.await(() -> inPopup("#peek").isEmpty());
    }

    @Test
    void thereIsNothingToPeekAtWhereALinkLeadsNowhere() {
        post("Lost", Value.text("gone"));
        RecordTableView view = show("Post");
        await(0, "title", "Lost");
        FxToolkit.run(() -> press(view, KeyCode.SPACE));
        assertThat(FxToolkit.call(() -> inPopup("#peek"))).isEmpty();
    }

    private static void press(RecordTableView view, KeyCode code) {
        focus(view, 0);
        view.grid().table().requestFocus();
        Event.fireEvent(view.grid().table(), key(code));
    }

    @Test
    void ctrlAndAClickFollowALinkAndSelectNothing() {
        String blog = linked("Tea");
        RecordTableView view = show("Post");
        await(0, "blog", "Tea");
        FxToolkit.run(() -> Event.fireEvent(cell(0, "blog"), pressWithControl()));
        assertThat(open.links.followed()).containsExactly(blog);
        assertThat(view.grid().selection().index()).isEqualTo(-1);
    }

    @Test
    void ctrlAndAClickOnAnotherCellFollowNothing() {
        linked("Tea");
        show("Post");
        await(0, "title", "Green");
        FxToolkit.run(() -> Event.fireEvent(cell(0, "title"), pressWithControl()));
        assertThat(open.links.followed()).isEmpty();
    }

    @Test
    void theMenuOfALinkNamesTheRecordAndGoesThere() {
        String blog = linked("Tea_time");
        show("Post");
        await(0, "blog", "Tea_time");
        FxToolkit.run(() -> Event.fireEvent(cell(0, "blog"), menuAsked()));
        MenuItem go = FxToolkit.call(() -> openMenu().orElseThrow().getItems().getFirst());
        assertThat(go.getText()).isEqualTo("Go to Blog “Tea_time”");
        FxToolkit.run(go::fire);
        assertThat(open.links.followed()).containsExactly(blog);
        FxToolkit.run(() -> openMenu().ifPresent(ContextMenu::hide));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "gone"})
    void aLinkThatLeadsNowhereHasNoMenu(String blog) {
        post("Green", blog.equals("null") ? Value.NULL : Value.text(blog));
        show("Post");
        await(0, "title", "Green");
        FxToolkit.run(() -> Event.fireEvent(cell(0, "blog"), menuAsked()));
        assertThat(FxToolkit.call(RelationCellTest::openMenu)).isEmpty();
    }

    @Test
    void aListThatWasLeftDoesNotOpenAgainWhenItsCellComesBack() {
        blog("Tea");
        for (int i = 0; i < 100; i++) post("Post " + i, Value.NULL);
        RecordTableView view = show("Post");
        await(0, "blog", "— none —");
        FxToolkit.run(() -> edit(view, "T"));
        open.await(() -> choices().isPresent());
        FxToolkit.run(() -> Event.fireEvent(search(), key(KeyCode.ESCAPE)));
        FxToolkit.run(() -> view.grid().table().scrollTo(99));
        await(99, "title", "Post 99");
        FxToolkit.run(() -> view.grid().table().scrollTo(0));
        await(0, "title", "Post 0");
        assertThat(FxToolkit.call(RelationCellTest::choices)).isEmpty();
    }

    /// Makes a post of a new blog of that name, and answers where its link leads.
    private String linked(String name) {
        ModelRecord blog = blog(name);
        post("Green", Value.text(id(blog)));
        return "Blog " + blog.key(schema.model("Blog")).text();
    }

    private static void followFrom(RecordTableView view, int row) {
        focus(view, row);
        var table = view.grid().table();
        Event.fireEvent(
                table,
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, true, false, false));
    }

    private static void edit(RecordTableView view, String typed) {
        focus(view, 0);
        view.grid().editTyped(typed);
    }

    private static void focus(RecordTableView view, int row) {
        var column =
                view.grid().columns().stream()
                        .filter(each -> each.field().name().equals("blog"))
                        .findFirst()
                        .orElseThrow();
        view.grid().table().getSelectionModel().clearAndSelect(row, column);
        view.grid().table().getFocusModel().focus(row, column);
    }

    private static Optional<ListView<?>> choices() {
        return inPopup("#relation-choices").map(node -> (ListView<?>) node);
    }

    private static Node search() {
        return inPopup("#relation-search").orElseThrow();
    }

    private static Optional<Node> inPopup(String selector) {
        return Window.getWindows().stream()
                .map(window -> window.getScene().getRoot().lookup(selector))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static MouseEvent pressWithControl() {
        return new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                1,
                1,
                1,
                1,
                MouseButton.PRIMARY,
                1,
                false,
                true,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null);
    }

    private static ContextMenuEvent menuAsked() {
        return new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED, 1, 1, 400, 100, false, null);
    }

    private static Optional<ContextMenu> openMenu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst();
    }

    private static KeyEvent key(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }
}
