package dev.storeroom.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.Json;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.Value;
import dev.storeroom.query.Query;
import dev.storeroom.testing.FxToolkit;
import dev.storeroom.ui.theme.AppTheme;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Lists and embedded values of a form, as a person edits them with the keyboard.
class FieldPartsJourneyTest {
    private static final AppTheme THEME = FxToolkit.call(AppTheme::new);
    private static final String SCHEMA =
            """
            type Place @model {
              id: ID!
              tags: [String!]!
              marks: [Int]
              address: Address
              addresses: [Address!]
            }
            type Address { street: String!  zip: Int  kind: Kind }
            enum Kind { HOME WORK }
            """;

    @TempDir Path folder;
    private final FxRobot robot = new FxRobot();
    private FormRig rig;
    private Stage stage;

    @BeforeEach
    void openWindow() {
        rig = new FormRig(folder, SCHEMA, "Place");
        stage = FxToolkit.call(Stage::new);
        openForm();
    }

    private void openForm() {
        FxToolkit.run(
                () -> {
                    stage.setScene(new Scene(new RecordFormView(rig.form), 620, 900));
                    THEME.style(stage.getScene());
                    stage.show();
                    stage.requestFocus();
                });
        FxToolkit.awaitFrames(2);
    }

    @AfterEach
    void closeWindow() {
        FxToolkit.run(stage::hide);
        assertThat(rig.failures).isEmpty();
        rig.close();
    }

    @Test
    void aNewRecordGetsItsListAndItsAddressByKeyboard() {
        rig.fx(rig.form::create);
        focus("form-add-tags");
        robot.type(KeyCode.SPACE);
        robot.write("tea").type(KeyCode.ENTER);
        robot.write("mate");
        focus("form-set-address");
        robot.type(KeyCode.SPACE);
        assertThat(focused()).isEqualTo("form-field-address-street");
        robot.write("High Street").type(KeyCode.TAB).write("12").type(KeyCode.TAB);
        robot.type(KeyCode.RIGHT, KeyCode.SPACE);
        save();
        assertThat(stored("tags")).isEqualTo(json("['tea','mate']"));
        assertThat(stored("address"))
                .isEqualTo(json("{'street':'High Street','zip':12,'kind':'WORK'}"));
        assertThat(stored("marks")).isEqualTo(Value.NULL);
    }

    @Test
    void itemsMoveAndGoByKeyboardAndTheFocusGoesAlong() {
        show("tags", "['a','b','c']");
        focus("form-field-tags-0");
        alt(KeyCode.DOWN);
        assertThat(focused()).isEqualTo("form-field-tags-1");
        alt(KeyCode.DOWN);
        alt(KeyCode.UP);
        assertThat(rig.field("tags").value()).contains(json("['b','a','c']"));
        alt(KeyCode.DELETE);
        assertThat(focused()).isEqualTo("form-field-tags-1");
        save();
        assertThat(stored("tags")).isEqualTo(json("['b','c']"));
    }

    @Test
    void nullItemsAreToldFromNumbersAndTypingLeavesNull() {
        show("marks", "[1,null]");
        assertThat(text("form-field-marks-1").getPromptText()).isEqualTo("null");
        robot.clickOn("#form-null-marks-0");
        focus("form-field-marks-1");
        robot.write("2");
        save();
        assertThat(stored("marks")).isEqualTo(json("[null,2]"));
    }

    @Test
    void aNullListAndAnEmptyOneAreTwo() {
        show("marks", "[1]");
        robot.clickOn("#form-null-marks");
        save();
        assertThat(stored("marks")).isEqualTo(Value.NULL);
        robot.clickOn("#form-empty-list-marks");
        save();
        assertThat(stored("marks")).isEqualTo(json("[]"));
    }

    @Test
    void saveLeadsToTheItemThatIsWrong() {
        show("marks", "[1,2,3]");
        focus("form-field-marks-1");
        robot.write("x");
        focus("form-field-marks-0");
        save();
        assertThat(focused()).isEqualTo("form-field-marks-1");
        assertThat(robot.lookup("#form-message-marks-1").tryQuery()).isPresent();
        robot.type(KeyCode.BACK_SPACE);
        save();
        assertThat(rig.form.dirtyProperty().get()).isFalse();
    }

