/// Search by meaning: the port to a sentence encoder, the vectors of texts and where they are kept, and how lists found by
/// words and by meaning become one.
@NullMarked
package dev.operative.search.meaning;

import org.jspecify.annotations.NullMarked;
