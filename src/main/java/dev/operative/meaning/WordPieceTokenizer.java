package dev.operative.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Cuts text into the word pieces of a BERT model: lower case without accents, each Chinese character and each
/// punctuation mark a word of its own, and of every word the longest pieces that the model's vocabulary holds.
///
/// Case is folded whatever the table says: neither vocabulary has a piece in capitals, and an unfolded `ISIL` would be
/// an unknown word. Safe for use by several threads.
final class WordPieceTokenizer {
  private static final String CONTINUED = "##";
  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> pieces;
  private final int opening;
  private final int closing;
  private final int unknown;

  private WordPieceTokenizer(Map<String, Integer> pieces) {
    this.pieces = pieces;
    opening = id("[CLS]");
    closing = id("[SEP]");
    unknown = id("[UNK]");
  }

  /// Reads the vocabulary from the `tokenizer.json` that comes with a model.
  ///
  /// @throws IOException when the table cannot be read or is no table of word pieces
  static WordPieceTokenizer read(InputStream table) throws IOException {
    try {
      JsonNode vocabulary = JsonMapper.shared().readTree(table).path("model").path("vocab");
      Map<String, Integer> pieces = HashMap.newHashMap(vocabulary.size());
      vocabulary.forEachEntry((piece, id) -> pieces.put(piece, id.asInt()));
      for (String special : List.of("[CLS]", "[SEP]", "[UNK]")) {
        if (!pieces.containsKey(special)) {
          throw new IOException("no vocabulary of word pieces: it lacks " + special);
        }
      }
      return new WordPieceTokenizer(pieces);
    } catch (JacksonException e) {
      throw new IOException("no table of word pieces: " + e.getOriginalMessage(), e);
    }
  }

  private int id(String piece) {
    return pieces.getOrDefault(piece, 0);
  }

  /// What opens every text.
  long opening() {
    return opening;
  }

  /// What closes every text.
  long closing() {
    return closing;
  }

  /// The ids of a text's pieces.
  ///
  /// @param most how many are wanted at most; those after them are left out
  long[] pieces(String text, int most) {
    List<Integer> ids = new ArrayList<>();
    for (String word : words(fold(text))) {
      if (ids.size() >= most) {
        break;
      }
      addPieces(word, ids);
    }
    return ids.stream().limit(most).mapToLong(Integer::longValue).toArray();
  }

  /// Whether the vocabulary has a word as one piece.
  boolean has(String word) {
    return pieces.containsKey(fold(word));
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
  }

  private static List<String> words(String folded) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    folded
        .codePoints()
        .forEach(
            c -> {
              if (isSpace(c)) {
                finish(word, words);
              } else if (isChinese(c) || isPunctuation(c)) {
                finish(word, words);
                words.add(Character.toString(c));
              } else if (!isDropped(c)) {
                word.appendCodePoint(c);
              }
            });
    finish(word, words);
    return words;
  }

  private static void finish(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private void addPieces(String word, List<Integer> ids) {
    if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
      ids.add(unknown);
      return;
    }
    List<Integer> found = new ArrayList<>();
    int start = 0;
    while (start < word.length()) {
      String prefix = start == 0 ? "" : CONTINUED;
      int end = word.length();
      while (end > start && !pieces.containsKey(prefix + word.substring(start, end))) {
        end--;
      }
      if (end == start) {
        ids.add(unknown);
        return;
      }
      found.add(id(prefix + word.substring(start, end)));
      start = end;
    }
    ids.addAll(found);
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isDropped(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> c == 0xFFFD;
    };
  }

  private static boolean isChinese(int c) {
    return (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x3400 && c <= 0x4DBF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x20000 && c <= 0x2CEAF)
        || (c >= 0x2F800 && c <= 0x2FA1F);
  }

  private static boolean isPunctuation(int c) {
    boolean ascii =
        (c >= '!' && c <= '/')
            || (c >= ':' && c <= '@')
            || (c >= '[' && c <= '`')
            || (c >= '{' && c <= '~');
    return ascii
        || switch (Character.getType(c)) {
          case Character.CONNECTOR_PUNCTUATION,
              Character.DASH_PUNCTUATION,
              Character.START_PUNCTUATION,
              Character.END_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION,
              Character.OTHER_PUNCTUATION ->
              true;
          default -> false;
        };
  }
}
