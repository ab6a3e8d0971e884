package dev.operative.search.wording;

import dev.operative.document.ParagraphId;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.SearchEngine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Follows wordings through the documents: UN texts reuse each other's sentences, and who drafts or
/// interprets one wants to know where it comes from and what was changed.
public final class AgreedLanguage {
  /// Less similar wordings are not shown: below this, what paragraphs share is the turns of phrase that all UN
  /// texts share.
  static final double LEAST_SIMILARITY = 0.4;

  /// How many candidates of the engine are compared word by word.
  private static final int CANDIDATES = 60;

  /// Of wordings that are equally near, a text takes up the one nearest in time.
  private static final Comparator<Wording> NEAREST_FIRST =
      Comparator.comparingDouble((Wording wording) -> wording.comparison().similarity()).reversed();

  private static final Comparator<Wording> BY_DATE =
      Comparator.comparing(wording -> date(wording.found()));

  private static final Comparator<Wording> BY_ID =
      Comparator.comparing(wording -> wording.found().paragraph().id());

  private final SearchEngine engine;
  private final SimilarParagraphs candidates;

  public AgreedLanguage(SearchEngine engine, SimilarParagraphs candidates) {
    this.engine = engine;
    this.candidates = candidates;
  }

  /// The history of a paragraph's wording; empty when the index has no such paragraph.
  ///
  /// @param limit how many earlier and how many later wordings to give at most
  public Optional<ClauseHistory> history(ParagraphId id, int limit) {
    return engine.paragraph(id).map(subject -> history(subject, limit));
  }

  private ClauseHistory history(IndexedParagraph subject, int limit) {
    List<Wording> wordings =
        candidates.similarTo(subject, CANDIDATES).stream()
            .map(found -> compared(subject, found))
            .filter(wording -> wording.comparison().similarity() >= LEAST_SIMILARITY)
            .sorted(NEAREST_FIRST.thenComparing(BY_ID))
            .toList();
    List<Wording> earlier =
        wordings.stream()
            .filter(wording -> isEarlier(wording.found(), subject))
            .sorted(NEAREST_FIRST.thenComparing(BY_DATE.reversed()).thenComparing(BY_ID))
            .toList();
    List<Wording> later =
        wordings.stream()
            .filter(wording -> !isEarlier(wording.found(), subject))
            .sorted(NEAREST_FIRST.thenComparing(BY_DATE).thenComparing(BY_ID))
            .toList();
    return new ClauseHistory(
        subject, first(earlier, limit), first(later, limit), timeline(wordings));
  }

  private static Wording compared(IndexedParagraph subject, IndexedParagraph found) {
    String own = subject.paragraph().text();
    String other = found.paragraph().text();
    return new Wording(
        found, isEarlier(found, subject) ? Comparison.of(other, own) : Comparison.of(own, other));
  }

  static boolean isEarlier(IndexedParagraph found, IndexedParagraph subject) {
    return date(found).isBefore(date(subject));
  }

  private static LocalDate date(IndexedParagraph paragraph) {
    return paragraph.date().orElse(LocalDate.MAX);
  }

  private static List<Wording> first(List<Wording> wordings, int limit) {
    return wordings.subList(0, Math.min(limit, wordings.size()));
  }

  private static List<Wording> timeline(List<Wording> nearestFirst) {
    Set<String> documents = new HashSet<>();
    List<Wording> timeline = new ArrayList<>();
    for (Wording wording : nearestFirst) {
      if (documents.add(wording.found().part().slug())) {
        timeline.add(wording);
      }
    }
    timeline.sort(BY_DATE);
    return timeline;
  }
}
