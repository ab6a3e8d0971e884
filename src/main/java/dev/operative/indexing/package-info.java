/// Brings files into an index: reads what changed, leaves what did not, reports what was rejected.
@NullMarked
package dev.operative.indexing;

import org.jspecify.annotations.NullMarked;
