package dev.operative.search.works;

import dev.operative.document.DocumentHeader;
import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.Part;
import dev.operative.document.PartHeader;
import dev.operative.document.Proceedings;
import dev.operative.document.UnDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A version of a work as one file holds it.
///
/// @param language the version's language
/// @param document what the file holds
/// @param parts the parts of the document that are the version's
record Source(String work, Language language, UnDocument document, List<Part> parts) {
  /// How well sources answer for a version: a file that is the document before one that encloses or quotes it, Akoma
  /// Ntoso before other formats, then the first by path.
  static final Comparator<Source> BEST_FIRST =
      Comparator.comparing(Source::encloses).thenComparing(Source::file, FormatRank.BEST_FIRST);

  Source {
    parts = List.copyOf(parts);
  }

  /// The versions of a work that a file holds, in any order.
  static List<Source> of(String work, UnDocument document) {
    Set<Language> languages = new TreeSet<>();
    if (document.header().slug().equals(work)) {
      languages.add(document.header().language());
    }
    document.parts().stream()
        .map(Part::header)
        .filter(header -> header.slug().equals(work))
        .forEach(header -> languages.add(header.language()));
    List<Source> sources = new ArrayList<>();
    for (Language language : languages) {
      List<Part> parts =
          document.parts().stream()
              .filter(part -> part.header().slug().equals(work))
              .filter(part -> part.header().language().equals(language))
              .toList();
      sources.add(new Source(work, language, document, parts));
    }
    return sources;
  }

  String file() {
    return document.header().file();
  }

  /// Whether the file is another document, in which the version stands.
  boolean encloses() {
    return !document.header().slug().equals(work) || !document.header().language().equals(language);
  }

  /// Whether both are in one file and have no part in common: a Chinese report whose annexes were left in English says
  /// nothing twice.
  boolean isBeside(Source other) {
    return file().equals(other.file())
        && parts.stream().noneMatch(part -> other.part(part.header().place()).isPresent());
  }

  /// The paragraphs of the version in reading order.
  List<Paragraph> paragraphs() {
    return parts.stream().flatMap(part -> part.paragraphs().stream()).toList();
  }

  /// What the file says of the version as a whole; of a text that it encloses, what the text's first part says.
  DocumentHeader header() {
    DocumentHeader whole = document.header();
    if (whole.slug().equals(work)) {
      return whole.in(language);
    }
    PartHeader first = parts.getFirst().header();
    return new DocumentHeader(
        work,
        first.symbol(),
        first.title(),
        first.date(),
        first.body(),
        first.kind(),
        first.status(),
        language,
        Proceedings.NONE,
        List.of(),
        first.symbol().map(symbol -> symbol.officialUrl(language)),
        file(),
        List.of());
  }

  /// The place of its first part; empty text when it has none.
  String firstPlace() {
    return parts.isEmpty() ? "" : parts.getFirst().header().place();
  }

  /// What people call the document that the file holds.
  String documentName() {
    return document.header().symbol().map(Object::toString).orElse(document.header().title());
  }

  /// What is known of the part with this place; empty when the file does not hold it.
  Optional<PartHeader> part(String place) {
    return parts.stream()
        .map(Part::header)
        .filter(header -> header.place().equals(place))
        .findFirst();
  }
}
