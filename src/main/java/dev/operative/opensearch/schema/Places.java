package dev.operative.opensearch.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// The terms of a text as a cluster is sent them, which takes them apart by stock filters: the places of the text separated by
/// a space, the terms at one place by [#BESIDE], a place without any as [#EMPTY].
final class Places {
  static final char BESIDE = '\u001f';
  static final String EMPTY = "\u001e";

  /// A term that no text has.
  static final String NOWHERE = "\u001dnowhere";

  private static final char BETWEEN = ' ';

  private Places() {}

  /// The places of a text.
  static String of(Analyzer analyzer, String field, String text) {
    StringBuilder places = new StringBuilder();
    try (TokenStream tokens = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        append(places, step.getPositionIncrement());
        places.append(checked(term.toString()));
      }
      tokens.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException("text in memory does not fail to be read", impossible);
    }
    return places.toString();
  }

  private static void append(StringBuilder places, int step) {
    if (step == 0) {
      places.append(BESIDE);
      return;
    }
    for (int left = step; left > 1; left--) {
      if (!places.isEmpty()) {
        places.append(BETWEEN);
      }
      places.append(EMPTY);
    }
    if (!places.isEmpty()) {
      places.append(BETWEEN);
    }
  }

  private static String checked(String term) {
    if (term.indexOf(BETWEEN) >= 0 || term.indexOf(BESIDE) >= 0 || term.equals(EMPTY)) {
      throw new IllegalStateException("a term that a cluster would take apart: " + term);
    }
    return term;
  }

  /// The different terms of a text, in no order.
  static List<String> terms(String places) {
    List<String> terms = new ArrayList<>();
    for (String place : places.split("[" + BETWEEN + BESIDE + "]")) {
      if (!place.equals(EMPTY) && !place.isEmpty()) {
        terms.add(place);
      }
    }
    return terms.stream().distinct().toList();
  }

  /// The places of a phrase.
  ///
  /// @param positions where each of the terms stands, ascending
  static String of(List<String> terms, int[] positions) {
    String[] places = new String[positions.length == 0 ? 0 : positions[positions.length - 1] + 1];
    Arrays.fill(places, EMPTY);
    for (int i = 0; i < positions.length; i++) {
      places[positions[i]] = terms.get(i);
    }
    return String.join(Character.toString(BETWEEN), places);
  }
}
