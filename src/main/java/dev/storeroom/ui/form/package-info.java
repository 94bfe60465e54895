/// The form of one record: its fields, their typed editors, and what a person typed but not saved.
@NullMarked
package dev.storeroom.ui.form;

import org.jspecify.annotations.NullMarked;