    @Test
    void saveLeadsIntoAFoldedItem() {
        show("addresses", "[{'street':'a'},{'street':'b','zip':1}]");
        rig.type("addresses", "[{\"street\":\"a\"},{\"zip\":1}]");
        focus("form-fold-addresses-0");
        save();
        assertThat(focused()).isEqualTo("form-field-addresses-1-street");
        robot.write("c");
        save();
        assertThat(stored("addresses")).isEqualTo(json("[{'street':'a'},{'zip':1,'street':'c'}]"));
    }

    @Test
    void whatIsTypedIntoAnItemIsThereAfterARestart() {
        var key = show("marks", "[1,2]");
        focus("form-field-marks-1");
        robot.write("x");
        rig.reopen();
        rig.show(key);
        openForm();
        assertThat(text("form-field-marks-1").getText()).isEqualTo("2x");
    }

    @Test
    void jsonIsOneKeyAwayAndKeepsTextThatIsNotJson() {
        show("address", "{'street':'a'}");
        focus("form-as-json-address");
        robot.type(KeyCode.SPACE);
        assertThat(focused()).isEqualTo("form-json-address");
        FxToolkit.run(() -> text("form-json-address").setText("{\"street\": "));
        focus("form-as-json-address");
        robot.type(KeyCode.SPACE);
        assertThat(text("form-json-address").getText()).isEqualTo("{\"street\": ");
        FxToolkit.run(() -> text("form-json-address").setText("{\"street\": \"b\"}"));
        focus("form-as-json-address");
        robot.type(KeyCode.SPACE);
        assertThat(text("form-field-address-street").getText()).isEqualTo("b");
    }

    @Test
    void aLongListIsShownPageByPage() {
        Value tags =
                new Value.Items(
                        IntStream.range(0, 1_000).mapToObj(i -> Value.text("tag " + i)).toList());
        rig.show(rig.save(Map.of("tags", tags)));
        FxToolkit.awaitFrames(2);
        focus("form-next-tags");
        robot.type(KeyCode.SPACE);
        focus("form-field-tags-49");
        robot.type(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("form-field-tags-50");
        robot.write("!");
        save();
        Value.Items stored = (Value.Items) stored("tags");
        assertThat(stored.items().get(50)).isEqualTo(Value.text("tag 50!"));
        assertThat(stored.items()).hasSize(1_000);
    }

    @Test
    void aScreenReaderIsToldWhatEachPartIs() {
        show("addresses", "[{'street':'a','zip':1}]");
        robot.clickOn("#form-fold-addresses-0");
        assertThat(
                        List.of(
                                node("form-fold-addresses-0").getAccessibleText(),
                                node("form-field-addresses-0-street").getAccessibleText(),
                                node("form-field-addresses-0-zip").getAccessibleText(),
                                node("form-field-addresses-0-kind-HOME").getAccessibleText(),
                                node("form-remove-addresses-0").getAccessibleText(),
                                node("form-as-json-addresses").getAccessibleText()))
                .containsExactly(
                        "addresses, item 1: a, 1",
                        "addresses, item 1, street, required, text",
                        "addresses, item 1, zip, Int",
                        "addresses, item 1, kind, HOME",
                        "Remove: addresses, item 1",
                        "Edit addresses as JSON");
    }

    private RecordKey show(String field, String value) {
        Map<String, Value> values = new LinkedHashMap<>();
        values.put("tags", json("[]"));
        values.put(field, json(value));
        var key = rig.save(values);
        rig.show(key);
        FxToolkit.awaitFrames(2);
        return key;
    }

    private static Value json(String text) {
        return Json.read(text.replace('\'', '"'));
    }

    private Value stored(String field) {
        return rig.store.query(Query.of("Place")).getFirst().value(field);
    }

    private void save() {
        robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        rig.settle();
        FxToolkit.awaitFrames(2);
    }

    private void alt(KeyCode key) {
        robot.press(KeyCode.ALT).type(key).release(KeyCode.ALT);
    }

    /// Puts the focus there, the caret after the text.
    private void focus(String id) {
        FxToolkit.run(
                () -> {
                    node(id).requestFocus();
                    if (node(id) instanceof TextInputControl text) text.end();
                });
    }

    private Node node(String id) {
        return robot.lookup("#" + id).query();
    }

    private TextInputControl text(String id) {
        return (TextInputControl) node(id);
    }

    private String focused() {
        return FxToolkit.call(() -> stage.getScene().getFocusOwner().getId());
    }
}
