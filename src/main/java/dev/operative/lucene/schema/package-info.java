/// What the index stores: its fields, and the records of documents and paragraphs.
@NullMarked
package dev.operative.lucene.schema;

import org.jspecify.annotations.NullMarked;
