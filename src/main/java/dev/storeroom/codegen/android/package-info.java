/// A schema's models as classes for Amplify's Android library.
@NullMarked
package dev.storeroom.codegen.android;

import org.jspecify.annotations.NullMarked;
