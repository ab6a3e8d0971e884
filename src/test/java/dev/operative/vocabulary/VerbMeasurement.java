package dev.operative.vocabulary;

import dev.operative.document.Body;
import dev.operative.document.Language;
import dev.operative.document.VerbUse;
import dev.operative.language.Languages;
import dev.operative.vocabulary.clause.ClausePatterns;
import dev.operative.vocabulary.clause.ClauseWords;
import dev.operative.vocabulary.table.TableSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Measures verb finding against the verbs that official resolutions mark in italic or bold.
///
/// A marked run counts as a verb when a form of the vocabulary begins there; the longest form there says
/// which verb it is, because runs are cut short at will ("*Takes* note of", "*Reiterates* its call upon").
/// Titles, foreign words and the like in italics are thereby left out, and their number is printed. Verbs
/// are compared as sets of groups, paragraph by paragraph. Only the Security Council marks later verbs;
/// the other organs mark the opening one alone, so there all verbs are measured by recall only.
final class VerbMeasurement {
  static final List<String> ENGLISH =
      List.of(
          "security-council.en.tar.xz",
          "security-council-2000-2019.en.tar.xz",
          "general-assembly.en.tar.xz",
          "human-rights-council.en.tar.xz",
          "ecosoc.en.tar.xz");
  static final List<String> CHINESE =
      List.of(
          "security-council.zh.tar.xz",
          "general-assembly.zh.tar.xz",
          "human-rights-council.zh.tar.xz",
          "ecosoc.zh.tar.xz");

  private final Vocabulary vocabulary = Vocabulary.bundled();
  private final VerbForms english;
  private final UnspacedVerbFinder chinese;
  private final Map<String, Integer> confusions = new HashMap<>();
  private final Map<String, Integer> laterMarked = new HashMap<>();
  private final Map<String, String> examples = new HashMap<>();

  int openers;
  int openersRight;
  int truePositives;
  int falsePositives;
  int falseNegatives;
  int unresolvedSpans;

  VerbMeasurement() {
    TableSource source = TableSource.bundled();
    Languages languages = Languages.bundled();
    VerbTable verbs = VerbTable.read(languages, source);
    Map<Language, ClauseWords> words = ClauseWords.read(languages, source);
    english =
        new VerbForms(
            verbs,
            new FormFolding(languages.rules(Language.ENGLISH)),
            words.get(Language.ENGLISH),
            ClausePatterns.read(languages, source).get(Language.ENGLISH),
            VerbForms.Tense.PRESENT);
    chinese =
        new UnspacedVerbFinder(
            VerbPatterns.read(source, verbs, Language.CHINESE),
            new FormFolding(languages.rules(Language.CHINESE)),
            words.get(Language.CHINESE));
  }

  void add(MarkedParagraph paragraph) {
    Set<String> marked = new LinkedHashSet<>();
    Optional<String> opener = Optional.empty();
    int runs = 0;
    for (MarkedParagraph.Span span : paragraph.spans()) {
      Optional<String> group = group(paragraph, span.start());
      if (group.isEmpty()) {
        unresolvedSpans++;
        if (span.start() < 3 && endsAClause(paragraph.text())) {
          openers++;
        }
        note("unresolved " + paragraph.text().substring(span.start(), span.end()), paragraph);
        continue;
      }
      if (marked.isEmpty() && span.start() < 3) {
        opener = group;
      }
      marked.add(group.get());
      runs++;
    }
    if (marked.isEmpty()) {
      return;
    }
    List<VerbUse> uses =
        vocabulary.findVerbs(paragraph.text(), paragraph.language(), paragraph.section());
    Set<String> found = new LinkedHashSet<>();
    uses.forEach(use -> found.add(use.verb()));
    if (opener.isPresent()) {
      openers++;
      if (!uses.isEmpty() && uses.getFirst().verb().equals(opener.get())) {
        openersRight++;
      } else {
        note(
            "opener "
                + opener.get()
                + " read as "
                + (uses.isEmpty() ? "none" : uses.getFirst().verb()),
            paragraph);
      }
    }
    boolean marksLaterVerbs = runs > 1;
    for (String group : marked) {
      if (marksLaterVerbs) {
        laterMarked.merge(found.contains(group) ? "right" : "missed", 1, Integer::sum);
      }
      if (found.contains(group)) {
        truePositives++;
      } else {
        falseNegatives++;
        note(paragraph.section() + " missed " + group, paragraph);
      }
    }
    if (paragraph.body() == Body.SECURITY_COUNCIL) {
      for (String group : found) {
        if (!marked.contains(group) && !isSecondAct(group, uses, marked)) {
          if (marksLaterVerbs) {
            laterMarked.merge("spurious", 1, Integer::sum);
          }
          falsePositives++;
          note(paragraph.section() + " spurious " + group, paragraph);
        }
      }
    }
  }

