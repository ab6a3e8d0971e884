/// Vectors of texts in an index of Lucene's of their own, so that making them rewrites no paragraph.
@NullMarked
package dev.operative.lucene.meaning;

import org.jspecify.annotations.NullMarked;
