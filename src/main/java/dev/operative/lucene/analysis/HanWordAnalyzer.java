package dev.operative.lucene.analysis;

import java.io.StringReader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Cuts Chinese into words by a statistical model, after folding to simplified characters. Only words of Chinese
/// characters remain.
public final class HanWordAnalyzer extends Analyzer {
  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    HMMChineseTokenizer tokenizer = new HMMChineseTokenizer();
    return new TokenStreamComponents(
        reader -> tokenizer.setReader(new StringReader(simplified(TextAnalyzer.readAll(reader)))),
        new HanWords(tokenizer));
  }

  private static String simplified(String text) {
    StringBuilder simplified = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      simplified.append((char) HanFolding.simplified(text.charAt(i)));
    }
    return simplified.toString();
  }

  private static final class HanWords extends FilteringTokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    HanWords(TokenStream input) {
      super(input);
    }

    @Override
    protected boolean accept() {
      return term.length() > 0 && Character.isIdeographic(Character.codePointAt(term, 0));
    }
  }
}
