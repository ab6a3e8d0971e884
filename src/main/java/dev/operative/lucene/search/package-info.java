/// Searches on one commit: pages of matches, documents with matches, paragraphs with the same rare words.
@NullMarked
package dev.operative.lucene.search;

import org.jspecify.annotations.NullMarked;
