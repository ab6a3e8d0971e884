/// Analysis of text into words: English inflection and spelling, Chinese characters, bigrams and words. Index and
/// queries go through the same steps.
@NullMarked
package dev.operative.lucene.analysis;

import org.jspecify.annotations.NullMarked;
