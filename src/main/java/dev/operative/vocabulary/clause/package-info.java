/// By what words, endings and marks clauses show whose they are and where they end.
@NullMarked
package dev.operative.vocabulary.clause;

import org.jspecify.annotations.NullMarked;
