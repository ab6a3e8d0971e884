package dev.operative.document.citation;

import dev.operative.document.Body;
import dev.operative.document.Citation;
import dev.operative.document.Symbol;
import dev.operative.document.SymbolText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the symbols, resolutions and decisions that a running text mentions, in English and Chinese.
///
/// A list of numbers after "resolutions" or "decisions" gives one citation for each. The range of a citation is its
/// number, `2396 (2017)`, or its symbol. Committees named after resolutions ("1267/1989/2253 Committee"), and resolutions
/// and decisions of bodies without document symbols of the United Nations, are no citations.
public final class SymbolScanner {
  private SymbolScanner() {}

  /// A symbol found, before its pinpoint is looked for.
  record Mention(Symbol symbol, int start, int end) {
    /// Takes its characters of a text, unless one of them is taken already.
    ///
    /// @return whether it has taken them
    boolean takes(BitSet characters) {
      int next = characters.nextSetBit(start);
      boolean free = next < 0 || next >= end;
      if (free) {
        characters.set(start, end);
      }
      return free;
    }
  }

  /// Lists the mentions in order of appearance.
  ///
  /// @param text any text
  /// @param speaker the organ whose text it is: it decides what "its resolution 51/24" means
  public static List<Citation> scan(String text, Body speaker) {
    String folded = SymbolText.folded(text);
    List<Mention> mentions = new ArrayList<>(PrintedSymbols.find(text, folded));
    BitSet taken = new BitSet();
    mentions.forEach(symbol -> taken.set(symbol.start(), symbol.end()));
    List<Mention> numbers = new ArrayList<>(new ResolutionNumbers(folded, speaker).find());
    numbers.addAll(new DecisionNumbers(folded, speaker).find());
    for (Mention number : numbers) {
      if (number.takes(taken)) {
        mentions.add(number);
      }
    }
    mentions.sort(Comparator.comparingInt(Mention::start));
    List<Citation> citations = new ArrayList<>();
    for (Mention mention : mentions) {
      Optional<String> pinpoint = Pinpoints.of(folded, mention.start(), mention.end());
      citations.add(new Citation(mention.symbol(), pinpoint, mention.start(), mention.end()));
    }
    return List.copyOf(citations);
  }
}
