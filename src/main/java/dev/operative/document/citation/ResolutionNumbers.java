package dev.operative.document.citation;

import dev.operative.document.Body;
import dev.operative.document.CouncilYears;
import dev.operative.document.Symbol;
import dev.operative.document.SymbolSyntax;
import dev.operative.document.citation.SymbolScanner.Mention;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds resolutions that a text names by number alone: `2396 (2017)`, `72/284`, `217 A (III)`, and in
/// "resolution 2396" a number without year.
final class ResolutionNumbers {
  private static final Pattern COUNCIL =
      Pattern.compile("(?<![\\d/.A-Za-z-])(\\d{1,4}) ?\\( ?(\\d{4}) ?\\)");
  private static final Pattern ROMAN =
      Pattern.compile(
          "(?<![\\d/.A-Za-z-])(\\d{1,4})( [A-Z](?:-[A-Z])?)? ?\\( ?((?:S-|ES-)?[IVXL]{1,8}) ?\\)");
  private static final Pattern SESSION =
      Pattern.compile(
          "(?<![\\d/.A-Za-z-])((?:S-|ES-)?\\d{1,4}/\\d{1,3}(?!\\d))( ?[A-Z](?:-[A-Z])?(?![A-Za-z]))?(?![\\d/]|\\.\\d)");
  // The General Assembly numbers its resolutions by session only since its thirty-first.
  private static final Pattern EARLY_SESSION = Pattern.compile("(?:[12]?\\d|30)/\\d+");
  private static final Pattern YEARLESS =
      Pattern.compile(
          "\\b[Rr]esolutions? (\\d{3,4}(?:(?:, and |, | and | or )\\d{3,4})*)(?! ?[(/\\d]|\\.\\d| [A-Z]\\b)");
  private static final Pattern CHINESE_YEARLESS =
      Pattern.compile("第 ?(\\d{3,4})(?= ?号(?:[、和及] ?第? ?\\d{3,4} ?号?)* ?(?:决议|決議))");
  private static final Pattern PLAIN = Pattern.compile("\\d{3,4}");
  private static final Pattern COMMITTEE = Pattern.compile(" (?:Sanctions )?Committee\\b");

  private final String text;
  private final Body speaker;
  private final AdoptingOrgan organs;
  private final BitSet taken = new BitSet();

  ResolutionNumbers(String folded, Body speaker) {
    text = folded;
    this.speaker = speaker;
    organs = new AdoptingOrgan(folded, speaker, AdoptingOrgan.Sort.RESOLUTION);
  }

  List<Mention> find() {
    List<Mention> found = new ArrayList<>();
    council(found);
    roman(found);
    session(found);
    yearless(YEARLESS, found);
    yearless(CHINESE_YEARLESS, found);
    return found;
  }

  private void council(List<Mention> found) {
    Matcher matcher = COUNCIL.matcher(text);
    while (matcher.find()) {
      int number = Integer.parseInt(matcher.group(1));
      boolean agree = CouncilYears.agree(number, Integer.parseInt(matcher.group(2)));
      if (agree && !COMMITTEE.matcher(text).region(matcher.end(), text.length()).lookingAt()) {
        add(
            SymbolSyntax.council(number, Optional.of(matcher.group(2))),
            matcher.start(),
            matcher.end(),
            found);
      }
    }
  }

  private void roman(List<Mention> found) {
    Matcher matcher = ROMAN.matcher(text);
    while (matcher.find()) {
      Optional<Body> organ = organs.at(matcher.start(), matcher.end());
      String prefix =
          organ.filter(o -> o == Body.ECONOMIC_AND_SOCIAL_COUNCIL).map(o -> "E").orElse("A");
      if (matcher.group(2) != null || organ.isPresent() || matcher.group(1).length() > 2) {
        add(
            SymbolSyntax.symbol(prefix + "/RES/" + matcher.group().toUpperCase(Locale.ROOT)),
            matcher.start(),
            matcher.end(),
            found);
      }
    }
  }

  private void session(List<Mention> found) {
    Matcher matcher = SESSION.matcher(text);
    while (matcher.find()) {
      Optional<Body> organ = organs.at(matcher.start(), matcher.end());
      if (organ.isEmpty()) {
        continue;
      }
      Body body = organs.resolved(organ.get(), matcher.group(1));
      if (body == Body.GENERAL_ASSEMBLY && EARLY_SESSION.matcher(matcher.group(1)).matches()) {
        continue;
      }
      String letter = matcher.group(2) == null ? "" : matcher.group(2);
      String prefix =
          switch (body) {
            case HUMAN_RIGHTS_COUNCIL -> "A/HRC/RES/";
            case ECONOMIC_AND_SOCIAL_COUNCIL -> "E/RES/";
            default -> "A/RES/";
          };
      add(
          SymbolSyntax.symbol(prefix + matcher.group(1) + letter),
          matcher.start(),
          matcher.end(),
          found);
    }
  }

  private void yearless(Pattern pattern, List<Mention> found) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      Optional<Body> organ = organs.named(matcher.start(1));
      boolean council =
          organ.map(o -> o == Body.SECURITY_COUNCIL).orElse(speaker != Body.GENERAL_ASSEMBLY);
      if (!council || organs.isForeign(matcher.start(1))) {
        continue;
      }
      Matcher number = PLAIN.matcher(text).region(matcher.start(1), matcher.end(1));
      while (number.find()) {
        int value = Integer.parseInt(number.group());
        if (CouncilYears.of(value).isPresent()) {
          add(SymbolSyntax.council(value, Optional.empty()), number.start(), number.end(), found);
        }
      }
    }
  }

  private void add(Optional<Symbol> symbol, int start, int end, List<Mention> found) {
    symbol
        .map(named -> new Mention(named, start, end))
        .filter(mention -> mention.takes(taken))
        .ifPresent(found::add);
  }
}
