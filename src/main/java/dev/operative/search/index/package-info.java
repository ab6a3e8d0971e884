/// Writing an index: where it is, what goes into it, and why it cannot be used.
@NullMarked
package dev.operative.search.index;

import org.jspecify.annotations.NullMarked;
