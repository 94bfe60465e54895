package dev.storeroom.codegen.android;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;

import dev.storeroom.schema.Index;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.PluralName;
import dev.storeroom.schema.PrimaryKey;

import java.util.ArrayList;
import java.util.List;

/// What tells Amplify's library of a model: its plural, who may do what, its keys.
record ClassAnnotations(ModelType model, List<AuthLine> rules) {
    List<AnnotationSpec> all() {
        List<AnnotationSpec> annotations = new ArrayList<>();
        annotations.add(
                AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "$S", "all")
                        .build());
        annotations.add(config());
        // Amplify's library looks the primary key up by that very name.
        if (model.key().kind() != PrimaryKey.Kind.MANAGED_ID)
            annotations.add(index("undefined", model.key().fields()));
        for (Index index : model.indexes()) annotations.add(index(index.name(), index.fields()));
        return annotations;
    }

    private AnnotationSpec config() {
        var config =
                AnnotationSpec.builder(AmplifyNames.CONFIG)
                        .addMember("pluralName", "$S", PluralName.of(model.name()))
                        .addMember("type", "$T.Type.USER", AmplifyNames.MODEL)
                        .addMember("version", "1");
        if (!rules.isEmpty())
            config.addMember(
                    "authRules",
                    "$L",
                    rules.stream()
                            .map(AuthLine::annotation)
                            .map(each -> CodeBlock.of("$L", each))
                            .collect(CodeBlock.joining(", ", "{", "}")));
        return config.build();
    }

    private static AnnotationSpec index(String name, List<String> fields) {
        return AnnotationSpec.builder(AmplifyNames.INDEX)
                .addMember("name", "$S", name)
                .addMember("fields", "$L", FieldAnnotations.texts(fields))
                .build();
    }
}
