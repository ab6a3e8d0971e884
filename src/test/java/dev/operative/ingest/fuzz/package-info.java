/// Damaged files, thrown at every reader.
@NullMarked
package dev.operative.ingest.fuzz;

import org.jspecify.annotations.NullMarked;
