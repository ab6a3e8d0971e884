package dev.operative.search.service;

import dev.operative.search.query.Query;
import java.util.List;
import java.util.Optional;

/// A query as it is searched.
///
/// @param query what paragraphs must be like: all the words, in one language or the other
/// @param wider the same with most of the words, or with neighbouring matters in their place; matches whatever the
///     query matches, and more; empty when no word can be spared and no neighbour is known
/// @param widest the same with a third of the words, at least one, for when even the wider query finds
///     nothing; empty when no word can be spared
/// @param beside what a paragraph must be like beside the words (fields, what is excluded), for one that is found
///     by its version in the other language; empty when words are not all that is asked of a text
/// @param translations what was added
/// @param related what the wider queries look for beside that
public record Expansion(
    Query query,
    Optional<Query> wider,
    Optional<Query> widest,
    Optional<Query> beside,
    List<Translation> translations,
    List<Translation> related) {
  public Expansion {
    translations = List.copyOf(translations);
    related = List.copyOf(related);
  }
}
