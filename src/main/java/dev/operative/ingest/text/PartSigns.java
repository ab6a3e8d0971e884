package dev.operative.ingest.text;

import dev.operative.document.Body;
import dev.operative.document.Kind;
import dev.operative.document.Language;
import dev.operative.document.Section;
import dev.operative.document.Symbol;
import dev.operative.document.SymbolSyntax;
import dev.operative.ingest.SetPhrase;
import dev.operative.ingest.SetPhrases;
import dev.operative.ingest.text.block.StructureMarks;
import dev.operative.language.Folding;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads symbol, date, organ and language of a part from its own lines.
final class PartSigns {
  private static final Pattern SYMBOL =
      Pattern.compile(
          "(?<![\\w/])(?:S|A|E|ST|FCCC|CBD|CTOC|CCPR|CAT|CED|CEDAW|CERD|CMW|CRC|CRPD|OPCAT|HRI|NPT|BWC|CCW|APLC|CD|PBC|TD)/(?:[A-Za-z0-9.\\-]+/){0,5}[A-Za-z0-9.\\-]*[A-Za-z0-9](?:\\s*[(（](?:\\d{4}|(?:Vol|Part|Supp)[^()]{1,8})[)）]|\\s[A-Z](?:-[A-Z])?(?!\\S))?");
  /// What parts the two symbols of a document of two organs.
  private static final Pattern BETWEEN_SYMBOLS = Pattern.compile("(?<=\\d)-(?=[A-Z]{1,5}/)");

  private final Body collector;
  private final OpenPart part;
  private final StructureMarks marks;
  private final SetPhrases phrases;

  PartSigns(OpenPart part, StructureMarks marks) {
    this(part, marks, Body.OTHER);
  }

  /// @param collector the organ of the document that the part is in, whose decisions say no more than "the Council"
  PartSigns(OpenPart part, StructureMarks marks, Body collector) {
    this.collector = collector;
    this.part = part;
    this.marks = marks;
    this.phrases = marks.phrases();
  }

  /// The symbol in the part's masthead or titles.
  ///
  /// @param introduction the sentence before the part, as in "The full text of resolution 2396 (2017) reads
  ///     as follows:"
  Optional<Symbol> symbol(Optional<String> introduction) {
    for (Unit unit : part.units()) {
      boolean front =
          unit.section() == Section.FRONT_MATTER
              || unit.section() == Section.HEADING && marks.isFrontMatter(unit.text());
      if (front && !marks.isBracketed(unit.text())) {
        Matcher symbol = SYMBOL.matcher(BETWEEN_SYMBOLS.matcher(unit.text()).replaceAll("–"));
        if (symbol.find()) {
          Optional<Symbol> parsed = Symbol.parse(symbol.group());
          if (parsed.isPresent()) {
            return parsed;
          }
        }
      }
    }
    for (String title : part.titles()) {
      if (marks.isResolution(title)) {
        Optional<Symbol> own = council(title).or(() -> session(title));
        if (own.isPresent()) {
          return own;
        }
      }
    }
    return introduction.flatMap(said -> council(said).or(() -> session(said)).or(() -> last(said)));
  }

  /// The Security Council resolution that a text names first.
  private Optional<Symbol> council(String text) {
    return phrases
        .find(SetPhrase.COUNCIL_RESOLUTION, text)
        .flatMap(
            title ->
                SymbolSyntax.council(
                    Integer.parseInt(title.group("number")),
                    Optional.ofNullable(title.group("year"))));
  }

  /// The symbol that a text names last before its colon: "introduced the draft (document A/C.3/72/L.50), which reads as
  /// follows:".
  private static Optional<Symbol> last(String text) {
    if (!text.endsWith(":")) {
      return Optional.empty();
    }
    return SYMBOL
        .matcher(text)
        .results()
        .reduce((one, next) -> next)
        .flatMap(found -> Symbol.parse(found.group()));
  }

  private Optional<Symbol> session(String text) {
    String sort = part.is(Kind.DECISION) ? "/DEC/" : "/RES/";
    return phrases
        .find(SetPhrase.SESSION_NUMBERED, text)
        .flatMap(
            title ->
                switch (organ().orElse(Body.OTHER)) {
                  case GENERAL_ASSEMBLY -> Symbol.parse("A" + sort + title.group("number"));
                  case HUMAN_RIGHTS_COUNCIL -> Symbol.parse("A/HRC" + sort + title.group("number"));
                  case ECONOMIC_AND_SOCIAL_COUNCIL ->
                      Symbol.parse("E" + sort + title.group("number"));
                  default -> Optional.empty();
                });
  }

