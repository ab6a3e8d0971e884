/// Treatments of cited texts, and the rules of drafting by which they are told.
@NullMarked
package dev.operative.vocabulary.treatment;

import org.jspecify.annotations.NullMarked;
