package dev.operative.lucene;

import dev.operative.search.DocumentSummary;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The titles of documents, taken apart into words once, since they are looked through at every key pressed.
final class Titles {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final List<Title> titles;

  /// @param documents all documents; those without a symbol are left out
  Titles(List<DocumentSummary> documents) {
    titles =
        documents.stream()
            .filter(document -> document.header().symbol().isPresent())
            .map(Title::of)
            .toList();
  }

  /// The first documents whose titles have words that begin like each of these, ignoring case.
  List<DocumentSummary> with(List<String> beginnings, int limit) {
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
