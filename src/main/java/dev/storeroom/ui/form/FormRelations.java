package dev.storeroom.ui.form;

import dev.storeroom.data.StoredRow;
import dev.storeroom.ui.relation.Referencing;
import dev.storeroom.ui.relation.RelatedViewModel;
import dev.storeroom.ui.relation.ToMany;

import java.util.List;

/// The relations of the record in a form, in both directions.
final class FormRelations {
    private final FormState state;
    private final List<LinkViewModel> links;
    private final List<RelatedViewModel> related;

    FormRelations(FormState state) {
        this.state = state;
        links =
                state.fields().links().stream()
                        .map(link -> new LinkViewModel(link, state.fields().keyOf(link), state))
                        .toList();
        related =
                ToMany.of(state.desk().schema(), state.type()).stream()
                        .map(relation -> new RelatedViewModel(state.desk(), relation))
                        .toList();
        state.subject().subscribe(this::follow);
    }

    /// One for each relation to one record.
    List<LinkViewModel> links() {
        return links;
    }

    /// One for each relation whose foreign key others hold.
    List<RelatedViewModel> related() {
        return related;
    }

    /// The relations of other models that lead here one-sidedly.
    List<Referencing> referencing() {
        return Referencing.of(state.desk().schema(), state.type());
    }

    /// Shows the records that refer to the one in the form, in their table.
    void show(Referencing from) {
        if (state.now() instanceof FormSubject.Stored(_, StoredRow row))
            state.desk().links().show(from.from().name(), from.filter(row.record()));
    }

    private void follow(FormSubject shown) {
        switch (shown) {
            case FormSubject.Stored(_, StoredRow row) ->
                    related.forEach(each -> each.show(row.record()));
            case FormSubject.Nothing(), FormSubject.Fresh _, FormSubject.Gone _ ->
                    related.forEach(RelatedViewModel::showNothing);
        }
    }

    void close() {
        links.forEach(LinkViewModel::close);
        related.forEach(RelatedViewModel::close);
    }
}
