/// Agreed language: where a paragraph's wording stood before, where it went afterwards, and what changed.
@NullMarked
package dev.operative.search.wording;

import org.jspecify.annotations.NullMarked;
