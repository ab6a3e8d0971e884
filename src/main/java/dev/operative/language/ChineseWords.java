package dev.operative.language;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// Cuts Chinese into words by a statistical model, after folding to simplified characters. Safe for use by
/// several threads.
final class ChineseWords {
  private final Queue<Cutter> idle = new ConcurrentLinkedQueue<>();

  /// A word where it stands in a text.
  ///
  /// @param start of its first character
  /// @param end behind its last character
  record Segment(String text, int start, int end) {}

  /// The words of Chinese characters in a text, in order.
  List<String> of(String text) {
    return segments(text).stream().map(Segment::text).toList();
  }

  /// The words of Chinese characters in a text where they stand, in order.
  List<Segment> segments(String text) {
    Cutter polled = idle.poll();
    Cutter cutter = polled == null ? new Cutter() : polled;
    List<Segment> words = cutter.cut(Folding.simplified(text));
    idle.add(cutter);
    return words;
  }

  /// The model at work on one text at a time.
  private static final class Cutter {
    private final HMMChineseTokenizer tokenizer = new HMMChineseTokenizer();
    private final CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
    private final OffsetAttribute place = tokenizer.addAttribute(OffsetAttribute.class);

    List<Segment> cut(String text) {
      List<Segment> words = new ArrayList<>();
      try {
        tokenizer.setReader(new StringReader(text));
        tokenizer.reset();
        while (tokenizer.incrementToken()) {
          if (term.length() > 0 && Character.isIdeographic(Character.codePointAt(term, 0))) {
            words.add(new Segment(term.toString(), place.startOffset(), place.endOffset()));
          }
        }
        tokenizer.end();
        tokenizer.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return words;
    }
  }
}
