package dev.operative.search;

import dev.operative.document.Language;
import dev.operative.document.Symbol;
import java.util.List;

/// What a paragraph must be like to be found. Every engine gives each form the meaning said here.
public sealed interface Query {
  /// Every paragraph.
  record All() implements Query {}

  /// No paragraph.
  record None() implements Query {}

  /// A word as typed: analysed for the language of each field it searches. A word that analysis takes apart
  /// (`counter-terrorism`) must match as the analysis sees it; a run of Chinese of up to four characters must
  /// occur as it stands, a longer one with all its words.
  record Word(String text) implements Query {}

  /// Words in this order, with at most `slop` moves apart; slop 0 is the exact phrase.
  record Phrase(String text, int slop) implements Query {}

  /// A word with `*` (any characters) or `?` (one character).
  record Wildcard(String pattern) implements Query {}

  /// A word with up to `edits` (0 to 2) letters changed.
  record Fuzzy(String text, int edits) implements Query {}

  /// Two words or phrases at most `distance` words apart, in either order.
  record Near(Query first, Query second, int distance) implements Query {}

  /// Words or phrases that all occur in one sentence.
  record SameSentence(List<Query> clauses) implements Query {
    public SameSentence {
      clauses = List.copyOf(clauses);
    }
  }

  /// All of them.
  record And(List<Query> clauses) implements Query {
    public And {
      clauses = List.copyOf(clauses);
    }
  }

  /// At least one of them.
  record Or(List<Query> clauses) implements Query {
    public Or {
      clauses = List.copyOf(clauses);
    }
  }

  /// At least `minimum` of them.
  record AtLeast(List<Query> clauses, int minimum) implements Query {
    public AtLeast {
      clauses = List.copyOf(clauses);
    }
  }

  /// Whatever the clause does not match.
  record Not(Query clause) implements Query {}

  /// The clause, its score multiplied by `factor` (over 0).
  record Boosted(Query clause, double factor) implements Query {}

  /// The clause, within paragraphs of one language only.
  record In(Language language, Query clause) implements Query {}

  /// Paragraphs with this value of a facet, as [Filters] spells values.
  record HasValue(Facet facet, String value) implements Query {}

  /// Paragraphs of parts that bear this symbol.
  record OfSymbol(Symbol symbol) implements Query {}

  /// Paragraphs that cite this symbol.
  record Cites(Symbol symbol) implements Query {}

  /// Paragraphs of parts of these years, both inclusive.
  record Years(int from, int to) implements Query {}

  /// Paragraphs with this printed number: `8 (a)`.
  record Labelled(String label) implements Query {}
}
