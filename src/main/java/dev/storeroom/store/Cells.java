package dev.storeroom.store;

import dev.storeroom.data.Json;
import dev.storeroom.data.Value;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ScalarType;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;

/// Values as SQLite cells. Columns have no declared type, so a cell holds exactly what was given,
/// be it valid for its field or not: text as text, numbers as numbers, truth as 1 or 0, lists and
/// embedded values as JSON.
final class Cells {
    private Cells() {}

    static void bind(PreparedStatement statement, int place, Value value) throws SQLException {
        switch (value) {
            case Value.Null() -> statement.setNull(place, Types.NULL);
            case Value.Text(String text) -> statement.setString(place, text);
            case Value.Whole(long number) -> statement.setLong(place, number);
            case Value.Real(double number) -> statement.setDouble(place, number);
            case Value.Truth(boolean truth) -> statement.setInt(place, truth ? 1 : 0);
            case Value.Items items -> statement.setString(place, Json.write(items));
            case Value.Entries entries -> statement.setString(place, Json.write(entries));
        }
    }

    static Value read(ResultSet row, int place, FieldType type) throws SQLException {
        return switch (row.getObject(place)) {
            case null -> Value.NULL;
            case String text -> text(text, type);
            case Integer number -> whole(number, type);
            case Long number -> whole(number, type);
            case Double number -> Value.real(number);
            case Object other -> Value.text(other.toString());
        };
    }

    private static Value whole(long number, FieldType type) {
        boolean truth =
                type instanceof FieldType.Scalar(ScalarType scalar) && scalar == ScalarType.BOOLEAN;
        if (truth && (number == 0 || number == 1)) return Value.truth(number == 1);
        return Value.whole(number);
    }

    private static Value text(String text, FieldType type) {
        return switch (type) {
            case FieldType.ListOf list -> structure(text);
            case FieldType.Embedded embedded -> structure(text);
            case FieldType.Scalar scalar -> Value.text(text);
            case FieldType.Enumeration enumeration -> Value.text(text);
            case FieldType.Related related -> Value.text(text);
        };
    }

    private static Value structure(String text) {
        try {
            return Json.read(text);
        } catch (Json.SyntaxException e) {
            return Value.text(text);
        }
    }
}
