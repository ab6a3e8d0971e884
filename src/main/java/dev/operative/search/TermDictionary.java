package dev.operative.search;

import java.util.List;

/// The words and symbols of an index at one commit, looked up by how they begin or are spelt.
public interface TermDictionary {
  /// Words that begin with what was typed and are longer, most frequent first: English as printed, in small
  /// letters; Chinese words of two characters and more.
  ///
  /// @param beginning letters of one word, or Chinese characters
  List<String> wordsFrom(String beginning, int limit);

  /// What was probably meant by a word that no paragraph has, likeliest first: words one or two letters away;
  /// for Chinese characters, what sounds alike and occurs, or differs by one character. Empty when a paragraph
  /// has the word.
  List<String> wordsLike(String word, int limit);

  /// Symbols that begin so and are longer, ignoring case: those that texts bear, then those that are cited,
  /// most frequent first.
  List<String> symbolsFrom(String beginning, int limit);
}
