package dev.storeroom.schema.reader;

import java.util.List;
import java.util.Optional;

/// A relation field between the model that has it and the related one.
record RelationSite(ModelDraft owner, RelationField field, ModelDraft other) {
    /// The field in a sentence: `Post.comments`.
    String place() {
        return owner.name() + "." + field.name();
    }

    /// The directive in a sentence: `@hasMany`.
    String directive() {
        return "@" + field.kind().directive();
    }

    DirectiveUse use() {
        return field.use();
    }

    List<String> fields() {
        return use().texts("fields");
    }

    List<String> references() {
        return use().texts("references");
    }

    boolean hasReferences() {
        return use().gives("references");
    }

    /// The fields of the other model that may be what this `@belongsTo` is the reverse of.
    List<RelationField> counterparts() {
        return other.relationsToChildren(owner.name());
    }

    /// The first field of the other model that belongs to this one's owner by these references.
    Optional<RelationField> belongingBy(List<String> references) {
        return other.relations().stream()
                .filter(each -> each.kind() == RelationField.Kind.BELONGS_TO)
                .filter(each -> each.target().equals(owner.name()))
                .filter(each -> each.use().texts("references").equals(references))
                .findFirst();
    }
}
