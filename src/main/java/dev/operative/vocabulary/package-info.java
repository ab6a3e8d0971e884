/// Verbs, modifiers, addressees and bilingual terms: loaded from tables, matched in text.
@NullMarked
package dev.operative.vocabulary;

import org.jspecify.annotations.NullMarked;
