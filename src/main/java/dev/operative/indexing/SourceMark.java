package dev.operative.indexing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/// The mark that an index keeps of a file between two runs: enough to leave it alone when nothing has changed,
/// to take it out when its root no longer has it, and to say in every run what became of it. It is the fingerprint that
/// [dev.operative.search.index.ParagraphIndex] keeps.
///
/// @param hash of everything that was read; empty for a file whose bytes were never seen
/// @param owner the root it belongs to, as in [dev.operative.ingest.corpus.CorpusRoot#owner()]
/// @param treatment what was done with it
/// @param document the id of the document that it holds; empty text when it was not read
/// @param paragraphs number of its paragraphs
/// @param line where the reason lies; 0 for the whole file
/// @param reason why it was not taken; empty text when it was
record SourceMark(
    String hash,
    String owner,
    Treatment treatment,
    String document,
    int paragraphs,
    int line,
    String reason) {
  private static final int FIELDS = 8;

  /// A file that gave no document.
  static SourceMark without(
      String hash, String owner, Treatment treatment, int line, String reason) {
    return new SourceMark(hash, owner, treatment, "", 0, line, reason);
  }

  /// The form that an index keeps.
  String encoded() {
    return String.join(
        " ",
        "2",
        hash,
        text(owner),
        treatment.name(),
        paragraphs + ":" + line,
        text(document),
        text(reason),
        ".");
  }

  /// Reads what [#encoded()] writes; empty for anything else, such as the mark of another version.
  static Optional<SourceMark> decode(String mark) {
    String[] fields = mark.split(" ", -1);
    if (fields.length != FIELDS || !fields[0].equals("2")) {
      return Optional.empty();
    }
    try {
      String[] numbers = fields[4].split(":", -1);
      return Optional.of(
          new SourceMark(
              fields[1],
              plain(fields[2]),
              Treatment.valueOf(fields[3]),
              plain(fields[5]),
              Integer.parseInt(numbers[0]),
              Integer.parseInt(numbers[1]),
              plain(fields[6])));
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException foreign) {
      return Optional.empty();
    }
  }

  private static String text(String plain) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  private static String plain(String encoded) {
    return new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
  }
}
