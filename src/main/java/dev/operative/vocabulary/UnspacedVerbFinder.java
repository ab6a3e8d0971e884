package dev.operative.vocabulary;

import static dev.operative.vocabulary.clause.UnspacedClauses.afterAny;
import static dev.operative.vocabulary.clause.UnspacedClauses.isSpace;

import dev.operative.document.Section;
import dev.operative.document.VerbUse;
import dev.operative.language.Folding;
import dev.operative.vocabulary.clause.ClauseWords;
import dev.operative.vocabulary.clause.ClauseWords.Kind;
import dev.operative.vocabulary.clause.UnspacedClauses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Finds the verbs by which the organ speaks in a preambular or operative paragraph of a language without spaces.
///
/// At the opening and after a clause mark or a word that begins a clause (并, 但) the longest form is tried first, and only
/// then is a modifier taken off: 特别指出 and 再次促请 are forms of their own.
final class UnspacedVerbFinder implements VerbFinder {
  private static final String CLAUSE_MARKS = "，；：,;:";

  private record Found(VerbPatterns.Pattern pattern, List<String> modifiers, int start, int end) {}

  private final VerbPatterns patterns;
  private final FormFolding folding;
  private final ClauseWords words;

  UnspacedVerbFinder(VerbPatterns patterns, FormFolding folding, ClauseWords words) {
    this.patterns = patterns;
    this.folding = folding;
    this.words = words;
  }

  @Override
  public Map<String, String> groupsByForm() {
    Map<String, String> groups = new LinkedHashMap<>();
    patterns.all().forEach(pattern -> groups.put(pattern.form(), pattern.operative().groupName()));
    return groups;
  }

  /// Its verbs have no endings.
  @Override
  public boolean isThirdPerson(VerbUse use) {
    return false;
  }

  @Override
  public List<VerbUse> find(String original, Section section) {
    String text = Folding.simplified(original);
    List<VerbUse> uses = new ArrayList<>();
    int body = skip(text, UnspacedClauses.bodyStart(text));
    int start = section == Section.OPERATIVE ? afterSpeaker(text, body) : body;
    Optional<Found> opening = match(text, start);
    if (opening.isEmpty()
        && !(section == Section.OPERATIVE
            && afterAny(text, start, words.of(Kind.CIRCUMSTANCE)) >= 0)) {
      return List.of();
    }
    opening.ifPresent(found -> uses.add(use(original, found, section)));
    addLater(
        original,
        opening.map(Found::end).orElse(start),
        section,
        uses,
        found -> accepts(found.pattern().later(), section));
    return uses;
  }

  @Override
  public List<VerbUse> findBehindSubject(String said) {
    Section section = Section.OPERATIVE;
    List<VerbUse> uses = new ArrayList<>();
    int start = skip(said, UnspacedClauses.bodyStart(said));
    Optional<Found> opening = match(Folding.simplified(said), start);
    opening.ifPresent(found -> uses.add(use(said, found, section)));
    addLater(
        said,
        opening.map(Found::end).orElse(start),
        section,
        uses,
        // The first of all opens what the organ says, whatever stands between.
        found -> uses.isEmpty() || accepts(found.pattern().later(), section));
    return uses;
  }

  /// Adds the verbs of the clauses behind a place.
  private void addLater(
      String original, int from, Section section, List<VerbUse> uses, Predicate<Found> accepted) {
    String text = Folding.simplified(original);
    boolean[] aside = UnspacedClauses.asides(text);
    int i = from;
    while (i < text.length()) {
      int later = aside[i] ? -1 : laterStart(text, i);
      Optional<Found> found =
          later < 0 || later >= text.length() || aside[later]
              ? Optional.empty()
              : match(text, later).filter(accepted);
      if (found.isPresent()) {
        uses.add(use(original, found.get(), section));
        i = found.get().end();
      } else {
        i++;
      }
    }
  }

  private static boolean accepts(VerbPatterns.Later later, Section section) {
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
      int joined = afterAny(text, next, words.of(Kind.JOINER));
      return joined < 0 ? next : skip(text, joined);
    }
    if (afterAny(text, i, words.of(Kind.CLAUSE_JOINER)) >= 0
        // "..., in which it expresses concern and calls for ...": what an earlier text does.
        && afterAny(text, UnspacedClauses.clauseStart(text, i), words.of(Kind.RELATIVE)) < 0) {
      int joined = afterAny(text, i, words.of(Kind.JOINER));
      return joined < 0 ? -1 : skip(text, joined);
    }
    return -1;
  }

  /// Passes over spaces, parentheses and phrases like 在这方面.
  private int skip(String text, int from) {
    int i = from;
    while (i < text.length()) {
      int connector = afterAny(text, i, words.of(Kind.CONNECTOR));
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

  /// Passes over 我们, by which a declaration speaks.
  private int afterSpeaker(String text, int from) {
    int spoken = afterAny(text, from, words.of(Kind.SPEAKER));
    return spoken < 0 ? from : skip(text, spoken);
  }

  /// The group of the verb whose phrase begins at an offset, whatever stands before it.
  Optional<String> at(String text, int offset, Section section) {
    return match(Folding.simplified(text), offset).map(found -> use(text, found, section).verb());
  }

  @Override
  public Optional<String> whole(String phrase) {
    String text = folding.form(phrase);
    return match(text, 0)
        .filter(found -> found.end() == text.length())
        .map(found -> found.pattern().operative().groupName());
  }

  private Optional<Found> match(String text, int from) {
    Set<String> stripped = new LinkedHashSet<>();
    int i = from;
    while (i < text.length()) {
      for (VerbPatterns.Pattern pattern : patterns.all()) {
        Set<String> inside = new LinkedHashSet<>(stripped);
        int end = end(text, i, pattern, inside);
        if (end > 0) {
          return Optional.of(new Found(pattern, List.copyOf(inside), from, end));
        }
      }
      int next = i;
      for (String modifier : words.of(Kind.MODIFIER)) {
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

  /// The end of a pattern that begins at `from`, or -1. A gap stays within its clause, except after some verbs (决定).
  private int end(String text, int from, VerbPatterns.Pattern pattern, Set<String> found) {
    int i = from;
    int phraseEnd = -1;
    boolean gap = false;
    boolean loose = false;
    for (String piece : pattern.pieces()) {
      String literal =
          piece.substring(0, piece.length() - (piece.endsWith("…") || piece.endsWith("~") ? 1 : 0));
      if (gap) {
        int at = text.indexOf(literal, i);
        int limit =
            UnspacedClauses.clauseEnd(
                text, i, afterAny(pattern.form(), 0, words.of(Kind.WIDE_GAP)) > 0);
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
    for (String modifier : words.of(Kind.MODIFIER)) {
      if (text.startsWith(modifier, i)) {
        found.add(modifier);
        return i + modifier.length();
      }
    }
    return afterAny(text, i, words.of(Kind.OWNER));
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
