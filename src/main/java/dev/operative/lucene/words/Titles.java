package dev.operative.lucene.words;

import dev.operative.lucene.snapshot.Snapshot;
import dev.operative.search.DocumentSummary;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The titles of all documents with a symbol, as words.
public final class Titles {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final List<Title> titles;

  private Titles(Snapshot snapshot) throws IOException {
    titles =
        snapshot.documents().stream()
            .filter(document -> document.header().symbol().isPresent())
            .map(Title::of)
            .toList();
  }

  /// The titles of a commit.
  public static Titles of(Snapshot snapshot) throws IOException {
    return snapshot.once(Titles.class, Titles::new);
  }

  /// The first documents whose titles have words that begin like each of these, ignoring case.
  public List<DocumentSummary> with(List<String> beginnings, int limit) {
    List<String> wanted =
        beginnings.stream().map(beginning -> beginning.toLowerCase(Locale.ROOT)).toList();
    return titles.stream()
        .filter(title -> wanted.stream().allMatch(title::has))
        .map(Title::document)
        .limit(limit)
        .toList();
  }

  private record Title(DocumentSummary document, String text, List<String> words) {
    static Title of(DocumentSummary document) {
      String text = document.header().title().toLowerCase(Locale.ROOT);
      return new Title(document, text, Arrays.asList(BETWEEN_WORDS.split(text)));
    }

    boolean has(String start) {
      return start.codePoints().anyMatch(Character::isIdeographic)
          ? text.contains(start)
          : words.stream().anyMatch(word -> word.startsWith(start));
    }
  }
}
