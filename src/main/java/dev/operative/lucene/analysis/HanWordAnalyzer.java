package dev.operative.lucene.analysis;

import dev.operative.language.LanguageRules;
import dev.operative.language.Segmentation;
import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Gives Lucene the words of a text that is written without spaces, without their offsets. What it only seems to hold
/// stands behind [#ACCIDENTAL].
public final class HanWordAnalyzer extends Analyzer {
  /// Stands before a word that a text holds by accident alone, as [Segmentation#accidental] says.
  public static final char ACCIDENTAL = '≠';

  private final LanguageRules rules;

  /// @param rules the rules of the language without spaces
  public HanWordAnalyzer(LanguageRules rules) {
    this.rules = rules;
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    return new TokenStreamComponents(new WordTokenizer(rules));
  }

  private static final class WordTokenizer extends Tokenizer {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TextBuffer text = new TextBuffer();
    private final LanguageRules rules;
    private Iterator<String> words = Collections.emptyIterator();

    WordTokenizer(LanguageRules rules) {
      this.rules = rules;
    }

    @Override
    public void reset() throws IOException {
      super.reset();
      Segmentation read = rules.segmentation(text.read(input));
      words =
          Stream.concat(
                  read.words().stream(), read.accidental().stream().map(word -> ACCIDENTAL + word))
              .iterator();
    }

    @Override
    public boolean incrementToken() {
      if (!words.hasNext()) {
        return false;
      }
      clearAttributes();
      term.append(words.next());
      return true;
    }
  }
}
