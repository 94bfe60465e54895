package dev.storeroom.schema.reader;

import graphql.language.Directive;
import graphql.language.FieldDefinition;

import java.util.List;

/// SRC001: directives about the server's behaviour stand where they mean something.
final class BehaviourRules implements SchemaRule {
    @Override
    public void check(Definitions definitions, Problems problems) {
        for (ObjectShape shape : definitions.objects().values()) {
            for (String name : List.of("searchable", "versioned")) {
                if (shape.isModel()) break;
                for (Directive directive : shape.definition().getDirectives(name)) {
                    report(
                            problems,
                            directive,
                            "@%s is on %s, which is not a model.".formatted(name, shape.name()),
                            "Add @model, or remove @%s.".formatted(name));
                }
            }
            for (FieldDefinition field : shape.fields()) checkField(shape, field, problems);
        }
    }

    private static void checkField(ObjectShape shape, FieldDefinition field, Problems problems) {
        String place = shape.name() + "." + field.getName();
        if (!shape.name().equals("Query")) {
            for (Directive directive : field.getDirectives("predictions")) {
                report(
                        problems,
                        directive,
                        "@predictions is on %s, but only fields of Query may have it."
                                .formatted(place),
                        "Move it to a field of Query.");
            }
        }
        for (Directive directive : field.getDirectives("http")) {
            var url = new DirectiveUse(directive).text("url");
            if (url.isEmpty() || url.get().matches("https?://.*")) continue;
            report(
                    problems,
                    directive,
                    "The url of @http on %s does not start with http:// or https://."
                            .formatted(place),
                    "Write the whole address.");
        }
    }

    private static void report(
            Problems problems, Directive directive, String sentence, String fix) {
        problems.error("SRC001", directive, sentence, fix);
    }
}
