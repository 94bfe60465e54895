package dev.storeroom.codegen;

import dev.storeroom.schema.Association;
import dev.storeroom.schema.CustomType;
import dev.storeroom.schema.EnumType;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.PrimaryKey;
import dev.storeroom.schema.ScalarType;
import dev.storeroom.schema.Schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The TypeScript declarations of the models, in the client's two ways: related records at hand, or
/// loaded when they are asked for.
final class TypeDeclarations {
    private final Schema schema;
    private final Set<String> imports = new TreeSet<>(Set.of("ModelInit", "MutableModel"));
    private final Set<String> lazyImports =
            new TreeSet<>(Set.of("LazyLoading", "LazyLoadingDisabled"));

    /// How a type gives its related records.
    private enum Loading {
        EAGER("Eager"),
        LAZY("Lazy");

        private final String prefix;

        Loading(String prefix) {
            this.prefix = prefix;
        }
    }

    TypeDeclarations(Schema schema) {
        this.schema = schema;
    }

    String text() {
        List<String> parts = new ArrayList<>();
        schema.enums().forEach(type -> parts.add(declaration(type)));
        schema.customTypes().forEach(type -> parts.add(declaration(type)));
        schema.models().forEach(model -> parts.add(declaration(model)));
        return imported() + "\n" + String.join("\n", parts);
    }

    private String imported() {
        String from = " } from \"@aws-amplify/datastore\";\n";
        return "import { "
                + String.join(", ", imports)
                + from
                + "// @ts-ignore\nimport { "
                + String.join(", ", lazyImports)
                + from;
    }

    private static String declaration(EnumType type) {
        return JavaScriptModels.constantNames(type).entrySet().stream()
                .map(each -> "  " + each.getKey() + " = \"" + each.getValue() + "\"")
                .collect(
                        Collectors.joining(
                                ",\n", "export declare enum " + type.name() + " {\n", "\n}\n"));
    }

    private String declaration(CustomType type) {
        List<Field> fields = new ArrayList<>(type.fields());
        fields.addAll(type.leftOut());
        return loadings(type.name(), "", fields)
                + "export declare const "
                + type.name()
                + ": (new (init: ModelInit<"
                + type.name()
                + ">) => "
                + type.name()
                + ");\n";
    }

    private String declaration(ModelType model) {
        String name = model.name();
        return loadings(name, meta(model), model.fields())
                + """
                export declare const %1$s: (new (init: ModelInit<%1$s>) => %1$s) & {
                  copyOf(
                    source: %1$s,
                    mutator: (draft: MutableModel<%1$s>) => MutableModel<%1$s> | void
                  ): %1$s;
                };
                """
                        .formatted(name);
    }

    private String loadings(String name, String meta, List<Field> fields) {
        var text = new StringBuilder();
        for (Loading loading : Loading.values()) {
            text.append("type ").append(loading.prefix).append(name).append(" = {\n").append(meta);
            for (Field field : fields) text.append(member(field, loading));
            text.append("};\n\n");
        }
        return text.append(
                        """
                        export declare type %1$s = LazyLoading extends LazyLoadingDisabled
                          ? Eager%1$s
                          : Lazy%1$s;

                        """
                                .formatted(name))
                .toString();
    }

    private String meta(ModelType model) {
        imports.add("__modelMeta__");
        String readOnly =
                model.fields().stream()
                        .filter(Field::readOnly)
                        .map(field -> "'" + field.name() + "'")
                        .collect(Collectors.joining(" | "));
        return "  readonly [__modelMeta__]: {\n    identifier: "
                + identifier(model)
                + ";\n"
                + (readOnly.isEmpty() ? "" : "    readOnlyFields: " + readOnly + ";\n")
                + "  };\n";
    }

    private String identifier(ModelType model) {
        PrimaryKey key = model.key();
        String type =
                switch (key.kind()) {
                    case MANAGED_ID -> "ManagedIdentifier";
                    case OPTIONALLY_MANAGED_ID -> "OptionallyManagedIdentifier";
                    case CUSTOM ->
                            key.fields().size() == 1 ? "CustomIdentifier" : "CompositeIdentifier";
                };
        imports.add(type);
        String fields =
                key.fields().stream()
                        .map(field -> "'" + field + "'")
                        .collect(Collectors.joining(", "));
        boolean isComposite = key.fields().size() > 1;
        return type + "<" + model.name() + ", " + (isComposite ? "[" + fields + "]" : fields) + ">";
    }

    private String member(Field field, Loading loading) {
        boolean isLazy = loading == Loading.LAZY && field.association() != null;
        if (isLazy) return "  readonly " + field.name() + ": " + lazy(field) + ";\n";
        String optional = field.required() ? "" : "?";
        String orNull = field.required() ? "" : " | null";
        return "  readonly " + field.name() + optional + ": " + type(field) + orNull + ";\n";
    }

    private String lazy(Field field) {
        boolean isMany = field.type() instanceof FieldType.ListOf;
        String wrapper = isMany ? "AsyncCollection" : "AsyncItem";
        lazyImports.add(wrapper);
        String orNone = isMany || field.required() ? "" : " | undefined";
        return wrapper + "<" + relatedName(field) + orNone + ">";
    }

    /// Records of the join model stand in for those of the related model.
    private static String relatedName(Field field) {
        return field.association() instanceof Association.ManyToMany many
                ? many.joinModel()
                : name(field.type());
    }

    private static String type(Field field) {
        if (field.association() instanceof Association.ManyToMany many)
            return "(" + many.joinModel() + " | null)[]";
        if (!(field.type() instanceof FieldType.ListOf(FieldType element, boolean required)))
            return name(field.type());
        String item = name(element) + (required ? "" : " | null");
        String list = item.contains("|") ? "(" + item + ")[]" : item + "[]";
        return element instanceof FieldType.Enumeration(EnumType type)
                ? list + " | Array<keyof typeof " + type.name() + ">"
                : list;
    }

    private static String name(FieldType type) {
        return switch (type) {
            case FieldType.Scalar(ScalarType scalar) -> name(scalar);
            case FieldType.Enumeration(EnumType named) ->
                    named.name() + " | keyof typeof " + named.name();
            case FieldType.Embedded embedded -> embedded.typeName();
            case FieldType.Related related -> related.modelName();
            case FieldType.ListOf(FieldType element, _) -> name(element);
        };
    }

    private static String name(ScalarType scalar) {
        if (scalar == ScalarType.BOOLEAN) return "boolean";
        return scalar.isNumeric() ? "number" : "string";
    }
}
