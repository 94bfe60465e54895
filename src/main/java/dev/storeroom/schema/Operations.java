package dev.storeroom.schema;

import java.util.List;

/// The operations that a schema declares itself, beside those that Amplify makes for its models.
///
/// @param inputs the input types, whether used or not
public record Operations(
        List<Operation> queries,
        List<Operation> mutations,
        List<Operation> subscriptions,
        List<Input> inputs) {

    public static final Operations NONE =
            new Operations(List.of(), List.of(), List.of(), List.of());

    public Operations {
        queries = List.copyOf(queries);
        mutations = List.copyOf(mutations);
        subscriptions = List.copyOf(subscriptions);
        inputs = List.copyOf(inputs);
    }

    /// One field of `Query`, `Mutation` or `Subscription`.
    ///
    /// @param attributes its directives, as they are written
    public record Operation(
            Parameter result, List<Parameter> arguments, List<Attribute> attributes) {
        public Operation {
            arguments = List.copyOf(arguments);
            attributes = List.copyOf(attributes);
        }

        public String name() {
            return result.name();
        }
    }

    /// An input type.
    public record Input(String name, List<Parameter> fields) {
        public Input {
            fields = List.copyOf(fields);
        }
    }

    /// A name with a type: an argument, a field of an input, or an operation itself.
    ///
    /// @param typeName inside all brackets
    /// @param required what stands inside the brackets may not be null
    /// @param listRequired the list may not be null; false where there is none
    public record Parameter(
            String name,
            Kind kind,
            String typeName,
            boolean isList,
            boolean required,
            boolean listRequired) {}

    /// What a parameter's type is.
    public enum Kind {
        SCALAR,
        ENUM,
        MODEL,
        CUSTOM_TYPE,
        INPUT
    }
}
