package dev.storeroom.testing;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Value;
import dev.storeroom.schema.Association;
import dev.storeroom.schema.CustomType;
import dev.storeroom.schema.EnumType;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ForeignKey;
import dev.storeroom.schema.Index;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.PrimaryKey;
import dev.storeroom.schema.ScalarType;
import dev.storeroom.schema.Schema;
import dev.storeroom.schema.SourcePosition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A model `Thing` with a field of every type, made without reading a schema.
public final class EveryType {
    private static final SourcePosition HERE = new SourcePosition("every-type.graphql", 1, 1);

    private static final EnumType STATUS =
            new EnumType("Status", List.of("DRAFT", "PUBLISHED"), null, HERE);

    private static final FieldType STRING = new FieldType.Scalar(ScalarType.STRING);

    /// May hold itself.
    private static final CustomType ADDRESS =
            new CustomType(
                    "Address",
                    List.of(
                            field("street", STRING, true),
                            field("zip", new FieldType.Scalar(ScalarType.INT), false),
                            field("former", new FieldType.Embedded("Address"), false)),
                    null,
                    HERE);

    /// The model, its fields named after their types.
    public static final ModelType THING =
            new ModelType(
                    "Thing",
                    List.of(
                            field("id", new FieldType.Scalar(ScalarType.ID), true),
                            field("title", STRING, true),
                            field("status", new FieldType.Enumeration(STATUS), false),
                            scalar("int", ScalarType.INT),
                            scalar("long", ScalarType.LONG),
                            scalar("float", ScalarType.FLOAT),
                            scalar("boolean", ScalarType.BOOLEAN),
                            scalar("date", ScalarType.AWS_DATE),
                            scalar("time", ScalarType.AWS_TIME),
                            scalar("dateTime", ScalarType.AWS_DATE_TIME),
                            scalar("timestamp", ScalarType.AWS_TIMESTAMP),
                            scalar("email", ScalarType.AWS_EMAIL),
                            scalar("json", ScalarType.AWS_JSON),
                            scalar("url", ScalarType.AWS_URL),
                            scalar("phone", ScalarType.AWS_PHONE),
                            scalar("ip", ScalarType.AWS_IP_ADDRESS),
                            field("tags", new FieldType.ListOf(STRING, true), false),
                            field("scores", listOf(ScalarType.INT), false),
                            field("address", new FieldType.Embedded("Address"), false),
                            owner(),
                            scalar("ownerId", ScalarType.ID),
                            createdAt()),
                    new PrimaryKey(List.of("id"), PrimaryKey.Kind.OPTIONALLY_MANAGED_ID),
                    List.of(new Index("byStatus", List.of("status", "int", "date"))),
                    null,
                    HERE);

    /// The schema of nothing but `Thing`.
    public static final Schema SCHEMA =
            new Schema(List.of(THING), List.of(STATUS), List.of(ADDRESS), List.of());

    private EveryType() {}

    /// A thing of these fields: names and values in turn.
    public static ModelRecord thing(Object... namesAndValues) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], (Value) namesAndValues[i + 1]);
        }
        return new ModelRecord("Thing", values);
    }

    private static FieldType listOf(ScalarType element) {
        return new FieldType.ListOf(new FieldType.Scalar(element), false);
    }

    private static Field scalar(String name, ScalarType type) {
        return field(name, new FieldType.Scalar(type), false);
    }

    private static Field field(String name, FieldType type, boolean required) {
        return new Field(name, type, required, false, null, null, null, HERE);
    }

    private static Field owner() {
        Association association =
                new Association.BelongsTo(
                        "Thing",
                        new ForeignKey(
                                ForeignKey.Holder.OWN,
                                List.of("ownerId"),
                                List.of("id"),
                                ForeignKey.Origin.GENERATED,
                                null));
        return new Field(
                "owner",
                new FieldType.Related("Thing"),
                false,
                false,
                null,
                association,
                null,
                HERE);
    }

    private static Field createdAt() {
        FieldType type = new FieldType.Scalar(ScalarType.AWS_DATE_TIME);
        return new Field("createdAt", type, true, true, null, null, null, HERE);
    }
}
