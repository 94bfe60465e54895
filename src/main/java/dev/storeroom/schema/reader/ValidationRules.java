package dev.storeroom.schema.reader;

import graphql.language.Directive;
import graphql.language.EnumValue;
import graphql.language.FieldDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// VAL001: `@validate` fits the field that it stands on.
final class ValidationRules implements SchemaRule {
    private static final Set<String> OF_NUMBERS = Set.of("gt", "lt", "gte", "lte");

    @Override
    public void check(Definitions definitions, Problems problems) {
        for (ObjectShape shape : definitions.objects().values()) {
            for (FieldDefinition field : shape.fields()) {
                Set<String> kinds = new HashSet<>();
                for (Directive use : field.getDirectives("validate")) {
                    String mistake = mistake(shape, field, use, kinds);
                    if (mistake.isEmpty()) continue;
                    problems.error(
                            "VAL001",
                            use,
                            "@validate on %s.%s does not work: %s."
                                    .formatted(shape.name(), field.getName(), mistake),
                            null);
                }
            }
        }
    }

    private static String mistake(
            ObjectShape shape, FieldDefinition field, Directive use, Set<String> kinds) {
        if (!shape.isModel()) return shape.name() + " is not a model";
        if (isList(field.getType())) return "the field is a list";
        if (isBeforeDefault(field, use)) return "it must stand behind @default";
        String kind = kind(use);
        if (kind.isEmpty()) return "";
        if (!kinds.add(kind)) return kind + " is there twice";
        List<String> types =
                OF_NUMBERS.contains(kind) ? List.of("Int", "Float") : List.of("String");
        return types.contains(name(field.getType()))
                ? ""
                : kind + " needs a field of type " + String.join(" or ", types);
    }

    private static boolean isBeforeDefault(FieldDefinition field, Directive use) {
        List<Directive> all = field.getDirectives();
        return field.getDirectives("default").stream()
                .anyMatch(each -> all.indexOf(each) > all.indexOf(use));
    }

    /// The argument `type`; empty if it is no word, which is SDL005's to report.
    private static String kind(Directive use) {
        return use.getArgument("type") != null
                        && use.getArgument("type").getValue() instanceof EnumValue word
                ? word.getName()
                : "";
    }

    private static boolean isList(Type<?> type) {
        return switch (type) {
            case NonNullType required -> isList(required.getType());
            case ListType _ -> true;
            default -> false;
        };
    }

    private static String name(Type<?> type) {
        return switch (type) {
            case NonNullType required -> name(required.getType());
            case TypeName name -> name.getName();
            default -> "";
        };
    }
}
