package dev.operative.search.syntax;

import dev.operative.document.ParagraphId;
import dev.operative.document.Section;
import dev.operative.document.SeparatedSymbols;
import dev.operative.document.Symbol;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Query;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds identifiers as people type and paste them: `S/RES/2396 (2017)`, `2396 (2017) para 4`, `UNSCR 2396 OP4`,
/// `第2396号决议第4段`, `A/RES/76/84 B`, `https://undocs.org/S/RES/2396(2017)`, a citation in any of the styles that
/// are offered for copying, the id of a paragraph.
final class Identifiers {
  /// A resolution in several parts bears letters; "I" is a word of its own far more often.
  private static final String LETTERS =
      "(?: ?(?-i:[A-HJ-Z](?:-[A-Z])?)(?![\\p{L}\\d&&[^\\p{IsHan}]]))?";
  private static final String SESSION = "(?:ES-|S-)?\\d{1,4}/\\d{1,4}" + LETTERS;
  private static final String YEAR = "(?: ?\\( ?\\d{4} ?\\)| of (?:19|20)\\d{2})?";
  private static final String NUMBER =
      "(?:"
          + SESSION
          + "|\\d{1,3}-\\d{1,3}(?![\\d-])|\\d{1,4}[/-](?:19|20)\\d{2}(?!\\d)|\\d{1,4}(?: ?[A-Z]?) ?\\([IVXL]{1,8}\\)|\\d{1,4}"
          + YEAR
          + ")";
  private static final String ORGAN =
      "(?:(?:United Nations|U\\.?N\\.?) ?)?(?:(?:Sec(?:urity|\\.) Council|Gen(?:eral|\\.) Assembly|Human Rights Council|Economic and Social Council"
          + "|UNSC|UNGA|UNHRC|SC|GA|HRC|ECOSOC|S\\.C\\.|G\\.A\\.|E\\.S\\.C\\.) )?";
  private static final String CHINESE_ORGAN =
      "(?:联合国)?(?:安全理事会|安理会|联合国大会|联大|大会|人权理事会|经济及社会理事会|经社理事会)?";
  private static final String RESOLUTION = "(?:决议|決議)";

