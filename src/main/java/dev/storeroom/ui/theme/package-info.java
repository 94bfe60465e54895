/// How Storeroom looks: themes, style sheets, fonts and icons.
@NullMarked
package dev.storeroom.ui.theme;

import org.jspecify.annotations.NullMarked;
