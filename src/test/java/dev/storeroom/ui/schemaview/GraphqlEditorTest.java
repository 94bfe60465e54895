package dev.storeroom.ui.schemaview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.testing.FxToolkit;
import dev.storeroom.testing.ShownView;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Collections;
import java.util.List;

class GraphqlEditorTest {
    private static final List<String> POST = List.of("type Post {", "  id: ID!", "}", "");

    private GraphqlEditor editor;
    private CodeArea area;
    private Stage stage;
    private int edits;

    @BeforeEach
    void showAPost() {
        FxToolkit.run(
                () -> {
                    editor = new GraphqlEditor();
                    area = (CodeArea) editor.node();
                    stage = ShownView.of(new StackPane(area), 600, 400);
                    editor.setLines(POST);
                    editor.setOnEdit(() -> edits++);
                    editor.setEditable(true);
                });
    }

    @AfterEach
    void close() {
        FxToolkit.run(stage::close);
    }

    @Test
    void whatIsShownIsNoEditAndWhatIsTypedIs() {
        assertThat(edits).isZero();
        type(1, 9, " # key");
        assertThat(edits).isEqualTo(1);
        assertThat(lines()).containsExactly("type Post {", "  id: ID! # key", "}", "");
    }

    @Test
    void everythingCanBeTakenBackAndDoneAgain() {
        type(1, 0, "  a: Int\n  b: Int\n");
        select(0, 0, 3, 1);
        press(KeyCode.SLASH, true);
        List<String> changed = lines();
        assertThat(changed).startsWith("# type Post {", "#   a: Int", "#   b: Int", "#   id: ID!");
        press(KeyCode.Z, true);
        press(KeyCode.Z, true);
        assertThat(lines()).isEqualTo(POST);
        press(KeyCode.Z, true);
        assertThat(lines()).isEqualTo(POST);
        press(KeyCode.Y, true);
        press(KeyCode.Y, true);
        assertThat(lines()).isEqualTo(changed);
    }

    @Test
    void aTextThatIsReplacedCanBeBroughtBack() {
        FxToolkit.run(() -> editor.setEditable(false));
        List<String> blog = List.of("type Blog {", "}");
        FxToolkit.run(() -> editor.replaceLines(blog));
        assertThat(lines()).isEqualTo(blog);
        FxToolkit.run(() -> editor.setEditable(true));
        press(KeyCode.Z, true);
        assertThat(lines()).isEqualTo(POST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type Post {,  id: ID!,},",
                "type Post {,},",
                "type Post {,  id: ID!,  a: Int,},",
                "# new,type Post {,  id: ID!,},",
                "  id: ID!,},",
                "type Post {,  id: ID!,},,# end",
                "type Post {",
                "",
                "other"
            })
    void onlyWhatDiffersIsReplaced(String wanted) {
        List<String> lines = List.of(wanted.split(",", -1));
        FxToolkit.run(() -> editor.replaceLines(lines));
        assertThat(lines()).isEqualTo(lines);
        press(KeyCode.Z, true);
        assertThat(lines()).isEqualTo(POST);
    }

    @Test
    void enterGoesInAfterABracketAndStaysInElsewhere() {
        select(0, 11, 0, 11);
        press(KeyCode.ENTER, false);
        select(2, 9, 2, 9);
        press(KeyCode.ENTER, false);
        assertThat(lines()).containsExactly("type Post {", "  ", "  id: ID!", "  ", "}", "");
    }

    @Test
    void tabIndentsAndOnlyWhileTheTextIsEdited() {
        select(0, 0, 1, 3);
        press(KeyCode.TAB, false);
        assertThat(lines()).startsWith("  type Post {", "    id: ID!");
        FxToolkit.run(() -> editor.setEditable(false));
        press(KeyCode.TAB, false);
        press(KeyCode.ENTER, false);
        assertThat(lines()).startsWith("  type Post {", "    id: ID!", "}");
    }

    /// One by one they would outlast the test's time.
    @Test
    void aMillionLinesAreReplacedTogether() {
        FxToolkit.run(() -> editor.setLines(Collections.nCopies(1_000_000, "# a line")));
        FxToolkit.run(() -> area.replaceText(TextPos.ZERO, area.getDocumentEnd(), "short"));
        assertThat(lines()).containsExactly("short");
    }

    private List<String> lines() {
        return FxToolkit.call(editor::lines);
    }

    private void type(int line, int offset, String text) {
        FxToolkit.run(() -> area.insertText(TextPos.ofLeading(line, offset), text, null));
    }

    private void select(int line, int offset, int endLine, int endOffset) {
        FxToolkit.run(
                () ->
                        area.select(
                                TextPos.ofLeading(line, offset),
                                TextPos.ofLeading(endLine, endOffset)));
    }

    private void press(KeyCode key, boolean withControl) {
        FxToolkit.run(
                () ->
                        area.fireEvent(
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        key,
                                        false,
                                        withControl,
                                        false,
                                        false)));
    }
}