  /// The organ that speaks in the part: the one whose name opens the preamble, else the one in the masthead.
  Optional<Body> organ() {
    Optional<Body> inMasthead = deciding();
    for (Unit unit : part.units()) {
      if (unit.section() == Section.HEADING && marks.isOrganLine(unit.text())) {
        return body(name(unit).replaceAll("(?<=\\p{IsIdeographic})\\s+", ""));
      }
      if (unit.section() == Section.FRONT_MATTER && inMasthead.isEmpty()) {
        inMasthead = body(name(unit).replaceAll("\\s+Distr.*$", ""));
      }
    }
    return inMasthead;
  }

  /// The organ that decides in the first sentence of a decision; its masthead, in a collection, may be another's.
  private Optional<Body> deciding() {
    return meeting()
        .flatMap(
            text ->
                phrases
                    .find(SetPhrase.DECIDING_ORGAN, text)
                    .flatMap(found -> body(found.group("organ")))
                    .or(() -> collector(text)));
  }

  private Optional<Body> collector(String text) {
    return Optional.of(collector)
        .filter(organ -> organ != Body.OTHER)
        .filter(organ -> phrases.occurs(SetPhrase.ORGAN_OF_RECORDS, text));
  }

  /// The sentence that says at which meeting the organ decided what the part says.
  private Optional<String> meeting() {
    return part.is(Kind.DECISION)
        ? part.units().stream()
            .filter(Unit::isText)
            .map(Unit::text)
            .filter(marks::isOfMeeting)
            .findFirst()
        : Optional.empty();
  }

  /// What a line names, without quotation mark, article and comma.
  private String name(Unit unit) {
    String text = unit.text().replaceAll("^[“\"]|[,，\\s]+$", "");
    return text.substring(phrases.end(SetPhrase.ORGAN_ARTICLE, text));
  }

  private Optional<Body> body(String name) {
    return Body.parse(Folding.simplified(name), marks.languages().all());
  }

  /// The date of the part: of its meeting where it is a decision; else as its titles and masthead say; else of the meeting
  /// at which the President made the statement.
  Optional<LocalDate> date() {
    return meeting().flatMap(this::date).or(this::printedDate).or(this::meetingDate);
  }

  /// The date in the titles, else in the front matter; of several, that of adoption, which may stand on the line below
  /// "adopted by the General Assembly on".
  private Optional<LocalDate> printedDate() {
    Optional<LocalDate> first = part.opener().flatMap(this::date);
    boolean announced = false;
    for (Unit unit : part.units()) {
      if (unit.section() == Section.FRONT_MATTER || unit.section() == Section.HEADING) {
        Optional<LocalDate> here = date(unit.text());
        boolean adoption = announced || phrases.occurs(SetPhrase.DATES_ADOPTION, unit.text());
        announced = adoption && here.isEmpty();
        if (here.isPresent() && (first.isEmpty() || adoption)) {
          first = here;
          if (adoption) {
            return first;
          }
        }
      }
    }
    return first;
  }

  /// The date of the meeting at which the President made the statement that the part is.
  private Optional<LocalDate> meetingDate() {
    return presidentSpeaking().flatMap(this::date);
  }

  /// The item on which the President made the statement that the part is.
  Optional<String> item() {
    return presidentSpeaking()
        .flatMap(text -> phrases.find(SetPhrase.COUNCIL_ITEM, text))
        .map(item -> item.group("title"));
  }

  private Optional<String> presidentSpeaking() {
    return part.units().stream().map(Unit::text).filter(marks::isPresidentSpeaking).findFirst();
  }

  /// The first date in a text.
  private Optional<LocalDate> date(String text) {
    return phrases
        .find(SetPhrase.DATE, text)
        .flatMap(date -> date(date.group("year"), month(date.group("month")), date.group("day")));
  }

  private int month(String month) {
    return Character.isDigit(month.charAt(0))
        ? Integer.parseInt(month)
        : phrases.place(SetPhrase.MONTH, month).orElse(-1) + 1;
  }

  private static Optional<LocalDate> date(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// The language of most of the part's text.
  Language language() {
    return language(part.units());
  }

  private Language language(List<Unit> units) {
    Map<Language, Long> weights = new HashMap<>();
    for (Unit unit : units) {
      Language language = marks.language(unit.text());
      long letters = (long) unit.text().length() * marks.languages().rules(language).weight();
      weights.merge(language, unit.isText() ? letters * 4 : letters, Long::sum);
    }
    return marks.languages().all().stream()
        .max(Comparator.comparingLong(language -> weights.getOrDefault(language, 0L)))
        .orElseThrow();
  }
}
