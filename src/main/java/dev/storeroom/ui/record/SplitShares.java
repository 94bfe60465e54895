package dev.storeroom.ui.record;

import dev.storeroom.data.Value;

import javafx.geometry.Side;

import java.util.LinkedHashMap;
import java.util.Map;

/// How much of a tab the table takes, from 0 to 1, as the workspace remembers it.
///
/// @param beside while the form is at its right
/// @param beneath while the form is below it
record SplitShares(double beside, double beneath) {
    static final SplitShares USUAL = new SplitShares(0.52, 0.45);

    double of(Side form) {
        return form.isVertical() ? beside : beneath;
    }

    SplitShares with(Side form, double share) {
        return form.isVertical() ? new SplitShares(share, beneath) : new SplitShares(beside, share);
    }

    Value toValue() {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("beside", Value.real(beside));
        entries.put("beneath", Value.real(beneath));
        return new Value.Entries(entries);
    }

    /// Reads what [#toValue()] wrote; anything else is the usual share.
    static SplitShares of(Value value) {
        return new SplitShares(
                share(value, "beside", USUAL.beside()), share(value, "beneath", USUAL.beneath()));
    }

    private static double share(Value value, String name, double usual) {
        return value instanceof Value.Entries(Map<String, Value> entries)
                        && entries.get(name) instanceof Value.Real(double share)
                        && share > 0
                        && share < 1
                ? share
                : usual;
    }
}
