package dev.operative.ingest.akn;

import dev.operative.document.Body;
import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.Section;
import dev.operative.document.VerbUse;
import dev.operative.ingest.akn.MarkupAgreement.Pair;
import dev.operative.vocabulary.VerbGroup;
import dev.operative.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Compares the verbs the reader gives with the stretches that the markup sets in italics or bold.
///
/// A marked stretch counts as a verb when a form of the vocabulary begins there; the longest one says which, since
/// stretches are cut short at will (*Takes* note of). Titles, foreign words and stray commas are no verbs and are
/// counted apart. Verbs are compared as sets of groups, paragraph by paragraph. Only the Security Council marks
/// later verbs, and only in some paragraphs: spurious verbs are counted where more than the opening one is marked,
/// and at the opening everywhere.
final class VerbAgreement {
  private static final int LONGEST_ENGLISH = 9;
  private static final int LONGEST_CHINESE = 14;

  private final Vocabulary vocabulary;
  private final Map<String, Optional<String>> known = new HashMap<>();
  final Map<String, Integer> confusions = new HashMap<>();
  final Map<String, String> examples = new HashMap<>();
  int openers;
  int openersRight;
  int right;
  int missed;
  int spurious;
  int noVerbs;

  VerbAgreement(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  void add(Pair pair, Language language, Body body) {
    Paragraph paragraph = pair.paragraph();
    boolean speaks =
        paragraph.section() == Section.PREAMBULAR || paragraph.section() == Section.OPERATIVE;
    if (!speaks
        || !paragraph.language().equals(language)
        || pair.unit().path().contains("quotedStructure")) {
      return;
    }
    String text = paragraph.text();
    int shift = pair.unit().spaced().length() - text.length();
    Set<String> marked = new LinkedHashSet<>();
    int stretches = 0;
    Optional<String> opener = Optional.empty();
    for (int mark : pair.unit().marks()) {
      int start = mark - Math.max(0, shift);
      Optional<String> group =
          start < 0 || start >= text.length() || isTitle(text, start)
              ? Optional.empty()
              : group(text, start, language);
      if (group.isEmpty()) {
        noVerbs++;
        continue;
      }
      if (start < 2) {
        opener = group;
      }
      stretches++;
      marked.add(group.get());
    }
    if (marked.isEmpty()) {
      return;
    }
    List<VerbUse> own = paragraph.verbs().stream().filter(use -> !use.inherited()).toList();
    Set<String> found = new LinkedHashSet<>();
    own.forEach(use -> found.add(use.verb()));
    if (opener.isPresent()) {
      openers++;
      String first = own.isEmpty() ? "none" : own.getFirst().verb();
      if (first.equals(opener.get())) {
        openersRight++;
      } else {
        note("opening " + opener.get() + " read as " + first, text);
      }
    }
    for (String group : marked) {
      if (found.contains(group)) {
        right++;
      } else {
        missed++;
        note("missed " + group, text);
      }
    }
    boolean throughout = body == Body.SECURITY_COUNCIL && stretches > 1;
    for (VerbUse use : own) {
      boolean counts = throughout || use.start() < 2;
      if (counts && !marked.contains(use.verb()) && !isSecondAct(use, own, marked)) {
        spurious++;
        note("spurious " + use.verb(), text);
      }
    }
  }

  /// "Reaffirming its commitment" holds two acts, and is marked once.
  private static boolean isSecondAct(VerbUse use, List<VerbUse> own, Set<String> marked) {
    return own.stream()
        .anyMatch(
            other ->
                !other.equals(use)
                    && other.start() == use.start()
                    && marked.contains(other.verb()));
  }

  private static boolean isTitle(String text, int start) {
    return start > 1 && Character.isUpperCase(text.charAt(start));
  }

  private Optional<String> group(String text, int start, Language language) {
    if (language.equals(Language.CHINESE)) {
      for (int length = Math.min(LONGEST_CHINESE, text.length() - start); length > 0; length--) {
        Optional<String> group = group(text.substring(start, start + length));
        if (group.isPresent()) {
          return group;
        }
      }
      return Optional.empty();
    }
    String[] words = text.substring(start, Math.min(text.length(), start + 200)).split("[\\s,;]+");
    for (int count = Math.min(LONGEST_ENGLISH, words.length); count > 0; count--) {
      Optional<String> group = group(String.join(" ", List.of(words).subList(0, count)));
      if (group.isPresent()) {
        return group;
      }
    }
    return Optional.empty();
  }

  private Optional<String> group(String form) {
    return known.computeIfAbsent(form, key -> vocabulary.verbGroup(key).map(VerbGroup::name));
  }

  private void note(String what, String text) {
    confusions.merge(what, 1, Integer::sum);
    examples.merge(what, text, (a, b) -> a.length() <= b.length() ? a : b);
  }

  double opening() {
    return (double) openersRight / openers;
  }

  double f1() {
    return 2.0 * right / (2.0 * right + spurious + missed);
  }

  String figures() {
    return "opening verb %.4f of %d, marked verbs F1 %.4f (%d right, %d spurious, %d missed), %d stretches are no verb"
        .formatted(opening(), openers, f1(), right, spurious, missed, noVerbs);
  }
}
