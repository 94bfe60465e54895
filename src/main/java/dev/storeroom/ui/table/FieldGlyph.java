package dev.storeroom.ui.table;

import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.ScalarType;

import org.kordamp.ikonli.feather.Feather;

/// The icon that stands for a field's type.
final class FieldGlyph {
    private FieldGlyph() {}

    static Feather of(ModelType model, Field field) {
        return model.isKey(field) ? Feather.KEY : of(field.type());
    }

    private static Feather of(FieldType type) {
        return switch (type) {
            case FieldType.Scalar(ScalarType scalar) -> of(scalar);
            case FieldType.Enumeration _ -> Feather.TAG;
            case FieldType.ListOf _ -> Feather.LIST;
            case FieldType.Embedded _ -> Feather.BOX;
            case FieldType.Related _ -> Feather.ARROW_UP_RIGHT;
        };
    }

    private static Feather of(ScalarType scalar) {
        return switch (scalar) {
            case ID -> Feather.LINK_2;
            case STRING -> Feather.TYPE;
            case INT, LONG, FLOAT -> Feather.HASH;
            case BOOLEAN -> Feather.CHECK_SQUARE;
            case AWS_DATE, AWS_DATE_TIME -> Feather.CALENDAR;
            case AWS_TIME, AWS_TIMESTAMP -> Feather.CLOCK;
            case AWS_EMAIL -> Feather.AT_SIGN;
            case AWS_JSON -> Feather.CODE;
            case AWS_URL -> Feather.LINK;
            case AWS_PHONE -> Feather.PHONE;
            case AWS_IP_ADDRESS -> Feather.GLOBE;
        };
    }
}