  private static final Pattern NAMED =
      Pattern.compile(
          "(?:(?:https?://)?(?:www\\.)?(?:undocs\\.org|docs\\.un\\.org)/(?:(?:ar|ch|en|es|fr|ru|zh)/)?|U\\.?N\\.? Doc(?:\\.|ument)? ?)?"
              + "(?<name>"
              + SeparatedSymbols.ANY
              + "|[A-Z]{1,5}(?:/[A-Z0-9.-]{1,20}){1,6}(?:(?: ?\\(|%28)(?:\\d{4}|[IVXL]{1,8}|PART [IVX]{1,4}|VOL\\. ?[IVX]{1,4})(?:\\)|%29))?"
              + ("|" + ORGAN + "(?:UNSCR|SCR|resolution|res\\.?)(?: no\\.?)? ?#?" + NUMBER)
              + ("|(?:UNSC|UNGA|UNHRC|SC|GA|HRC|ECOSOC) (?:" + SESSION + "|\\d{3,4}" + YEAR + ")")
              + "|(?:(?:Security Council )?presidential statement (?:no\\.? ?)?)?S?/?PRST/\\d{4}/\\d{1,3}"
              + "|(?:Security Council )?presidential statement (?:no\\.? ?)?\\d{4}/\\d{1,3}"
              + ("|" + CHINESE_ORGAN)
              + ("(?:第 ?" + NUMBER + " ?[号號]" + RESOLUTION + "?")
              + ("|" + NUMBER + " ?[号號]?" + RESOLUTION)
              + ("|" + RESOLUTION + "第? ?" + NUMBER + " ?[号號]?)")
              + "|\\d{1,4} ?\\( ?(?:19|20)\\d{2} ?\\)"
              + "|\\d{3,4}(?: ?(?-i:[A-Z]))? ?\\([IVXL]{1,8}\\)"
              + ")",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ID =
      Pattern.compile("\\p{L}[\\p{L}\\d_-]*-[\\p{L}\\d_-]+\\.(?:en|zh)\\.[a-z][\\w.-]*");

  /// A number that nothing names is one of a resolution only when a paragraph of it is named.
  private static final Pattern BARE = Pattern.compile("\\d{3,4}|\\d{2}/\\d{1,3}");

  private static final Pattern DATE =
      Pattern.compile(
          "[, ]{0,2}\\((?:\\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?(?: \\d{1,2},)? \\d{4}\\)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern STANDING =
      Pattern.compile(" ?\\((?:draft resolution, )?(?:not adopted|draft resolution)\\)");
  private static final Pattern DOCUMENT = Pattern.compile("[, ]{0,2}(?=U\\.?N\\.? Doc)");

  private Identifiers() {}

  /// An identifier found in a text.
  ///
  /// @param end where it ends
  record Found(Query query, int end) {}

  /// A symbol found in a text.
  ///
  /// @param end where it ends
  record Named(Symbol symbol, int end) {}

  /// The identifier that begins at a place of a folded text; empty when none does.
  static Optional<Found> at(String folded, int start) {
    if (start > 0 && isWordCharacter(folded.charAt(start - 1))) {
      return Optional.empty();
    }
    Matcher id = ID.matcher(folded).region(start, folded.length());
    if (id.lookingAt()) {
      Optional<ParagraphId> paragraph = ParagraphId.parse(id.group());
      if (paragraph.isPresent()) {
        return Optional.of(new Found(new Query.Is(paragraph.get()), id.end()));
      }
    }
    return TypedPlace.before(folded, start)
        .flatMap(
            place ->
                symbol(folded, place.end())
                    .or(() -> numbered(folded, place.end()))
                    .map(named -> found(named.symbol(), Optional.of(place), named.end())))
        .or(() -> symbol(folded, start).map(named -> withWhatFollows(folded, named)))
        .or(() -> bare(folded, start));
  }

  /// The symbol that begins at a place, without the number of a paragraph.
  static Optional<Named> symbol(String folded, int start) {
    Matcher named = NAMED.matcher(folded).region(start, folded.length());
    if (!named.lookingAt()) {
      return Optional.empty();
    }
    int first = named.start("name");
    for (int end = named.end(); end > first; end = shorter(folded, first, end)) {
      boolean whole = end == folded.length() || !continues(folded, end);
      String text = folded.substring(first, end).replace("%28", "(").replace("%29", ")");
      if (whole && text.chars().anyMatch(Character::isDigit)) {
        Optional<Symbol> symbol = Symbol.parse(text);
        if (symbol.isPresent()) {
          return Optional.of(new Named(symbol.get(), end));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Found> bare(String folded, int start) {
    return numbered(folded, start)
        .flatMap(
            named ->
                TypedPlace.behind(folded, named.end())
                    .map(place -> found(named.symbol(), Optional.of(place), place.end())));
  }

  /// The resolution whose number, which nothing names, begins at a place.
  private static Optional<Named> numbered(String folded, int start) {
    Matcher number = BARE.matcher(folded).region(start, folded.length());
    return number.lookingAt()
            && (number.end() == folded.length() || !continues(folded, number.end()))
        ? Symbol.parse("resolution " + number.group())
            .filter(Identifiers::exists)
            .map(symbol -> new Named(symbol, number.end()))
        : Optional.empty();
  }

  /// A citation also has a date, the symbol once more, and what became of a draft.
  private static Found withWhatFollows(String folded, Named named) {
    Optional<TypedPlace> place = Optional.empty();
    int end = named.end();
    int before;
    do {
      before = end;
      end = behind(DATE, folded, end);
      end = behind(STANDING, folded, end);
      end = sameSymbol(named.symbol(), folded, end);
      if (place.isEmpty()) {
        place = TypedPlace.behind(folded, end);
        end = place.map(TypedPlace::end).orElse(end);
      }
    } while (end > before);
    return found(named.symbol(), place, end);
  }

  /// A number of the Security Council's that has no year belongs to no resolution there is.
  private static boolean exists(Symbol symbol) {
    return !symbol.canonical().startsWith("S/") || symbol.canonical().endsWith(")");
  }

  private static int behind(Pattern pattern, String folded, int start) {
    Matcher matcher = pattern.matcher(folded).region(start, folded.length());
    return matcher.lookingAt() ? matcher.end() : start;
  }

  private static int sameSymbol(Symbol symbol, String folded, int start) {
    Matcher document =
        DOCUMENT.matcher(folded).region(start, folded.length()).useTransparentBounds(true);
    return document.lookingAt()
        ? symbol(folded, document.end())
            .filter(named -> named.symbol().equals(symbol))
            .map(Named::end)
            .orElse(start)
        : start;
  }

  private static Found found(Symbol symbol, Optional<TypedPlace> place, int end) {
    if (place.map(TypedPlace::section).equals(Optional.of(Section.PREAMBULAR))) {
      return new Found(
          new Query.And(
              List.of(
                  new Query.OfSymbol(symbol),
                  new Query.HasValue(Facet.SECTION, Section.PREAMBULAR.word()),
                  new Query.Labelled(place.get().label()))),
          end);
    }
    return new Found(new Query.Identifier(symbol, place.map(TypedPlace::label)), end);
  }

  /// A bracket or a trailing stop may belong to the sentence around the symbol.
  private static int shorter(String folded, int start, int end) {
    char last = folded.charAt(end - 1);
    if (last == ')') {
      int open = folded.lastIndexOf('(', end);
      return open <= start ? start : trimmed(folded, open);
    }
    return last == '.' || last == '-' ? end - 1 : start;
  }

  private static int trimmed(String folded, int end) {
    return end > 0 && folded.charAt(end - 1) == ' ' ? end - 1 : end;
  }

  private static boolean continues(String folded, int end) {
    return isWordCharacter(folded.charAt(end)) && isWordCharacter(folded.charAt(end - 1));
  }

  private static boolean isWordCharacter(char character) {
    return Character.isLetterOrDigit(character) && !Character.isIdeographic(character);
  }
}
