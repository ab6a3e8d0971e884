package dev.operative.search;

/// An index opened to be read: everything that is read off an index.
public interface OpenIndex extends SearchEngine, SimilarParagraphs, IndexWords {}
