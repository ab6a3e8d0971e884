/// The embedded engine: both ports of searching on Lucene.
@NullMarked
package dev.operative.lucene;

import org.jspecify.annotations.NullMarked;
