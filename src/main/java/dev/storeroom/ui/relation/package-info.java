/// Related records as a person sees, follows and chooses them: one by one, by name.
@NullMarked
package dev.storeroom.ui.relation;

import org.jspecify.annotations.NullMarked;
