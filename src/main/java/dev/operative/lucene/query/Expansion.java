package dev.operative.lucene.query;

import dev.operative.lucene.analysis.TextAnalyzer;
import dev.operative.search.ExpansionLimitException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/// The words of a field, as printed, that a wildcard or fuzzy word stands for.
final class Expansion {
  private Expansion() {}

  /// The terms of a field that fit a pattern.
  static List<String> wildcard(IndexReader reader, String field, String pattern) {
    List<Automaton> parts = new ArrayList<>();
    parts.add(Automata.makeChar(TextAnalyzer.PRINTED));
    folded(pattern)
        .codePoints()
        .forEach(
            character ->
                parts.add(
                    switch (character) {
                      case '*' -> Automata.makeAnyString();
                      case '?' -> Automata.makeAnyChar();
                      default -> Automata.makeChar(character);
                    }));
    Automaton fitting =
        Operations.determinize(
            Operations.concatenate(parts), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    return terms(reader, field, fitting, pattern);
  }

  /// The terms of a field at most `edits` letters away from a word.
  static List<String> fuzzy(IndexReader reader, String field, String word, int edits) {
    String folded = folded(word);
    Automaton close =
        new LevenshteinAutomata(folded, true)
            .toAutomaton(edits, String.valueOf(TextAnalyzer.PRINTED));
    return terms(reader, field, close, word);
  }

  /// Case, accents and width do not matter; the wildcard signs stay.
  private static String folded(String typed) {
    return ICUFoldingFilter.NORMALIZER.normalize(typed);
  }

  private static List<String> terms(
      IndexReader reader, String field, Automaton automaton, String typed) {
    CompiledAutomaton compiled = new CompiledAutomaton(automaton, false, true);
    TreeSet<String> found = new TreeSet<>();
    try {
      Terms terms = MultiTerms.getTerms(reader, field);
      if (terms == null) {
        return List.of();
      }
      TermsEnum fitting = compiled.getTermsEnum(terms);
      for (BytesRef term = fitting.next(); term != null; term = fitting.next()) {
        found.add(term.utf8ToString());
        if (found.size() > ExpansionLimitException.LIMIT) {
          throw new ExpansionLimitException(typed);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(found);
  }
}
