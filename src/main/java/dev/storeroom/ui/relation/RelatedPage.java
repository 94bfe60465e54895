package dev.storeroom.ui.relation;

import java.util.List;

/// The first of the records that are related to one, and how many there are.
///
/// @param count of all of them
record RelatedPage(List<Related> first, long count) {
    static final RelatedPage NONE = new RelatedPage(List.of(), 0);

    RelatedPage {
        first = List.copyOf(first);
    }
}