  /// "Reaffirming its commitment" holds two acts, and is marked once.
  private static boolean isSecondAct(String group, List<VerbUse> uses, Set<String> marked) {
    return uses.stream()
        .filter(use -> use.verb().equals(group))
        .allMatch(
            use ->
                uses.stream()
                    .anyMatch(
                        other -> other.start() == use.start() && marked.contains(other.verb())));
  }

  /// Titles and headings in italics end without a mark; a paragraph of a resolution does not.
  private static boolean endsAClause(String text) {
    return ",;.:，；。：".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private Optional<String> group(MarkedParagraph paragraph, int offset) {
    if (paragraph.language().equals(Language.CHINESE)) {
      return chinese.at(paragraph.text(), offset, paragraph.section());
    }
    ClauseTokens tokens = english.tokens(paragraph.text());
    for (int i = 0; i < tokens.list().size(); i++) {
      if (tokens.list().get(i).start() >= offset) {
        return english
            .match(tokens, i, VerbForms.ClauseKind.OPENING)
            .map(match -> match.entry().groupName());
      }
    }
    return Optional.empty();
  }

  private void note(String what, MarkedParagraph paragraph) {
    confusions.merge(what, 1, Integer::sum);
    examples.merge(what, paragraph.text(), (a, b) -> a.length() <= b.length() ? a : b);
  }

  double opening() {
    return (double) openersRight / openers;
  }

  double recall() {
    return (double) truePositives / (truePositives + falseNegatives);
  }

  /// F1 over the paragraphs that mark more than their opening verb, which are marked throughout.
  double throughoutF1() {
    int right = laterMarked.getOrDefault("right", 0);
    int wrong = laterMarked.getOrDefault("spurious", 0) + laterMarked.getOrDefault("missed", 0);
    return 2.0 * right / (2.0 * right + wrong);
  }

  double f1() {
    return 2.0 * truePositives / (2.0 * truePositives + falsePositives + falseNegatives);
  }

  String figures() {
    return "opening verb %.4f of %d; marked verbs recall %.4f F1 %.4f (%d right, %d spurious, %d missed); %d runs are no verb; F1 where later verbs are marked %.4f"
        .formatted(
            opening(),
            openers,
            recall(),
            f1(),
            truePositives,
            falsePositives,
            falseNegatives,
            unresolvedSpans,
            throughoutF1());
  }

  void printConfusions(int most) {
    confusions.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(most)
        .forEach(
            e -> {
              String text = examples.getOrDefault(e.getKey(), "");
              System.out.println(
                  e.getValue()
                      + " "
                      + e.getKey()
                      + " | "
                      + text.substring(0, Math.min(330, text.length())));
            });
  }

  /// Prints the figures of every archive.
  ///
  /// @param args the folder of the archives, the half (tuning or reporting), the share of its documents
  ///     to read in percent, the number of confusions to print, and optionally part of an archive's name
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    MarkedResolutions.Half half =
        args[1].equals("tuning") ? MarkedResolutions.Half.TUNING : MarkedResolutions.Half.REPORTING;
    for (List<String> archives : List.of(ENGLISH, CHINESE)) {
      for (String archive : archives) {
        if (args.length > 4 && !archive.contains(args[4])) {
          continue;
        }
        VerbMeasurement measurement = new VerbMeasurement();
        MarkedResolutions.read(folder, archive, half, Integer.parseInt(args[2]))
            .forEach(measurement::add);
        System.out.println(archive + ": " + measurement.figures());
        measurement.printConfusions(Integer.parseInt(args[3]));
      }
    }
  }
}
