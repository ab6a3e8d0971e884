package dev.operative.search.query;

import dev.operative.document.Language;
import dev.operative.document.ParagraphId;
import dev.operative.document.Symbol;
import dev.operative.document.work.TextKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A query: the condition that a provision must meet to be found. Every engine gives each form the meaning said here.
public sealed interface Query {
  /// Every paragraph.
  record All() implements Query {}

  /// No paragraph.
  record None() implements Query {}

  /// A word as typed, taken apart into words and runs of Chinese, each of which must match. Words match in
  /// any inflection and spelling (`programmes`, `program`); words that were typed without a space between
  /// them (`9/11`, `peace-keeping`) must stand side by side. A run of Chinese of up to four characters must
  /// occur as it stands, a longer one with all its words of two or more characters.
  record Word(String text) implements Query {}

  /// Words in this order, with at most `slop` other words between the first and the last; slop 0 is the exact
  /// phrase. Every Chinese character counts as a word.
  record Phrase(String text, int slop) implements Query {}

  /// A word as printed, with `*` (any characters) or `?` (one character). Chinese has no such words.
  record Wildcard(String pattern) implements Query {}

  /// A word as printed with up to `edits` (0 to 2) letters changed, left out, added, or swapped with the
  /// next one.
  record Fuzzy(String text, int edits) implements Query {}

  /// Two of [Word], [Phrase], [Wildcard], [Fuzzy] or [Or] of these, at most `distance` words apart, in
  /// either order. Words inside stand as they were typed, like a phrase.
  record Near(Query first, Query second, int distance) implements Query {}

  /// Two or more of [Word], [Phrase], [Wildcard], [Fuzzy] or [Or] of these, all in one sentence.
  record SameSentence(List<Query> clauses) implements Query {
    public SameSentence {
      clauses = List.copyOf(clauses);
    }
  }

  /// All of them. A [Word] that carries grammar alone (`the`, `of`, `的`) may be missing when there are other
  /// words. Neighbouring words rank higher the closer they stand.
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

  /// The clause, each [Word] of it looked for in the chapeaux of a paragraph too, where it counts `weight` (over 0) instead
  /// of 1. What is excluded, and phrases and distances, are of the paragraph's own text as ever.
  record WithChapeaux(Query clause, double weight) implements Query {}

  /// Paragraphs with this value of a facet, as [Filters] spells values.
  record HasValue(Facet facet, String value) implements Query {}

  /// This paragraph.
  record Is(ParagraphId paragraph) implements Query {}

  /// Provisions with one of these texts in a language, whatever stands around it.
  record TextIn(Set<TextKey> texts) implements Query {
    public TextIn {
      texts = Set.copyOf(texts);
    }
  }

  /// Paragraphs of parts that bear this symbol.
  record OfSymbol(Symbol symbol) implements Query {}

  /// Paragraphs that cite this symbol.
  record Cites(Symbol symbol) implements Query {}

  /// Paragraphs of parts of these years, both inclusive.
  record Years(int from, int to) implements Query {}

  /// Paragraphs with this printed number: `8 (a)`, however spaced and bracketed.
  record Labelled(String label) implements Query {}

  /// What an identifier names, and below it what cites that: the paragraphs of parts that bear the symbol, then
  /// those that cite it. With a paragraph number: that paragraph and its sub-paragraphs, then paragraphs
  /// that cite it with this number, then others that cite the symbol. Preambular paragraphs bear no printed
  /// number and are not named by one.
  record Identifier(Symbol symbol, Optional<String> paragraph) implements Query {}

  /// Whether a text is judged by it, and not only what is known of the text.
  default boolean asksOfText() {
    return switch (this) {
      case Word word -> true;
      case Phrase phrase -> true;
      case Wildcard wildcard -> true;
      case Fuzzy fuzzy -> true;
      case Near near -> true;
      case SameSentence sentence -> true;
      case In in -> true;
      case And(List<Query> clauses) -> clauses.stream().anyMatch(Query::asksOfText);
      case Or(List<Query> clauses) -> clauses.stream().anyMatch(Query::asksOfText);
      case AtLeast(List<Query> clauses, int minimum) ->
          clauses.stream().anyMatch(Query::asksOfText);
      case Not(Query clause) -> clause.asksOfText();
      case Boosted(Query clause, double factor) -> clause.asksOfText();
      case WithChapeaux(Query clause, double weight) -> clause.asksOfText();
      case All all -> false;
      case None none -> false;
      case HasValue value -> false;
      case Is is -> false;
      case TextIn texts -> false;
      case OfSymbol symbol -> false;
      case Cites cites -> false;
      case Years years -> false;
      case Labelled labelled -> false;
      case Identifier identifier -> false;
    };
  }

  /// Whether its matches differ in how well they match: those of words and identifiers do, those of fields alone are all
  /// equal.
  default boolean ranks() {
    return switch (this) {
      case Identifier identifier -> true;
      case And(List<Query> clauses) -> clauses.stream().anyMatch(Query::ranks);
      case Or(List<Query> clauses) -> clauses.stream().anyMatch(Query::ranks);
      case AtLeast(List<Query> clauses, int minimum) -> clauses.stream().anyMatch(Query::ranks);
      case Boosted(Query clause, double factor) -> clause.ranks();
      case WithChapeaux(Query clause, double weight) -> clause.ranks();
      case In(Language language, Query clause) -> clause.ranks();
      case Not not -> false;
      default -> asksOfText();
    };
  }
}
