/// An index at one commit: documents, paragraphs and their order.
@NullMarked
package dev.operative.lucene.snapshot;

import org.jspecify.annotations.NullMarked;
