package dev.storeroom.codegen.java;

import com.palantir.javapoet.ClassName;

/// The class that a relation leads to.
///
/// @param model the schema's name for it
record RelatedClass(String model, ClassName name) {}
