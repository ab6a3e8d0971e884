package dev.operative.search.check;

import dev.operative.document.Body;
import dev.operative.document.Citation;
import dev.operative.document.CouncilYears;
import dev.operative.document.Symbol;
import dev.operative.document.SymbolSyntax;
import dev.operative.document.citation.SymbolScanner;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the documents that a pasted text names. It also finds what the reader of official texts leaves alone: the
/// abbreviations of lawyers ("S.C. Res. 2396", "UNSCR 2396"), and numbers of resolutions with a year that cannot be theirs.
final class PastedMentions {
  private static final Pattern ABBREVIATED =
      Pattern.compile(
          "(?<![\\p{L}\\d.])(?:UNSCR|SCR|(?:UN |U\\.N\\. )?(?:S\\. ?C\\.|UNSC|SC|G\\. ?A\\.|UNGA|GA|UNHRC|HRC|ECOSOC|Security Council|General Assembly|Human Rights Council)(?:'s|’s)? (?:Res\\.?|Resolution)(?: No\\.?)?) ?#?(?<number>(?:(?:S|ES)-)?\\d{1,4}(?:/\\d{1,4})?(?: ?\\( ?\\d{4} ?\\))?)(?![\\d/])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBERED =
      Pattern.compile("(?<![\\d/.\\p{L}-])(\\d{1,4}) ?\\( ?((?:19|20)\\d\\d) ?\\)");
  private static final Pattern RESOLUTIONS =
      Pattern.compile("(?i)resolutions?|\\bres\\.|决议|決議|UNSCRs?");
  private static final int REACH = 120;

  private PastedMentions() {}

  /// A document that is named.
  record Mention(Symbol symbol, int start, int end) {}

  /// Lists the mentions in order of appearance.
  ///
  /// @param folded the text in plain letters and marks, of the same length
  static List<Mention> find(String text, String folded) {
    List<Mention> mentions = new ArrayList<>();
    BitSet taken = new BitSet();
    for (Citation found : SymbolScanner.scan(text, Body.OTHER)) {
      add(new Mention(found.symbol(), found.start(), found.end()), taken, mentions);
    }
    Matcher abbreviated = ABBREVIATED.matcher(folded);
    while (abbreviated.find()) {
      Symbol.parse(abbreviated.group().replace("S. C.", "S.C.").replace("G. A.", "G.A."))
          .ifPresent(
              symbol ->
                  add(
                      new Mention(symbol, abbreviated.start("number"), abbreviated.end("number")),
                      taken,
                      mentions));
    }
    Matcher numbered = NUMBERED.matcher(folded);
    while (numbered.find()) {
      int number = Integer.parseInt(numbered.group(1));
      int year = Integer.parseInt(numbered.group(2));
      if (!CouncilYears.agree(number, year) && isResolution(folded, numbered)) {
        SymbolSyntax.council(number, Optional.of(numbered.group(2)))
            .ifPresent(
                symbol ->
                    add(new Mention(symbol, numbered.start(), numbered.end()), taken, mentions));
      }
    }
    mentions.sort(Comparator.comparingInt(Mention::start));
    return mentions;
  }

  private static boolean isResolution(String folded, Matcher numbered) {
    String around =
        folded.substring(Math.max(0, numbered.start() - REACH), numbered.start())
            + folded.substring(numbered.end(), Math.min(folded.length(), numbered.end() + 8));
    return RESOLUTIONS.matcher(around).find();
  }

  private static void add(Mention mention, BitSet taken, List<Mention> mentions) {
    int next = taken.nextSetBit(mention.start());
    if (next < 0 || next >= mention.end()) {
      taken.set(mention.start(), mention.end());
      mentions.add(mention);
    }
  }
}
