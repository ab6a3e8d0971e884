/// The schema of the index: its fields, and the records of sources, works and provisions.
@NullMarked
package dev.operative.lucene.schema;

import org.jspecify.annotations.NullMarked;
