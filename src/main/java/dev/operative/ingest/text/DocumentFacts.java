package dev.operative.ingest.text;

import dev.operative.document.Body;
import dev.operative.document.DocumentHeader;
import dev.operative.document.Kind;
import dev.operative.document.Language;
import dev.operative.document.Proceedings;
import dev.operative.document.Section;
import dev.operative.document.Status;
import dev.operative.document.Symbol;
import dev.operative.ingest.ReadOutcome.Notice;
import dev.operative.ingest.SetPhrase;
import dev.operative.ingest.Sidecar;
import dev.operative.ingest.text.block.FootnoteMarks;
import dev.operative.ingest.text.block.StructureMarks;
import dev.operative.language.Languages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The facts of a document as a whole, from its text and from the sidecar: what the text says wins, and a
/// difference is noted. The title alone is the sidecar's when it gives one, since it is a name, not a fact.
///
/// @param notices where text and sidecar differ
record DocumentFacts(
    String slug,
    Optional<Symbol> symbol,
    String title,
    Optional<LocalDate> date,
    Body body,
    Kind kind,
    Status status,
    Language language,
    List<Notice> notices) {
  private static final Pattern SESSION_NUMBER = Pattern.compile("^\\d{1,4}/\\d{1,4}[.．]\\s*");

  /// What is longer is a list of sponsors.
  private static final int LONGEST_TITLE = 600;

  private static final Pattern LANGUAGE_CODE = Pattern.compile("[._-]([A-Za-z]{2,3})$");

  /// Draws the facts together.
  static DocumentFacts of(
      List<OpenPart> parts, VoteReading vote, Sidecar sidecar, String file, StructureMarks marks) {
    OpenPart first = parts.getFirst();
    PartSigns signs = new PartSigns(first, marks);
    List<Notice> notices = new ArrayList<>();
    Optional<Symbol> symbol =
        settle("symbol", signs.symbol(Optional.empty()), sidecar.symbol(), file, notices);
    Optional<Kind> seen = kind(parts, symbol, marks);
    Kind kind = settle("kind", seen, sidecar.kind(), file, notices).orElse(Kind.REPORT);
    Optional<LocalDate> date = settle("date", signs.date(), sidecar.date(), file, notices);
    Body body =
        settle(
                "body",
                symbol
                    .filter(Symbol::isOfAdoptedText)
                    .map(Symbol::body)
                    .or(signs::organ)
                    .or(() -> symbol.map(Symbol::body)),
                sidecar.body(),
                file,
                notices)
            .orElseGet(() -> quotedOrgan(parts, marks));
    Optional<Status> said = status(first, kind, symbol, vote, marks);
    Status status = settle("status", said, sidecar.status(), file, notices).orElse(Status.NONE);
    String title =
        sidecar
            .title()
            .orElseGet(
                () ->
                    title(first, marks)
                        .or(() -> signs.item())
                        .orElseGet(() -> symbol.map(Symbol::canonical).orElse(baseName(file))));
    String slug = symbol.map(Symbol::slug).orElseGet(() -> slug(file, marks.languages()));
    return new DocumentFacts(
        slug, symbol, title, date, body, kind, status, signs.language(), List.copyOf(notices));
  }

  /// The header of the document.
  DocumentHeader header(Sidecar sidecar, String file) {
    return new DocumentHeader(
        slug,
        symbol,
        title,
        date,
        body,
        kind,
        status,
        language,
        Proceedings.NONE,
        List.of(),
        sidecar.sourceUrl().or(() -> symbol.map(Symbol::officialUrl)),
        file,
        List.of());
  }

  /// A press release comes from the organ whose resolution it quotes.
  private static Body quotedOrgan(List<OpenPart> parts, StructureMarks marks) {
    return parts.stream()
        .flatMap(part -> new PartSigns(part, marks).organ().stream())
        .findFirst()
        .orElse(Body.OTHER);
  }

  private static <T> Optional<T> settle(
      String fact, Optional<T> said, Optional<T> given, String file, List<Notice> notices) {
    if (said.isPresent() && given.isPresent() && !said.equals(given)) {
      notices.add(
          new Notice(
              file,
              0,
              "the text gives the %s as %s, the file beside it as %s; the text is followed"
                  .formatted(fact, said.get(), given.get())));
    }
    return said.or(() -> given);
  }

  private static Optional<Kind> kind(
      List<OpenPart> parts, Optional<Symbol> symbol, StructureMarks marks) {
    OpenPart first = parts.getFirst();
    boolean resolves = first.resolves();
    if (!resolves && isPressRelease(first, marks)) {
      return Optional.of(Kind.PRESS_RELEASE);
    }
    if (!resolves) {
      boolean quotes =
          parts.size() > 1 && parts.get(1).is(Kind.RESOLUTION) && parts.get(1).opener().isEmpty();
      return first.kind().or(() -> quotes ? Optional.of(introduced(symbol)) : Optional.empty());
    }
    if (symbol.isEmpty() || first.is(Kind.DECISION)) {
      return first.kind();
    }
    return Optional.of(
        symbol.get().isResolution() || isAdoptedText(first, marks)
            ? Kind.RESOLUTION
            : Kind.DRAFT_RESOLUTION);
  }

  /// What introduces a resolution is a page about it when its title is that of the resolution, a report when it has a symbol,
  /// which press releases have not, else a press release.
  private static Kind introduced(Optional<Symbol> symbol) {
    return symbol
        .map(own -> own.isResolution() ? Kind.RESOLUTION : Kind.REPORT)
        .orElse(Kind.PRESS_RELEASE);
  }

  private static boolean isPressRelease(OpenPart part, StructureMarks marks) {
    return part.units().stream()
        .anyMatch(unit -> !unit.isText() && marks.isPressRelease(unit.text()));
  }

  /// Whether a line of a part says that its text was adopted, or the text that it was decided at a meeting.
  static boolean isAdoptedText(OpenPart part, StructureMarks marks) {
    return part.is(Kind.DECISION) && DecisionReader.isTold(part, marks)
        || part.units().stream()
            .anyMatch(
                unit ->
                    !unit.isText() && marks.phrases().matches(SetPhrase.ADOPTED_TEXT, unit.text()));
  }

  private static Optional<Status> status(
      OpenPart first, Kind kind, Optional<Symbol> symbol, VoteReading vote, StructureMarks marks) {
    return switch (kind) {
      case RESOLUTION, DECISION -> {
        boolean adopted =
            symbol.map(Symbol::isOfAdoptedText).orElse(false) || isAdoptedText(first, marks);
        yield adopted
            ? Optional.of(Status.ADOPTED)
            : Optional.of(vote.status(false))
                .filter(status -> status != Status.DRAFT || isDraft(first, marks));
      }
      case DRAFT_RESOLUTION -> Optional.of(vote.status(false));
      default -> Optional.empty();
    };
  }

  private static boolean isDraft(OpenPart part, StructureMarks marks) {
    return part.titles().stream().anyMatch(marks::isDraft);
  }

  /// The title of a part as printed, without the number that a session's resolutions bear before it: that of its
  /// resolution, else the first that is no line of sponsors, else that of the agenda item, else the line of sponsors.
  static Optional<String> title(OpenPart part, StructureMarks marks) {
    List<String> titles = part.titles();
    int numbered = 0;
    while (numbered < titles.size() && !marks.isResolution(titles.get(numbered))) {
      numbered++;
    }
    return Stream.of(
            numberAndTitle(titles.subList(numbered, titles.size()), marks).stream(),
            titles.stream().skip(numbered),
            titles.stream().filter(title -> !marks.isDraft(title)),
            agendaTitle(part, marks).filter(title -> !titles.isEmpty()).stream(),
            titles.stream().filter(title -> titles.size() == 1))
        .flatMap(each -> each)
        .map(FootnoteMarks::without)
        .map(title -> SESSION_NUMBER.matcher(title).replaceFirst(""))
        .filter(title -> !title.isBlank() && title.length() <= LONGEST_TITLE)
        .findFirst();
  }

  /// A number that stands alone, and the title below it; nothing where titles begin otherwise.
  static Optional<String> numberAndTitle(List<String> titles, StructureMarks marks) {
    return titles.size() > 1 && marks.isResolutionNumber(titles.getFirst())
        ? Optional.of(String.join(": ", titles.subList(0, 2)))
        : Optional.empty();
  }

  private static Optional<String> agendaTitle(OpenPart part, StructureMarks marks) {
    List<Unit> units = part.units();
    for (int i = 1; i < units.size() && !units.get(i).isText(); i++) {
      if (units.get(i).section() == Section.FRONT_MATTER
          && marks.isAgendaNumber(units.get(i - 1).text())) {
        return Optional.of(units.get(i).text());
      }
    }
    return Optional.empty();
  }

  private static String baseName(String file) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('!')) + 1);
    return name.isBlank() ? "document" : name;
  }

  /// The slug of a file name: without its endings, and safe in an id.
  static String slug(String file, Languages languages) {
    String name =
        baseName(file).replaceFirst("(?i)\\.(?:txt|md|markdown|html?|pdf|docx?|rtf|xml)$", "");
    Matcher code = LANGUAGE_CODE.matcher(name);
    if (code.find() && languages.parse(code.group(1)).isPresent()) {
      name = name.substring(0, code.start());
    }
    String slug =
        name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    return slug.isEmpty() ? "document" : slug;
  }
}
