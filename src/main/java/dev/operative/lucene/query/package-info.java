/// Turns queries and filters into those of Lucene, and shows what of a text they match.
@NullMarked
package dev.operative.lucene.query;

import org.jspecify.annotations.NullMarked;
