package dev.storeroom.codegen.android;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;

import dev.storeroom.codegen.java.TypeNames;
import dev.storeroom.schema.Association;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.ForeignKey;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Relation;
import dev.storeroom.schema.Schema;

import java.util.ArrayList;
import java.util.List;

/// What tells Amplify's library of a model's fields.
record FieldAnnotations(Schema schema, TypeNames names, ModelType model) {
    List<AnnotationSpec> of(Field field) {
        List<AnnotationSpec> annotations = new ArrayList<>();
        Association association = field.association();
        String target =
                association instanceof Association.ManyToMany many
                        ? many.joinModel()
                        : AndroidTypes.target(field.type());
        var annotation =
                AnnotationSpec.builder(AmplifyNames.FIELD).addMember("targetType", "$S", target);
        if (field.required()) annotation.addMember("isRequired", "true");
        if (field.readOnly()) annotation.addMember("isReadOnly", "true");
        annotations.add(annotation.build());
        if (association != null) annotations.add(relation(association));
        return annotations;
    }

    private AnnotationSpec relation(Association association) {
        return switch (association) {
            case Association.BelongsTo(String to, ForeignKey key) ->
                    AnnotationSpec.builder(AmplifyNames.BELONGS_TO)
                            .addMember("targetName", "$S", key.own().getFirst())
                            .addMember("targetNames", "$L", texts(key.own()))
                            .addMember("type", "$T.class", names.of(to))
                            .build();
            case Association.HasOne(String to, _) -> {
                String otherwise = schema.model(to).key().fields().getFirst();
                yield associated(AmplifyNames.HAS_ONE, backFrom(to, otherwise), to);
            }
            case Association.HasMany(String to, ForeignKey key) ->
                    associated(AmplifyNames.HAS_MANY, backFrom(to, key.fields().getFirst()), to);
            case Association.ManyToMany many ->
                    associated(AmplifyNames.HAS_MANY, many.ownEnd(), many.joinModel());
        };
    }

    private AnnotationSpec associated(ClassName annotation, String with, String to) {
        return AnnotationSpec.builder(annotation)
                .addMember("associatedWith", "$S", with)
                .addMember("type", "$T.class", names.of(to))
                .build();
    }

    /// The field by which the other model belongs to this one.
    private String backFrom(String other, String otherwise) {
        return schema.model(other).relations().stream()
                .filter(each -> each.association() instanceof Association.BelongsTo)
                .filter(each -> each.association().model().equals(model.name()))
                .map(Relation::name)
                .findFirst()
                .orElse(otherwise);
    }

    /// An array of texts, as an annotation takes it.
    static CodeBlock texts(List<String> texts) {
        return texts.stream()
                .map(each -> CodeBlock.of("$S", each))
                .collect(CodeBlock.joining(", ", "{", "}"));
    }
}
