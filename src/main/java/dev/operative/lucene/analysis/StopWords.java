package dev.operative.lucene.analysis;

import java.util.Set;

/// English words that carry grammar alone.
final class StopWords {
  static final Set<String> ENGLISH =
      Set.of(
          ("a an and are as at be been but by for from had has have if in into is it its no nor not of on or"
                  + " such that the their them then there these they this those to was were which will with"
                  + " within would")
              .split(" "));

  private StopWords() {}
}
