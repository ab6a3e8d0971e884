package dev.operative.lucene.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// Cuts text into pairs of neighbouring Chinese characters, folded to their simplified forms. Everything else
/// parts the runs: no pair, and no phrase of pairs, reaches across a space, a sign, a digit or a letter.
public final class HanAnalyzer extends Analyzer {
  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    StandardTokenizer tokenizer = new StandardTokenizer();
    return new TokenStreamComponents(tokenizer, new HanPairFilter(tokenizer));
  }
}
