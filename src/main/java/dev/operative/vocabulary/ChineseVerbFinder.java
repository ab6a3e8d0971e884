package dev.operative.vocabulary;

import dev.operative.document.Section;
import dev.operative.document.VerbUse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the verbs by which the organ speaks in a Chinese preambular or operative paragraph.
///
/// At the opening and after a clause mark or 并, 但 the longest form is tried first, and only then is a
/// modifier taken off: 特别指出 and 再次促请 are forms of their own.
final class ChineseVerbFinder {
  private static final String CLAUSE_MARKS = "，；：,;:";
  private static final String CLAUSE_ENDS = "，；。：,;:";
  private static final List<String> JOINERS = List.of("并且", "而且", "并", "但", "且", "又", "和");

  // "..., in which it expresses concern and calls for ...": what an earlier text does.
  private static final String RELATIVE = "其中";
  // Words with which a paragraph may begin before its first verb.
  private static final List<String> CIRCUMSTANCES =
      List.of("根据", "按照", "依照", "遵照", "鉴于", "针对", "作为", "应", "表示", "再次");

  private record Found(
      ChinesePatterns.Pattern pattern, List<String> modifiers, int start, int end) {}

  private final ChinesePatterns patterns;
  private final Modifiers modifiers;

  ChineseVerbFinder(ChinesePatterns patterns, Modifiers modifiers) {
    this.patterns = patterns;
    this.modifiers = modifiers;
  }

  List<VerbUse> find(String original, Section section) {
    String text = Folding.simplified(original);
    boolean[] aside = asides(text);
    List<VerbUse> uses = new ArrayList<>();
    int start = skip(text, bodyStart(text));
    Optional<Found> opening = match(text, start);
    if (opening.isEmpty()
        && !(section == Section.OPERATIVE && afterAny(text, start, CIRCUMSTANCES) >= 0)) {
      return List.of();
    }
    opening.ifPresent(found -> uses.add(use(original, found, section)));
    int i = opening.map(Found::end).orElse(start);
    while (i < text.length()) {
      int later = aside[i] ? -1 : laterStart(text, i);
      Optional<Found> found =
          later < 0 || later >= text.length() || aside[later]
              ? Optional.empty()
              : match(text, later).filter(f -> accepts(f.pattern().later(), section));
      if (found.isPresent()) {
        uses.add(use(original, found.get(), section));
        i = found.get().end();
      } else {
        i++;
      }
    }
    return uses;
  }

  private static boolean accepts(ChinesePatterns.Later later, Section section) {
    return switch (later) {
      case BOTH -> true;
      case PREAMBULAR -> section == Section.PREAMBULAR;
      case OPERATIVE -> section == Section.OPERATIVE;
      case NONE -> false;
    };
  }

  /// Where a verb may stand when a clause begins at `i`, or -1.
  private int laterStart(String text, int i) {
    if (CLAUSE_MARKS.indexOf(text.charAt(i)) >= 0) {
      int next = skip(text, i + 1);
      int joined = afterAny(text, next, JOINERS);
      return joined < 0 ? next : skip(text, joined);
    }
    if ((text.charAt(i) == '并' || text.charAt(i) == '但')
        && !text.startsWith(RELATIVE, clauseStart(text, i))) {
      int joined = afterAny(text, i, JOINERS);
      return joined < 0 ? -1 : skip(text, joined);
    }
    return -1;
  }

  /// Passes over spaces, parentheses and phrases like 在这方面.
  private int skip(String text, int from) {
    int i = from;
    while (i < text.length()) {
      int connector = afterAny(text, i, modifiers.chineseConnectors());
      if (connector >= 0) {
        i =
            connector < text.length() && "，,".indexOf(text.charAt(connector)) >= 0
                ? connector + 1
                : connector;
      } else if ("（(".indexOf(text.charAt(i)) >= 0) {
        while (i < text.length() && "）)".indexOf(text.charAt(i)) < 0) {
          i++;
        }
        i = Math.min(text.length(), i + 1);
      } else if (isSpace(text.charAt(i))) {
        i++;
      } else {
        return i;
      }
    }
    return i;
  }

  /// The group of the verb whose phrase begins at an offset, whatever stands before it.
  Optional<String> at(String text, int offset, Section section) {
    return match(Folding.simplified(text), offset).map(found -> use(text, found, section).verb());
  }

