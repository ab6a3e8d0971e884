/// Comparison of two texts, provision by provision: what the later one keeps, rewords, moves, drops and adds.
@NullMarked
package dev.operative.search.compare;

import org.jspecify.annotations.NullMarked;
