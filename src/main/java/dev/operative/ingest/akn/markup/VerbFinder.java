package dev.operative.ingest.akn.markup;

import dev.operative.document.Kind;
import dev.operative.document.Language;
import dev.operative.document.Section;
import dev.operative.document.VerbUse;
import dev.operative.ingest.akn.markup.RichText.Emphasis;
import dev.operative.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// Finds the verbs of a paragraph with the help of its markup: the organ's verbs are set in italics in English
/// and in bold in Chinese, the first one always, later ones by the Security Council.
public final class VerbFinder {
  private final Vocabulary vocabulary;

  public VerbFinder(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// The verbs by which the organ speaks in a paragraph, in order of appearance.
  ///
  /// @param kind of the part it stands in: in a presidential statement narrative paragraphs speak, too
  public List<VerbUse> find(RichText text, Language language, Section section, Kind kind) {
    return find(text, language, section, kind, mark -> !isTitle(text.text(), mark));
  }

  /// The verbs in order of appearance, where each one is marked and nothing else is.
  public List<VerbUse> findMarked(RichText text, Language language, Section section, Kind kind) {
    List<VerbUse> uses = new ArrayList<>(find(text, language, section, kind, mark -> true));
    uses.removeIf(
        use ->
            text.emphases().stream()
                .noneMatch(
                    emphasis -> use.start() < emphasis.end() && emphasis.start() < use.end()));
    return uses;
  }

  private List<VerbUse> find(
      RichText text, Language language, Section section, Kind kind, Predicate<Emphasis> maybeVerb) {
    return switch (section) {
      case PREAMBULAR, OPERATIVE -> spoken(text, language, section, maybeVerb);
      case NARRATIVE ->
          kind == Kind.PRESIDENTIAL_STATEMENT
              ? vocabulary.findStatedVerbs(text.text(), language)
              : List.of();
      default -> List.of();
    };
  }

  private List<VerbUse> spoken(
      RichText text, Language language, Section section, Predicate<Emphasis> maybeVerb) {
    String words = text.text();
    List<VerbUse> uses = new ArrayList<>(vocabulary.findVerbs(words, language, section));
    for (Emphasis emphasis : text.emphases()) {
      boolean known =
          uses.stream()
              .anyMatch(use -> use.start() < emphasis.end() && emphasis.start() < use.end());
      if (!known && maybeVerb.test(emphasis)) {
        List<VerbUse> marked =
            vocabulary.findVerbs(words.substring(emphasis.start()), language, section);
        marked.stream()
            .takeWhile(use -> use.start() == marked.getFirst().start())
            .filter(use -> use.start() < emphasis.end() - emphasis.start())
            .map(use -> use.shifted(emphasis.start()))
            .forEach(uses::add);
      }
    }
    uses.sort(Comparator.comparingInt(VerbUse::start));
    return uses;
  }

  /// Titles of publications are in italics, too; inside a paragraph they begin with a capital, verbs do not.
  private static boolean isTitle(String words, Emphasis emphasis) {
    return emphasis.start() > 1 && Character.isUpperCase(words.charAt(emphasis.start()));
  }
}
