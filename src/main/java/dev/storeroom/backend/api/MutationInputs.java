package dev.storeroom.backend.api;

import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ScalarType;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What a model's mutations are given.
record MutationInputs(ApiModel model) {
    private static final Set<String> MOMENTS = Set.of("createdAt", "updatedAt");

    List<ApiType> types() {
        OperationPlan plan = OperationPlan.of(model);
        List<ApiType> types = new ArrayList<>();
        ModelNames names = model.names();
        if (plan.create().isPresent()) types.add(ApiType.input(names.createInput(), created()));
        if (plan.update().isPresent()) types.add(ApiType.input(names.updateInput(), updated()));
        if (plan.delete().isPresent()) types.add(ApiType.input(names.deleteInput(), deleted()));
        return types;
    }

    private List<String> created() {
        List<String> members = new ArrayList<>();
        for (ApiField field : given()) {
            members.add(member(field, field.required() && !isGivenByServer(field)));
        }
        members.add("_version: Int");
        return members;
    }

    /// Tells whether the server gives the field a value where a mutation has none.
    private static boolean isGivenByServer(ApiField field) {
        if (!(field.type() instanceof FieldType.Scalar(ScalarType scalar))) return false;
        boolean isText = scalar == ScalarType.STRING;
        if (field.name().equals("id")) return isText || scalar == ScalarType.ID;
        return MOMENTS.contains(field.name()) && (isText || scalar == ScalarType.AWS_DATE_TIME);
    }

    private List<String> updated() {
        List<String> members = new ArrayList<>();
        for (ApiField field : given()) members.add(member(field, isKey(field)));
        members.add("_version: Int");
        return members;
    }

    private List<String> deleted() {
        List<String> members = new ArrayList<>();
        for (ApiField field : given()) if (isKey(field)) members.add(member(field, true));
        members.add("_version: Int");
        return members;
    }

    private boolean isKey(ApiField field) {
        return model.type().key().fields().contains(field.name());
    }

    private List<ApiField> given() {
        return model.fields().stream()
                .filter(
                        field ->
                                switch (field.role()) {
                                    case DECLARED, FOREIGN_KEY -> true;
                                    case MOMENT, OWNER -> false;
                                })
                .toList();
    }

    private static String member(ApiField field, boolean required) {
        return field.name() + ": " + EmbeddedTypes.inputOf(field.type()) + (required ? "!" : "");
    }
}