  /// The group of a text that is one verb phrase and nothing else.
  Optional<String> whole(String text) {
    return match(text, 0)
        .filter(found -> found.end() == text.length())
        .map(found -> found.pattern().operative().groupName());
  }

  private Optional<Found> match(String text, int from) {
    Set<String> stripped = new LinkedHashSet<>();
    int i = from;
    while (i < text.length()) {
      for (ChinesePatterns.Pattern pattern : patterns.all()) {
        Set<String> inside = new LinkedHashSet<>(stripped);
        int end = end(text, i, pattern, inside);
        if (end > 0) {
          return Optional.of(new Found(pattern, List.copyOf(inside), from, end));
        }
      }
      int next = i;
      for (String modifier : modifiers.chinese()) {
        if (text.startsWith(modifier, i)) {
          stripped.add(modifier);
          next = i + modifier.length();
          break;
        }
      }
      if (next == i) {
        return Optional.empty();
      }
      i = next;
    }
    return Optional.empty();
  }

  /// The end of a pattern that begins at `from`, or -1. A gap stays within its clause, except after 决定.
  private int end(String text, int from, ChinesePatterns.Pattern pattern, Set<String> found) {
    int i = from;
    int phraseEnd = -1;
    boolean gap = false;
    boolean loose = false;
    for (String piece : pattern.pieces()) {
      String literal =
          piece.substring(0, piece.length() - (piece.endsWith("…") || piece.endsWith("~") ? 1 : 0));
      if (gap) {
        int at = text.indexOf(literal, i);
        int limit = clauseEnd(text, i, pattern.form().startsWith("决定"));
        if (at < 0 || at >= limit) {
          return -1;
        }
        i = at + literal.length();
      } else {
        while (loose && !text.startsWith(literal, i)) {
          int next = afterModifier(text, i, found);
          if (next < 0) {
            return -1;
          }
          i = next;
        }
        if (!text.startsWith(literal, i)) {
          return -1;
        }
        i += literal.length();
      }
      if (phraseEnd < 0) {
        phraseEnd = i;
      }
      if (!gap && !pattern.form().contains("…")) {
        phraseEnd = i;
      }
      gap = piece.endsWith("…");
      loose = piece.endsWith("~");
    }
    return phraseEnd;
  }

  private int afterModifier(String text, int i, Set<String> found) {
    for (String modifier : modifiers.chinese()) {
      if (text.startsWith(modifier, i)) {
        found.add(modifier);
        return i + modifier.length();
      }
    }
    return afterAny(text, i, modifiers.chineseOwners());
  }

  private static int clauseEnd(String text, int from, boolean acrossCommas) {
    String ends = acrossCommas ? "；。;" : CLAUSE_ENDS;
    int i = from;
    while (i < text.length() && ends.indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  private static int clauseStart(String text, int from) {
    int i = from;
    while (i > 0 && CLAUSE_ENDS.indexOf(text.charAt(i - 1)) < 0) {
      i--;
    }
    while (i < from && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int afterAny(String text, int i, List<String> words) {
    for (String word : words) {
      if (text.startsWith(word, i)) {
        return i + word.length();
      }
    }
    return -1;
  }

  private static int bodyStart(String text) {
    int i = 0;
    while (i < text.length() && (isSpace(text.charAt(i)) || "“\"「『".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /// Which characters stand in quotations, titles or parentheses.
  private static boolean[] asides(String text) {
    boolean[] aside = new boolean[text.length()];
    int depth = 0;
    for (int i = bodyStart(text); i < text.length(); i++) {
      char c = text.charAt(i);
      if ("“「『《（(".indexOf(c) >= 0) {
        depth++;
      }
      aside[i] = depth > 0;
      if ("”」』》）)".indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      }
    }
    return aside;
  }

  private static VerbUse use(String text, Found found, Section section) {
    VerbTable.Entry entry =
        section == Section.PREAMBULAR ? found.pattern().preambular() : found.pattern().operative();
    return new VerbUse(
        entry.groupName(),
        entry.verb().canonical(),
        text.substring(found.start(), found.end()),
        found.modifiers(),
        found.start(),
        found.end(),
        false);
  }
}
