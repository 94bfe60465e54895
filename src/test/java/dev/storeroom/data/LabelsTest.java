package dev.storeroom.data;

import static dev.storeroom.testing.EveryType.THING;
import static dev.storeroom.testing.EveryType.thing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Optional;

class LabelsTest {
    private static final Value ID = Value.text("0b4fe7a2-83f1-4c54-9d5e-4c1c6d1b8a10");

    @Test
    void theUsualFieldNamesARecord() {
        assertThat(Labels.USUAL.field(THING)).contains(THING.field("title"));
        assertThat(Labels.USUAL.of(THING, thing("id", ID, "title", Value.text(" Tea "))))
                .isEqualTo("Tea");
    }

    @Test
    void aLongLabelIsCutAndKeepsToOneLine() {
        String title = "One\nline " + "and more ".repeat(10);
        assertThat(Labels.USUAL.of(THING, thing("id", ID, "title", Value.text(title))))
                .startsWith("One line and more")
                .endsWith("…")
                .hasSizeLessThanOrEqualTo(60);
    }

    @Test
    void aRecordWithoutALabelIsNamedByTheStartOfItsKey() {
        assertThat(Labels.USUAL.of(THING, thing("id", ID, "title", Value.text(" "))))
                .isEqualTo("0b4fe7a2");
        assertThat(Labels.USUAL.of(THING, thing("id", ID))).isEqualTo("0b4fe7a2");
        assertThat(Labels.USUAL.of(THING, thing())).isEmpty();
    }

    @Test
    void aPersonMayCallRecordsByAnotherFieldThatHoldsWords() {
        Labels labels = Labels.USUAL.with(THING, Optional.of(THING.field("email")));
        var tea = thing("id", ID, "title", Value.text("Tea"), "email", Value.text("t@e.a"));
        assertThat(labels.of(THING, tea)).isEqualTo("t@e.a");
        assertThat(Labels.of(labels.toValue())).isEqualTo(labels);
        assertThat(labels.with(THING, Optional.empty())).isEqualTo(Labels.USUAL);
    }

    @Test
    void aChosenFieldThatIsGoneOrHoldsNoWordsGivesWayToTheUsualOne() {
        for (String gone : new String[] {"nothing", "int"}) {
            Labels labels = new Labels(Map.of(THING.name(), gone));
            assertThat(labels.field(THING)).contains(THING.field("title"));
        }
    }
}
