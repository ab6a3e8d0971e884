/// The tables that a vocabulary is read from.
@NullMarked
package dev.operative.vocabulary.table;

import org.jspecify.annotations.NullMarked;
