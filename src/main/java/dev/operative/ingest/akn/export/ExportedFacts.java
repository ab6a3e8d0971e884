package dev.operative.ingest.akn.export;

import dev.operative.document.Body;
import dev.operative.document.DocumentHeader;
import dev.operative.document.Kind;
import dev.operative.document.Language;
import dev.operative.document.PartHeader;
import dev.operative.document.Proceedings;
import dev.operative.document.Status;
import dev.operative.document.SubjectTerm;
import dev.operative.document.Symbol;
import dev.operative.document.Vote;
import dev.operative.ingest.akn.markup.IsoDate;
import dev.operative.ingest.akn.markup.UnreadableXmlException;
import dev.operative.ingest.akn.markup.XmlCursor;
import dev.operative.language.Languages;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Reads what an export says of a document and its parts as a whole.
final class ExportedFacts {
  /// What may stand in the ids of paragraphs.
  private static final Pattern SLUG = Pattern.compile("[\\p{L}\\p{N}_-]+");

  private static final Pattern PLACE = Pattern.compile("[\\p{L}\\p{N}._-]+");

  private final XmlCursor cursor;
  private final String file;
  private final Languages languages;
  private final Map<String, List<String>> paths = new HashMap<>();
  private Optional<DocumentHeader> document = Optional.empty();

  /// @param file the path of the file
  ExportedFacts(XmlCursor cursor, String file, Languages languages) {
    this.languages = languages;
    this.cursor = cursor;
    this.file = file;
  }

  /// The document, once it was read.
  DocumentHeader document() throws ChangedExportException {
    return document.orElseThrow(() -> changed("it says nothing of the document"));
  }

  /// The headings of a numbered path of the current part; no headings without number.
  List<String> path(Optional<String> number) throws ChangedExportException {
    return number.isEmpty()
        ? List.of()
        : Optional.ofNullable(paths.get(number.get()))
            .orElseThrow(() -> changed("no path of headings has the number " + number.get()));
  }

  /// Reads the element at whose start the cursor stands, to its end.
  void read() throws UnreadableXmlException, ChangedExportException {
    switch (cursor.name()) {
      case "document" -> document = Optional.of(readDocument());
      case "path" -> {
        String number = required("n", Optional::of);
        paths.put(number, texts().getOrDefault("heading", List.of()));
      }
      default -> throw changed("no export has an element " + cursor.name());
    }
  }

  /// Reads the part at whose start the cursor stands, to its end; its paths come after it.
  PartHeader part() throws UnreadableXmlException, ChangedExportException {
    paths.clear();
    String place = cursor.attribute("place").filter(PLACE.asMatchPredicate()).orElse("");
    Common is = common();
    return new PartHeader(
        is.slug(),
        place,
        is.kind(),
        is.symbol(),
        is.title(),
        is.date(),
        is.body(),
        is.status(),
        is.language(),
        vote());
  }

  private DocumentHeader readDocument() throws UnreadableXmlException, ChangedExportException {
    Common is = common();
    Proceedings proceedings =
        new Proceedings(cursor.attribute("session"), cursor.attribute("agendaItem"));
    Optional<URI> source = cursor.attribute("source").flatMap(ExportedFacts::address);
    List<SubjectTerm> subjects = subjects(texts());
    return new DocumentHeader(
        is.slug(),
        is.symbol(),
        is.title(),
        is.date(),
        is.body(),
        is.kind(),
        is.status(),
        is.language(),
        proceedings,
        subjects,
        source,
        file,
        List.of());
  }

  /// Each subject is followed by its identifier, which is empty text when it has none.
  private static List<SubjectTerm> subjects(Map<String, List<String>> texts) {
    List<String> concepts = texts.getOrDefault("concept", List.of());
    List<SubjectTerm> subjects = new ArrayList<>();
    for (String name : texts.getOrDefault("subject", List.of())) {
      Optional<URI> concept =
          Optional.of(subjects.size())
              .filter(place -> place < concepts.size())
              .map(concepts::get)
              .filter(address -> !address.isEmpty())
              .flatMap(ExportedFacts::address);
      subjects.add(new SubjectTerm(name, concept));
    }
    return subjects;
  }

  /// What an export says both of a document and of each of its parts.
  private record Common(
      String slug,
      Kind kind,
      Optional<Symbol> symbol,
      String title,
      Optional<LocalDate> date,
      Body body,
      Status status,
      Language language) {}

  private Common common() throws ChangedExportException {
    return new Common(
        required("slug", ExportedFacts::slug),
        required("kind", Kind::parse),
        cursor.attribute("symbol").map(Symbol::new),
        required("title", Optional::of),
        cursor.attribute("date").flatMap(IsoDate::of),
        required("body", Body::parse),
        required("status", Status::parse),
        required("language", languages::parse));
  }

  /// Reads to the end of the part, in which the vote stands.
  private Optional<Vote> vote() throws UnreadableXmlException {
    Optional<Vote> vote = Optional.empty();
    while (cursor.next() == XmlCursor.Event.START || cursor.event() == XmlCursor.Event.TEXT) {
      if (cursor.event() == XmlCursor.Event.START) {
        OptionalInt inFavour = count("inFavour");
        OptionalInt against = count("against");
        OptionalInt abstaining = count("abstaining");
        boolean without = cursor.attribute("withoutVote").isPresent();
        Map<String, List<String>> voters = texts();
        vote =
            Optional.of(
                new Vote(
                    inFavour,
                    against,
                    abstaining,
                    voters.getOrDefault("inFavourBy", List.of()),
                    voters.getOrDefault("againstBy", List.of()),
                    voters.getOrDefault("abstainingBy", List.of()),
                    without));
      }
    }
    return vote;
  }

  private OptionalInt count(String side) {
    return cursor
        .attribute(side)
        .filter(value -> value.matches("\\d{1,4}"))
        .map(value -> OptionalInt.of(Integer.parseInt(value)))
        .orElseGet(OptionalInt::empty);
  }

  /// The texts of the elements in the one at whose start the cursor stands, by name; reads to its end.
  private Map<String, List<String>> texts() throws UnreadableXmlException {
    Map<String, List<String>> texts = new HashMap<>();
    StringBuilder text = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      switch (cursor.next()) {
        case START -> {
          depth++;
          text.setLength(0);
        }
        case TEXT -> text.append(cursor.text());
        case END -> {
          if (--depth > 0) {
            texts.computeIfAbsent(cursor.name(), name -> new ArrayList<>()).add(text.toString());
          }
        }
        case END_OF_FILE -> depth = 0;
      }
    }
    return texts;
  }

  private <T> T required(String attribute, Function<String, Optional<T>> read)
      throws ChangedExportException {
    return cursor
        .attribute(attribute)
        .flatMap(read)
        .orElseThrow(() -> changed("its " + attribute + " is none"));
  }

  private static Optional<String> slug(String text) {
    return Optional.of(text).filter(SLUG.asMatchPredicate());
  }

  private static Optional<URI> address(String text) {
    try {
      return Optional.of(new URI(text));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private ChangedExportException changed(String message) {
    return new ChangedExportException(cursor.line(), message);
  }
}
