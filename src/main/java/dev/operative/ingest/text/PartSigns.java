package dev.operative.ingest.text;

import dev.operative.document.Body;
import dev.operative.document.Language;
import dev.operative.document.Section;
import dev.operative.document.Symbol;
import dev.operative.ingest.text.block.Script;
import dev.operative.ingest.text.block.Signs;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads symbol, date, organ and language of a part from its own lines.
final class PartSigns {
  private static final Pattern SYMBOL =
      Pattern.compile(
          "(?<![\\w/])(?:S|A|E|ST)/(?:[A-Za-z0-9.\\-]+/){0,5}[A-Za-z0-9.\\-]*[A-Za-z0-9](?:\\s*[(（]\\d{4}[)）])?");
  private static final Pattern COUNCIL_TITLE =
      Pattern.compile(
          "(?i)resolution (\\d{1,5}) ?\\((\\d{4})\\)|第 ?(\\d{1,5}) ?[(（](\\d{4})[)）] ?号决议");
  private static final Pattern SESSION_TITLE = Pattern.compile("^(\\d{1,4}/\\d{1,4})[.．]");
  private static final Pattern ENGLISH_DATE =
      Pattern.compile(
          "(\\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December) (\\d{4})");
  private static final Pattern CHINESE_DATE =
      Pattern.compile("(\\d{4}) ?年 ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?日");

  private final OpenPart part;

  PartSigns(OpenPart part) {
    this.part = part;
  }

  /// The symbol in the part's masthead or titles.
  ///
  /// @param introduction the sentence before the part, as in "The full text of resolution 2396 (2017) reads
  ///     as follows:"
  Optional<Symbol> symbol(Optional<String> introduction) {
    for (Unit unit : part.units()) {
      if (unit.section() == Section.FRONT_MATTER && !Signs.isBracketed(unit.text())) {
        Matcher symbol = SYMBOL.matcher(unit.text());
        if (symbol.find()) {
          Optional<Symbol> parsed = Symbol.parse(symbol.group());
          if (parsed.isPresent()) {
            return parsed;
          }
        }
      }
    }
    for (String title : part.titles()) {
      if (Signs.isResolution(title)) {
        Optional<Symbol> own = council(title).or(() -> session(title));
        if (own.isPresent()) {
          return own;
        }
      }
    }
    return introduction.flatMap(PartSigns::council);
  }

  /// The Security Council resolution that a text names first.
  static Optional<Symbol> council(String text) {
    Matcher title = COUNCIL_TITLE.matcher(text);
    if (!title.find()) {
      return Optional.empty();
    }
    boolean english = title.group(1) != null;
    return Symbol.parse(
        "S/RES/%s (%s)"
            .formatted(
                english ? title.group(1) : title.group(3),
                english ? title.group(2) : title.group(4)));
  }

  private Optional<Symbol> session(String text) {
    Matcher title = SESSION_TITLE.matcher(text);
    if (!title.find()) {
      return Optional.empty();
    }
    return switch (organ().orElse(Body.OTHER)) {
      case GENERAL_ASSEMBLY -> Symbol.parse("A/RES/" + title.group(1));
      case HUMAN_RIGHTS_COUNCIL -> Symbol.parse("A/HRC/RES/" + title.group(1));
      case ECONOMIC_AND_SOCIAL_COUNCIL -> Symbol.parse("E/RES/" + title.group(1));
      default -> Optional.empty();
    };
  }

  /// The organ that speaks in the part: the one whose name opens the preamble, else the one in the masthead.
  Optional<Body> organ() {
    Optional<Body> inMasthead = Optional.empty();
    for (Unit unit : part.units()) {
      String text = unit.text().replaceAll("^[“\"]?(?:The )?|[,，\\s]+$", "");
      if (unit.section() == Section.HEADING && Signs.isOrganLine(unit.text())) {
        return Body.parse(text.replaceAll("(?<=\\p{IsHan})\\s+", ""));
      }
      if (unit.section() == Section.FRONT_MATTER && inMasthead.isEmpty()) {
        inMasthead = Body.parse(text.replaceAll("\\s+Distr.*$", ""));
      }
    }
    return inMasthead;
  }

  /// The date in the titles, else in the front matter; of several, that of adoption.
  Optional<LocalDate> date() {
    Optional<LocalDate> first = part.opener().flatMap(PartSigns::date);
    for (Unit unit : part.units()) {
      if (unit.section() == Section.FRONT_MATTER || unit.section() == Section.HEADING) {
        Optional<LocalDate> here = date(unit.text());
        boolean adoption =
            unit.text().startsWith("Adopted")
                || unit.text().startsWith("Resolution adopted")
                || unit.text().contains("通过");
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

  /// The first date in a text.
  static Optional<LocalDate> date(String text) {
    Matcher english = ENGLISH_DATE.matcher(text);
    if (english.find()) {
      Month month = Month.valueOf(english.group(2).toUpperCase(Locale.ROOT));
      return date(english.group(3), month.getValue(), english.group(1));
    }
    Matcher chinese = CHINESE_DATE.matcher(text);
    return chinese.find()
        ? date(chinese.group(1), Integer.parseInt(chinese.group(2)), chinese.group(3))
        : Optional.empty();
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

  /// The language of most of these paragraphs.
  static Language language(List<Unit> units) {
    long chinese = 0;
    long english = 0;
    for (Unit unit : units) {
      long weight = unit.isText() ? unit.text().length() * 4L : unit.text().length();
      if (Script.language(unit.text()).equals(Language.CHINESE)) {
        chinese += weight * 3;
      } else {
        english += weight;
      }
    }
    return chinese > english ? Language.CHINESE : Language.ENGLISH;
  }
}
