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

/// Cuts Chinese into words by a statistical model, after folding to simplified characters. Safe for use by
/// several threads.
final class ChineseWords {
  private final Queue<Cutter> idle = new ConcurrentLinkedQueue<>();

  /// The words of Chinese characters in a text, in order.
  List<String> of(String text) {
    Cutter polled = idle.poll();
    Cutter cutter = polled == null ? new Cutter() : polled;
    List<String> words = cutter.cut(Folding.simplified(text));
    idle.add(cutter);
    return words;
  }

  /// The model at work on one text at a time.
  private static final class Cutter {
    private final HMMChineseTokenizer tokenizer = new HMMChineseTokenizer();
    private final CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);

    List<String> cut(String text) {
      List<String> words = new ArrayList<>();
      try {
        tokenizer.setReader(new StringReader(text));
        tokenizer.reset();
        while (tokenizer.incrementToken()) {
          if (term.length() > 0 && Character.isIdeographic(Character.codePointAt(term, 0))) {
            words.add(term.toString());
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
