package dev.operative.search.wording;

import dev.operative.document.ParagraphId;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.RankingProfile;
import dev.operative.search.RankingProfile.Wordings;
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
  /// How many candidates of the engine are compared word by word, which bounds the cost: half and twice as many have the
  /// same first wordings (decision 106).
  private static final int CANDIDATES = 60;

  private static final Comparator<Ranked> NEAREST_FIRST =
      Comparator.comparingDouble(Ranked::rank)
          .reversed()
          .thenComparing(ranked -> ranked.wording.found().paragraph().id());

  private static final Comparator<Wording> BY_DATE =
      Comparator.comparing(wording -> date(wording.found()));

  private final IndexView view;
  private final Wordings profile;

  /// Follows wordings by the default profile.
  public AgreedLanguage(IndexView view) {
    this(view, RankingProfile.DEFAULT.wordings());
  }

  public AgreedLanguage(IndexView view, Wordings profile) {
    this.view = view;
    this.profile = profile;
  }

  /// The history of a paragraph's wording; empty when the index has no such paragraph.
  ///
  /// @param limit how many earlier and how many later wordings to give at most
  public Optional<ClauseHistory> history(ParagraphId id, int limit) {
    return view.paragraph(id).map(subject -> history(subject, limit));
  }

  private ClauseHistory history(IndexedParagraph subject, int limit) {
    WordedText own = WordedText.of(subject.paragraph().text());
    Kinship kinship = new Kinship(subject, profile);
    List<Ranked> ranked = new ArrayList<>();
    for (IndexedParagraph candidate : view.similarTo(subject, CANDIDATES)) {
      WordedText other = WordedText.of(candidate.paragraph().text());
      // Comparing word by word takes long; most candidates fall short at a glance.
      if (own.mostSimilarity(other) >= profile.least()) {
        Wording wording = compared(subject, own, candidate, other);
        if (wording.comparison().similarity() >= profile.least()) {
          ranked.add(
              new Ranked(wording, wording.comparison().similarity() + kinship.of(candidate)));
        }
      }
    }
    ranked.sort(NEAREST_FIRST);
    List<Wording> wordings = ranked.stream().map(Ranked::wording).toList();
    return new ClauseHistory(
        subject,
        wordings.stream()
            .filter(wording -> isEarlier(wording.found(), subject))
            .limit(limit)
            .toList(),
        wordings.stream()
            .filter(wording -> !isEarlier(wording.found(), subject))
            .limit(limit)
            .toList(),
        timeline(wordings));
  }

  private static Wording compared(
      IndexedParagraph subject, WordedText own, IndexedParagraph found, WordedText other) {
    return new Wording(
        found, isEarlier(found, subject) ? Comparison.of(other, own) : Comparison.of(own, other));
  }

  static boolean isEarlier(IndexedParagraph found, IndexedParagraph subject) {
    return date(found).isBefore(date(subject));
  }

  private static LocalDate date(IndexedParagraph paragraph) {
    return paragraph.date().orElse(LocalDate.MAX);
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

  /// @param rank how likely one of the two was written after the other, by words and kinship
  private record Ranked(Wording wording, double rank) {}
}
