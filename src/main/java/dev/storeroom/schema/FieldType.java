package dev.storeroom.schema;

/// The type of a field, without its own nullability.
public sealed interface FieldType {
    /// The type as the schema writes it.
    String text();

    /// One of GraphQL's and AppSync's scalars.
    record Scalar(ScalarType scalar) implements FieldType {
        @Override
        public String text() {
            return scalar.graphqlName();
        }
    }

    /// An enum; its values are stored by name.
    record Enumeration(EnumType type) implements FieldType {
        @Override
        public String text() {
            return type.name();
        }
    }

    /// An embedded (non-model) type, by name because such types may contain themselves.
    record Embedded(String typeName) implements FieldType {
        @Override
        public String text() {
            return typeName;
        }
    }

    /// A related model; the field carries an [Association].
    record Related(String modelName) implements FieldType {
        @Override
        public String text() {
            return modelName;
        }
    }

    /// A list. Lists of lists are flattened when a schema is read.
    record ListOf(FieldType element, boolean elementRequired) implements FieldType {
        @Override
        public String text() {
            return "[" + element.text() + (elementRequired ? "!" : "") + "]";
        }
    }
}
