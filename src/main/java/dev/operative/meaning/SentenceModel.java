package dev.operative.meaning;

import dev.operative.document.Language;
import java.util.List;
import java.util.Optional;

/// A transformer for one language, whose files lie on the class path.
///
/// @param language the language that it reads
/// @param name what vectors made by it are marked with
/// @param network the resource that holds the network, as ONNX
/// @param vocabulary the resource that holds the tokenizer's table
/// @param dimensions how many numbers a vector has
/// @param pooling how the vectors of the pieces become one
/// @param beforeQuery what it was trained to read before a question, so that it lies near its answers rather than near
///     other questions; empty text for none
/// @param map the resource that carries its vectors into the space that all languages share; empty for the model whose
///     own space that is
record SentenceModel(
    Language language,
    String name,
    String network,
    String vocabulary,
    int dimensions,
    Pooling pooling,
    String beforeQuery,
    Optional<String> map) {
  /// Its space is the one that all languages share. Apache-2.0.
  static final SentenceModel MINILM =
      new SentenceModel(
          new Language("en"),
          "all-minilm-l6-v2-q",
          "/all-minilm-l6-v2-q.onnx",
          "/all-minilm-l6-v2-q-tokenizer.json",
          384,
          Pooling.MEAN,
          "",
          Optional.empty());

  /// MIT.
  static final SentenceModel BGE =
      new SentenceModel(
          new Language("zh"),
          "bge-small-zh-v1.5-q",
          "/bge-small-zh-v1.5-q.onnx",
          "/bge-small-zh-v1.5-q-tokenizer.json",
          512,
          Pooling.FIRST,
          "为这个句子生成表示以用于检索相关文章：",
          Optional.of("chinese-to-english.map"));

  /// The models there are, one a language.
  static final List<SentenceModel> ALL = List.of(MINILM, BGE);

  /// How the vectors of a text's pieces become the vector of the text.
  enum Pooling {
    MEAN,
    FIRST
  }
}
