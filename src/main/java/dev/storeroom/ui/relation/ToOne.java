package dev.storeroom.ui.relation;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.Value;
import dev.storeroom.query.RelationPath;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.ForeignKey;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A relation to one record whose foreign key stands on the model that has the field, and holds the
/// other one's primary key: what can be shown and changed as a link.
public record ToOne(RelationPath path) {
    /// That field as a link; empty if it is none.
    public static Optional<ToOne> of(Schema schema, ModelType type, Field field) {
        return RelationPath.of(schema, type, field).filter(ToOne::isLink).map(ToOne::new);
    }

    /// All links of the model, in its order.
    public static List<ToOne> of(Schema schema, ModelType type) {
        return RelationPath.of(schema, type).stream()
                .filter(ToOne::isLink)
                .map(ToOne::new)
                .toList();
    }

    private static boolean isLink(RelationPath path) {
        ForeignKey key = path.steps().getFirst().key();
        return !path.relation().association().isToMany()
                && key.holder() == ForeignKey.Holder.OWN
                && key.related().equals(path.other().key().fields());
    }

    /// The relation's field, which holds no value of its own.
    public Field field() {
        return path.relation().field();
    }

    public String name() {
        return path.relation().name();
    }

    /// The related model.
    public ModelType other() {
        return path.other();
    }

    /// The fields of the foreign key, in the order of the related model's key.
    public List<Field> keyFields() {
        return foreignKey().own().stream().map(path.type()::field).toList();
    }

    /// Tells whether Amplify made the foreign key's fields, which then tell a person nothing.
    public boolean isGenerated() {
        return foreignKey().isGenerated();
    }

    /// Tells whether a record may be without a related one.
    public boolean isNullable() {
        return keyFields().stream().noneMatch(Field::required);
    }

    /// What the record refers to, be it there or not; empty if it refers to nothing.
    public Optional<RecordKey> keyFrom(ModelRecord record) {
        return path.keyFrom(record);
    }

    /// The foreign key's values that refer to that record, or to none.
    public Map<String, Value> valuesFor(Optional<RecordKey> chosen) {
        Map<String, Value> values = new LinkedHashMap<>();
        List<String> own = foreignKey().own();
        for (int i = 0; i < own.size(); i++) {
            int part = i;
            values.put(own.get(i), chosen.map(key -> key.parts().get(part)).orElse(Value.NULL));
        }
        return values;
    }

    private ForeignKey foreignKey() {
        return path.steps().getFirst().key();
    }
}
