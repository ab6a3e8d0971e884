package dev.operative.lucene.query;

import dev.operative.lucene.analysis.TextAnalyzer;
import dev.operative.search.Deadline;
import dev.operative.search.ExpansionLimitException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
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

/// The words, as printed, that the wildcards and fuzzy words of one query stand for. All of them together may stand for
/// [ExpansionLimitException#TOGETHER] words in the text of each language; a word that is typed twice counts once.
final class Expansion {
  private final IndexReader reader;
  private final Deadline deadline;
  private final Map<String, Map<String, List<String>>> known = new HashMap<>();

  /// @param reader has the words
  Expansion(IndexReader reader, Deadline deadline) {
    this.reader = reader;
    this.deadline = deadline;
  }

  /// The terms of a field that fit a pattern.
  ///
  /// @throws ExpansionLimitException when they are too many, or all those of the query together are
  List<String> wildcard(String field, String pattern) {
    return known(field, pattern, () -> terms(field, fitting(pattern), pattern));
  }

  /// The terms of a field at most `edits` letters away from a word.
  ///
  /// @throws ExpansionLimitException when they are too many, or all those of the query together are
  List<String> fuzzy(String field, String word, int edits) {
    return known(field, word + "~" + edits, () -> terms(field, near(word, edits), word));
  }

  private List<String> known(String field, String typed, Supplier<List<String>> looked) {
    Map<String, List<String>> ofField = known.computeIfAbsent(field, same -> new HashMap<>());
    List<String> words = ofField.get(typed);
    if (words == null) {
      words = looked.get();
      ofField.put(typed, words);
      if (ofField.values().stream().mapToInt(List::size).sum() > ExpansionLimitException.TOGETHER) {
        throw new ExpansionLimitException();
      }
    }
    return words;
  }

  private static Automaton fitting(String pattern) {
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
    return Operations.determinize(
        Operations.concatenate(parts), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
  }

  private static Automaton near(String word, int edits) {
    return new LevenshteinAutomata(folded(word), true)
        .toAutomaton(edits, String.valueOf(TextAnalyzer.PRINTED));
  }

  /// Case, accents and width do not matter; the wildcard signs stay.
  private static String folded(String typed) {
    return ICUFoldingFilter.NORMALIZER.normalize(typed);
  }

  private List<String> terms(String field, Automaton automaton, String typed) {
    deadline.check();
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
