package dev.operative.indexing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What an index remembers of a file between two runs: enough to leave it alone when nothing has changed,
/// and to know what another file's coming or going means for it. It is the fingerprint that
/// [dev.operative.search.index.ParagraphIndex] keeps.
///
/// @param hash of everything that was read; empty for a file whose bytes were never seen
/// @param owner the root it belongs to, as in [dev.operative.ingest.corpus.CorpusRoot#owner()]
/// @param treatment what was done with it
/// @param rank its format's rank among files with the same document, the lowest wins
/// @param ids the document's id, then the ids of the texts it encloses; empty when it was not read
/// @param yielded those of its ids that another file answers for
/// @param paragraphs number of its paragraphs
/// @param line where the reason lies; 0 for the whole file
/// @param reason why it was not taken; empty text when it was
record SourceMark(
    String hash,
    String owner,
    Treatment treatment,
    int rank,
    List<String> ids,
    Set<String> yielded,
    int paragraphs,
    int line,
    String reason) {
  private static final int FIELDS = 9;

  SourceMark {
    ids = List.copyOf(ids);
    yielded = Set.copyOf(yielded);
  }

  /// A file that gave no document.
  static SourceMark without(
      String hash, String owner, Treatment treatment, int line, String reason) {
    return new SourceMark(hash, owner, treatment, 0, List.of(), Set.of(), 0, line, reason);
  }

  /// The same file, treated otherwise.
  SourceMark treated(Treatment otherwise, Set<String> yieldedIds, String why) {
    return new SourceMark(hash, owner, otherwise, rank, ids, yieldedIds, paragraphs, 0, why);
  }

  /// The form that an index keeps.
  String encoded() {
    return String.join(
        " ",
        "1",
        hash,
        text(owner),
        treatment.name(),
        rank + ":" + paragraphs + ":" + line,
        list(ids),
        list(new TreeSet<>(yielded)),
        text(reason),
        ".");
  }

  /// Reads what [#encoded()] writes; empty for anything else, such as the mark of another version.
  static Optional<SourceMark> decode(String mark) {
    String[] fields = mark.split(" ", -1);
    if (fields.length != FIELDS || !fields[0].equals("1")) {
      return Optional.empty();
    }
    try {
      String[] numbers = fields[4].split(":", -1);
      return Optional.of(
          new SourceMark(
              fields[1],
              plain(fields[2]),
              Treatment.valueOf(fields[3]),
              Integer.parseInt(numbers[0]),
              items(fields[5]),
              Set.copyOf(items(fields[6])),
              Integer.parseInt(numbers[1]),
              Integer.parseInt(numbers[2]),
              plain(fields[7])));
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

  private static String list(Iterable<String> items) {
    return String.join(",", items);
  }

  private static List<String> items(String list) {
    return list.isEmpty() ? List.of() : Arrays.asList(list.split(",", -1));
  }
}
