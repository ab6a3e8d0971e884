package dev.operative.export.citation;

import dev.operative.document.DocumentHeader;
import dev.operative.document.Kind;
import dev.operative.document.PartHeader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The name of a part without a symbol of its own, where it is cited. Annexes and drafts are named by what they are
/// and the number they bear, whichever language they are in, as the United Nations' documents cite them (`annex II`,
/// `附件二`); any other part by its title.
sealed interface PartName {
  /// What it is called in a language.
  String in(CitationWords words);

  /// Whether the name says that it is a draft.
  boolean isDraft();

  /// A part that is named by its title, or by the word for its kind.
  record Titled(String title) implements PartName {
    @Override
    public String in(CitationWords words) {
      return title;
    }

    @Override
    public boolean isDraft() {
      return title.startsWith("draft");
    }
  }

  /// A part that is named by what it is.
  ///
  /// @param sort what it is
  /// @param number its number as printed; empty text when it bears none
  record Numbered(Sort sort, String number) implements PartName {
    @Override
    public String in(CitationWords words) {
      String printed =
          CitationStyle.all().stream()
              .map(style -> style.words().numerals().indexOf(number))
              .filter(place -> place >= 0)
              .map(words.numerals()::get)
              .findFirst()
              .orElse(number);
      return words.text(sort.key(), printed).strip();
    }

    @Override
    public boolean isDraft() {
      return sort == Sort.DRAFT;
    }
  }

  /// What parts are named for.
  enum Sort {
    ANNEX,
    APPENDIX,
    DRAFT;

    String key() {
      return "part-" + name().toLowerCase(Locale.ROOT);
    }
  }

  /// How texts in one language name parts of one sort.
  ///
  /// @param pattern with the groups `number` and `letter`; a letter is a number only where nothing but punctuation
  ///     follows: "Annex A new beginning" has none
  record Naming(Sort sort, Pattern pattern) {
    static Naming of(Sort sort, CitationWords words) {
      String numerals =
          CitationStyle.all().stream()
              .map(style -> String.join("", style.words().numerals()))
              .collect(Collectors.joining());
      return new Naming(
          sort,
          Pattern.compile(
              "(?i:"
                  + Pattern.quote(words.text(sort.key(), "").strip())
                  + ")(?!(?<=\\p{IsLatin})\\p{IsLatin})(?:\\s*(?<number>["
                  + numerals
                  + "]{1,6}|\\d{1,2})(?![\\p{L}\\d])|\\s*(?<letter>[A-Z])(?=\\s*(?:$|[:：.–—])))?"));
    }
  }

  /// How parts are named in the languages of all styles.
  List<Naming> NAMINGS =
      CitationStyle.all().stream()
          .map(CitationStyle::words)
          .flatMap(words -> Arrays.stream(Sort.values()).map(sort -> Naming.of(sort, words)))
          .toList();

  static PartName of(DocumentHeader document, PartHeader part) {
    String place = part.place().replace('-', ' ');
    // A digit in a place counts the parts; the text may print no number at all.
    String counted = place.matches(".*\\d") ? "" : place.toUpperCase(Locale.ROOT);
    String title = part.title().equals(document.title()) ? place : part.title();
    return Optional.of(part.kind())
        .filter(kind -> kind == Kind.ANNEX || kind == Kind.DRAFT_RESOLUTION)
        .flatMap(kind -> numbered(part.title()).or(() -> numbered(counted)))
        .orElse(new Titled(title));
  }

  private static Optional<PartName> numbered(String text) {
    for (Naming naming : NAMINGS) {
      Matcher matcher = naming.pattern().matcher(text.strip());
      if (matcher.lookingAt()) {
        String number =
            Stream.of("number", "letter")
                .map(matcher::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        return Optional.of(new Numbered(naming.sort(), number));
      }
    }
    return Optional.empty();
  }
}
