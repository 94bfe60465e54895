package dev.storeroom.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

/// Records whose keys a person gives, of one part or of several.
class CustomKeysJourneyTest extends Journey {
    @Override
    String schema() {
        return sample("custom-keys");
    }

    @Test
    void aWarehouseGetsALotWhoseKeyHasTwoParts() {
        person.chooses("menu-file", "menu-file-open-schema");
        createWarehouse();
        addLot();
        followIt();
        desktop.restart();
        person.reads("BER-2");
    }

    private void createWarehouse() {
        person.clicks("new-record");
        person.writes("form-field-code", "BER-2");
        person.writes("form-field-name", "Berlin");
        person.writes("form-field-country", "Germany");
        person.clicks("form-save");
        person.reads("Created “Berlin”");
    }

    private void addLot() {
        person.clicks("related-add-lots");
        person.sees("form-field-article");
        person.writes("form-field-article", "A1");
        person.writes("form-field-number", "7");
        person.writes("form-field-expiresOn", "2027-01-31");
        person.writes("form-field-quantity", "12");
        person.clicks("form-field-condition-SOUND");
        person.presses(KeyCode.CONTROL, KeyCode.S);
        person.awaits("the lot is here", () -> Person.isShown("related-count-lots", "1"));
        assertThat(desktop.count("Lot")).isEqualTo(1);
        person.awaits(
                "a lot is always somewhere",
                () -> Person.find("related-unlink-lots-1").orElseThrow().isDisabled());
    }

    private void followIt() {
        person.clicks("related-record-lots-1");
        person.awaits("both parts are shown", () -> Person.isRead("Lot · A1 · 7"));
        person.clicks("form-open-warehouse");
        person.awaits("the warehouse is back", () -> Person.isShown("form-label", "Berlin"));
    }
}
