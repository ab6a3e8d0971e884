package dev.operative.search;

import dev.operative.search.suggest.IndexWords;
import dev.operative.search.wording.SimilarParagraphs;

/// An index opened to be read: everything that is read off an index.
public interface OpenIndex extends SearchEngine, SimilarParagraphs, IndexWords {}
