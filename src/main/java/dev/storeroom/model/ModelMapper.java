package dev.storeroom.model;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.Value;
import dev.storeroom.query.Operator;
import dev.storeroom.query.Predicate;
import dev.storeroom.schema.Association;
import dev.storeroom.schema.CustomType;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.ForeignKey;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Turns records into instances of generated classes and back. Immutable.
public final class ModelMapper {
    private final Schema schema;
    private final Map<Class<?>, ModelBinding<?>> bindings = new LinkedHashMap<>();

    public ModelMapper(Schema schema, List<ModelBinding<?>> bindings) {
        this.schema = schema;
        for (ModelBinding<?> binding : bindings) this.bindings.put(binding.type(), binding);
    }

    /// What an instance asks to be stored.
    ///
    /// @param changes the key and the fields that differ from what was read
    /// @param whole every field, for a record that is not there
    public record Written(ModelRecord changes, ModelRecord whole) {}

    /// The model of a class.
    ///
    /// @throws IllegalArgumentException if the store was opened without the class
    public ModelType model(Class<?> type) {
        return schema.model(binding(type).model());
    }

    private ModelBinding<?> binding(Class<?> type) {
        ModelBinding<?> binding = bindings.get(type);
        if (binding == null)
            throw new IllegalArgumentException(
                    type.getName() + " is none of the models that the store was opened with.");
        return binding;
    }

    public <T extends Model> T read(Class<T> type, ModelRecord record, Relations relations) {
        return type.cast(binding(type).reader().apply(FieldReader.of(record, relations)));
    }

    @SuppressWarnings("unchecked") // a binding is found by its own class
    public <T extends Model> Written write(T instance) {
        ModelBinding<T> binding = (ModelBinding<T>) binding(instance.getClass());
        ModelType model = schema.model(binding.model());
        AsStored asStored = binding.asStored().apply(instance);
        FieldWriter out = new FieldWriter(this, model.fields(), asStored);
        binding.writer().accept(instance, out);
        ModelRecord whole = new ModelRecord(model.name(), out.all());
        Map<String, Value> changes = new LinkedHashMap<>();
        for (String name : model.key().fields()) changes.put(name, whole.value(name));
        for (String name : out.changed()) changes.put(name, whole.value(name));
        return new Written(new ModelRecord(model.name(), changes), whole);
    }

    /// The key of an instance.
    public RecordKey key(Model instance) {
        return write(instance).whole().key(model(instance.getClass()));
    }

    /// The key of these parts, or of a [ModelIdentifier].
    public RecordKey key(Class<?> type, Object... parts) {
        List<Value> values =
                parts.length == 1 && parts[0] instanceof ModelIdentifier<?> identifier
                        ? identifier.parts()
                        : Arrays.stream(parts).map(FieldValues::of).toList();
        return new RecordKey(binding(type).model(), values);
    }

    List<Field> fieldsOf(String customType) {
        return schema.findCustomType(customType).map(CustomType::fields).orElse(List.of());
    }

    /// Takes the records of a relation's model that are related to the instance.
    Predicate relatedTo(RelationField<?, ?> relation, Model instance) {
        ModelRecord related = write(instance).whole();
        return switch (schema.model(relation.model()).field(relation.name()).association()) {
            case Association.Direct direct -> {
                ForeignKey key = direct.foreignKey();
                yield equal(key.own(), key.related(), related);
            }
            case Association.ManyToMany many -> {
                List<String> key = schema.model(many.model()).key().fields();
                yield Predicate.related(relation.name(), equal(key, key, related));
            }
            case null -> throw noRelation(relation.name());
        };
    }

    /// Takes records whose fields have the values that other fields of that record have.
    private static Predicate equal(List<String> fields, List<String> others, ModelRecord record) {
        List<Predicate> parts = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            Value value = record.value(others.get(i));
            if (value.isNull()) return Predicate.ALL.negated(); // null refers to nothing
            parts.add(Predicate.where(fields.get(i), Operator.EQ, value));
        }
        return new Predicate.And(parts);
    }

    /// The values that a foreign key gets from a reference.
    Map<String, Value> foreignKey(
            List<Field> fields, String relation, ModelReference<?> reference) {
        ForeignKey key = foreignKey(fields, relation);
        List<Value> values = new ArrayList<>(reference.values().orElse(List.of()));
        reference
                .instance()
                .ifPresent(
                        instance -> {
                            ModelRecord related = write(instance).whole();
                            for (String field : key.related()) values.add(related.value(field));
                        });
        Map<String, Value> foreignKey = new LinkedHashMap<>();
        for (int i = 0; i < key.own().size(); i++)
            foreignKey.put(key.own().get(i), i < values.size() ? values.get(i) : Value.NULL);
        return foreignKey;
    }

    private static ForeignKey foreignKey(List<Field> fields, String relation) {
        for (Field field : fields) {
            if (field.name().equals(relation)
                    && field.association() instanceof Association.Direct direct)
                return direct.foreignKey();
        }
        throw noRelation(relation);
    }

    private static IllegalArgumentException noRelation(String name) {
        return new IllegalArgumentException("The schema has no relation " + name + ".");
    }
}
