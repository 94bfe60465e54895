package dev.storeroom.data;

import dev.storeroom.schema.ScalarType;

import java.time.DateTimeException;
import java.util.OptionalLong;

/// Where dates and times stand on the line of time, so that they sort and compare by it.
public final class Instants {
    private Instants() {}

    /// Microseconds since 1970 in UTC; for an `AWSTime` since midnight, less its offset. Text
    /// without an offset counts as UTC; finer fractions are cut off.
    ///
    /// @return empty if the scalar is not temporal or the text is not one of its values
    public static OptionalLong micros(ScalarType type, String text) {
        if (!type.isTemporal()) return OptionalLong.empty();
        try {
            return TemporalText.read(type, text).stream()
                    .mapToLong(TemporalText::micros)
                    .findFirst();
        } catch (DateTimeException e) {
            return OptionalLong.empty();
        }
    }
}
