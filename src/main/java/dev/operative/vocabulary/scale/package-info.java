/// Scales of verbs: which says the same more strongly.
@NullMarked
package dev.operative.vocabulary.scale;

import org.jspecify.annotations.NullMarked;
