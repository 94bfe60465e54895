/// The schema's text, what is wrong with it, and where its types stand.
@NullMarked
package dev.storeroom.ui.schemaview;

import org.jspecify.annotations.NullMarked;
