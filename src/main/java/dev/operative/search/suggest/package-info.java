/// Did you mean, and what may be typed next: both from what the index holds.
@NullMarked
package dev.operative.search.suggest;

import org.jspecify.annotations.NullMarked;
