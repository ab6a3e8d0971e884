/// Looks a document that was read over for signs that it was read wrongly.
@NullMarked
package dev.operative.ingest.doubt;

import org.jspecify.annotations.NullMarked;
