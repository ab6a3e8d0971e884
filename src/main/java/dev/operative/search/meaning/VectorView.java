package dev.operative.search.meaning;

import dev.operative.document.work.TextKey;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// The vectors of texts at one commit. What is written after the view was taken is not seen by it. Safe for use by several
/// threads until it is closed.
public interface VectorView extends AutoCloseable {
  /// How many texts have a vector.
  int size();

  /// How many texts are to have one, as far as was known at the commit.
  int wanted();

  /// The texts whose vectors are nearest to a query's. An engine may look at some vectors only coarsely and miss a text now and
  /// then, above all among the last of many.
  ///
  /// @param most how many at most, 0 or more
  /// @param least the least similarity, from 0 to 1
  /// @return the nearest first, equally near ones by key
  List<NearText> nearest(SentenceVector query, int most, double least);

  /// The vectors of those of some texts that have one.
  Map<TextKey, SentenceVector> vectors(Collection<TextKey> texts);

  /// Which of a text's clauses is nearest to a query.
  ///
  /// @return its place among the clauses, from 0; 0 also for a text of one clause or without a vector
  int nearestClause(SentenceVector query, TextKey text);

  @Override
  void close();
}
