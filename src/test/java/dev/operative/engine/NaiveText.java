package dev.operative.engine;

import dev.operative.language.Languages;
import dev.operative.language.TokenCursor;
import dev.operative.language.TokenKind;
import dev.operative.lucene.analysis.TextAnalyzer;
import dev.operative.lucene.analysis.TypedText;
import dev.operative.search.Highlight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** The words of one paragraph, place by place. */
final class NaiveText {
  private static final TextAnalyzer ANALYZER =
      new TextAnalyzer(
          () ->
              Languages.bundled()
                  .cursor(dev.operative.document.Language.ENGLISH, TokenCursor.Purpose.INDEX));

  private final List<Map<String, Highlight>> places = new ArrayList<>();
  private final List<Integer> sentences = new ArrayList<>();
  private final List<String> runs = new ArrayList<>();
  private final Set<String> printed = new HashSet<>();
  private final Set<String> accidental;

  /**
   * A stretch of places, both ends inclusive, with the characters that it covers: a place of a
   * compound holds the whole and its members.
   */
  record Span(int first, int last, Highlight stretch) {
    int length() {
      return last - first + 1;
    }

    /** How many words stand between two spans; negative when they overlap. */
    int gap(Span other) {
      int width = Math.max(last, other.last) - Math.min(first, other.first) + 1;
      return width - length() - other.length();
    }
  }

  NaiveText(String text) {
    accidental = TypedText.unspaced().segmentation(text).accidental();
    StringBuilder run = new StringBuilder();
    int runEnd = -1;
    int sentence = 0;
    try (TokenStream stream = ANALYZER.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      TypeAttribute type = stream.addAttribute(TypeAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        TokenKind kind = TokenKind.valueOf(type.type());
        sentence += kind == TokenKind.SENTENCE_END ? 1 : 0;
        for (int i = 0; i < step.getPositionIncrement(); i++) {
          places.add(new HashMap<>());
          sentences.add(sentence);
        }
        places
            .getLast()
            .put(term.toString(), new Highlight(offset.startOffset(), offset.endOffset()));
        if (kind == TokenKind.PRINTED) {
          printed.add(term.toString().substring(1));
        }
        if (kind == TokenKind.HAN && offset.startOffset() == runEnd) {
          run.append(term);
        } else if (!run.isEmpty()) {
          runs.add(run.toString());
          run.setLength(0);
        }
        if (kind == TokenKind.HAN) {
          runEnd = offset.endOffset();
          if (run.isEmpty()) {
            run.append(term);
          }
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!run.isEmpty()) {
      runs.add(run.toString());
    }
  }

  /** Whether Chinese characters stand side by side, and not by accident. */
  boolean contains(String characters) {
    return runs.stream().anyMatch(run -> run.contains(characters))
        && !accidental.contains(characters);
  }

  /** Where words follow each other. */
  List<Span> phrase(List<String> terms) {
    List<Span> found = new ArrayList<>();
    for (int start = 0; !terms.isEmpty() && start + terms.size() <= places.size(); start++) {
      boolean all = true;
      for (int i = 0; i < terms.size() && all; i++) {
        all = places.get(start + i).containsKey(terms.get(i));
      }
      if (all) {
        found.add(
            new Span(
                start,
                start + terms.size() - 1,
                new Highlight(
                    places.get(start).get(terms.getFirst()).start(),
                    places.get(start + terms.size() - 1).get(terms.getLast()).end())));
      }
    }
    return found;
  }

  /** Where words stand that fit as printed. */
  List<Span> printed(Predicate<String> fits) {
    Set<String> fitting = new HashSet<>();
    printed.stream().filter(fits).forEach(word -> fitting.add(TextAnalyzer.PRINTED + word));
    List<Span> found = new ArrayList<>();
    for (int place = 0; place < places.size(); place++) {
      for (String term : places.get(place).keySet()) {
        if (fitting.contains(term)) {
          found.add(new Span(place, place, places.get(place).get(term)));
        }
      }
    }
    return found;
  }

  /** The Chinese characters that stand side by side. */
  List<String> runs() {
    return runs;
  }

  Set<String> printed() {
    return printed;
  }

  /** The number of the sentence that a place is in. */
  int sentence(int place) {
    return sentences.get(place);
  }
}
