/// What to look for: predicates, sorting, pages, and the filter language that a person types.
@NullMarked
package dev.storeroom.query;

import org.jspecify.annotations.NullMarked;
