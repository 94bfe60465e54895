package dev.storeroom.schema.reader;

import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;

import java.util.List;
import java.util.Optional;

/// REL004: the fields that a relation names exist and can hold the key that they are to hold.
record ForeignKeyRules(RelationProblems problems) {
    /// The named fields are declared by the model that should have them, and hold single values.
    boolean checkDeclared(RelationSite site, ModelDraft holder, List<String> names) {
        for (String name : names) {
            boolean fits =
                    holder.definition(name).isPresent()
                            && holder.find(name)
                                    .map(Field::type)
                                    .filter(ForeignKeyRules::isSingleValue)
                                    .isPresent();
            if (fits) continue;
            return refuse(
                    site,
                    "names the field %s, but %s declares no scalar field of that name"
                            .formatted(name, holder.name()),
                    "Add %s: ID to %s, or correct the name.".formatted(name, holder.name()));
        }
        return true;
    }

    /// There is a field for each part of the key; by `fields` the first part may stand alone.
    boolean checkCount(RelationSite site, List<String> names, List<String> key, String of) {
        boolean mayBeFirst = !site.hasReferences() && names.size() == 1;
        if (mayBeFirst || names.size() == key.size()) return true;
        return refuse(
                site,
                "names %d fields, but %s has %d".formatted(names.size(), of, key.size()),
                "Name one field for each of " + String.join(", ", key) + ".");
    }

    /// Each field has the type of the part that it holds. `references` take an ID for a String.
    boolean checkTypes(
            RelationSite site,
            ModelDraft holder,
            List<String> names,
            ModelDraft referred,
            List<String> key) {
        for (int i = 0; i < names.size(); i++) {
            Optional<Field> named = holder.find(names.get(i));
            Optional<Field> part = referred.find(key.get(i));
            // Broken keys have problems of their own.
            if (named.isEmpty() || part.isEmpty()) continue;
            String type = named.get().type().text();
            String wanted = part.get().type().text();
            if (type.equals(wanted) || (site.hasReferences() && isText(type) && isText(wanted)))
                continue;
            return refuse(
                    site,
                    "joins %s.%s, of type %s, with %s.%s, of type %s"
                            .formatted(
                                    holder.name(),
                                    names.get(i),
                                    type,
                                    referred.name(),
                                    key.get(i),
                                    wanted),
                    "Give both the same type.");
        }
        return true;
    }

    /// All of them may be null, or none.
    boolean checkNullability(RelationSite site, ModelDraft holder, List<String> names) {
        long required =
                names.stream()
                        .flatMap(name -> holder.find(name).stream())
                        .filter(Field::required)
                        .count();
        if (required == 0 || required == names.size()) return true;
        return refuse(
                site,
                "has references of which some may be null and some may not",
                "Mark all of them with a !, or none.");
    }

    void missingIndex(RelationSite site, String index) {
        problems.refuse(
                "REL004",
                site,
                "%s looks for the index %s, which %s does not have."
                        .formatted(site.place(), index, site.other().name()),
                "Add @index(name: \"%s\") to the field of %s that refers back to %s."
                        .formatted(index, site.other().name(), site.owner().name()));
    }

    private boolean refuse(RelationSite site, String mistake, String fix) {
        return problems.refuse(
                "REL004",
                site,
                "%s on %s %s.".formatted(site.directive(), site.place(), mistake),
                fix);
    }

    private static boolean isText(String type) {
        return type.equals("ID") || type.equals("String");
    }

    private static boolean isSingleValue(FieldType type) {
        return switch (type) {
            case FieldType.Scalar _, FieldType.Enumeration _ -> true;
            case FieldType.ListOf _, FieldType.Embedded _, FieldType.Related _ -> false;
        };
    }
}
