package dev.operative.search.service;

import dev.operative.document.Language;
import dev.operative.document.work.TextKey;
import dev.operative.search.IndexView;
import dev.operative.search.RankingProfile;
import dev.operative.search.SearchRequest;
import dev.operative.search.meaning.MeaningProfile;
import dev.operative.search.meaning.NearText;
import dev.operative.search.meaning.SentenceVector;
import dev.operative.search.meaning.VectorView;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.Sort;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds the texts that are near a question among those that its filters leave.
final class NearestTexts {
  /// Of so few provisions all are compared, which costs less than to look up which of the 6,000 nearest texts are theirs. No
  /// more: an engine on a cluster reads whole records for it, and all engines give the same answers.
  private static final int FEW = 2000;

  /// How many times as many texts are looked at, step by step, when filters leave many provisions and few of the nearest.
  private static final List<Integer> FURTHER = List.of(5, 20);

  private final IndexView view;
  private final Filters filters;
  private final VectorView vectors;
  private final List<Language> languages;
  private final MeaningProfile meaning;
  private final int enough;

  /// @param filters what the texts are of that are wanted
  /// @param languages those that the encoder reads, the one that it is surest in first: of a provision one text is compared
  NearestTexts(
      IndexView view,
      Filters filters,
      VectorView vectors,
      List<Language> languages,
      RankingProfile profile) {
    this.view = view;
    this.filters = filters;
    this.vectors = vectors;
    this.languages = languages;
    this.meaning = profile.meaning();
    this.enough = profile.widening().enough();
  }

  /// The nearest texts, the nearest first: those of the nearest of all that the filters leave, or, when these are too few
  /// for a page, as many as fill it of those further off.
  List<NearText> to(SentenceVector asked) {
    List<NearText> near = passing(vectors.nearest(asked, meaning.nearest(), meaning.least()));
    if (near.size() >= enough) {
      return near;
    }
    return left().map(few -> nearestOf(few, asked)).orElseGet(() -> further(near, asked));
  }

  /// The texts of all provisions that the filters leave; empty when they leave many.
  private Optional<Set<TextKey>> left() {
    if (filters.equals(Filters.NONE)) {
      return Optional.empty();
    }
    if (view.search(inOrder(0)).total() > FEW) {
      return Optional.empty();
    }
    return Optional.of(
        view.texts(inOrder(FEW)).matches().stream()
            .map(match -> match.standing(languages))
            .collect(Collectors.toUnmodifiableSet()));
  }

  private SearchRequest inOrder(int limit) {
    return new SearchRequest(new Query.All(), filters, Sort.DOCUMENT_ORDER, 0, limit, Set.of());
  }

  private List<NearText> nearestOf(Set<TextKey> texts, SentenceVector asked) {
    return vectors.vectors(texts).entrySet().stream()
        .map(each -> near(each, asked))
        .filter(text -> text.similarity() >= 0)
        .sorted(NearText.NEAREST_FIRST)
        .limit(enough)
        .toList();
  }

  private static NearText near(Map.Entry<TextKey, SentenceVector> text, SentenceVector asked) {
    return new NearText(text.getKey(), text.getValue(), asked.similarity(text.getValue()));
  }

  private List<NearText> further(List<NearText> nearest, SentenceVector asked) {
    List<NearText> near = nearest;
    for (int times : FURTHER) {
      // Five times as many texts leave about five times as many: if that is too few, it is skipped.
      boolean promising = times * near.size() >= enough || times == FURTHER.getLast();
      if (near.size() < enough && promising) {
        List<NearText> further = vectors.nearest(asked, times * meaning.nearest(), 0);
        near = passing(further).stream().limit(enough).toList();
      }
    }
    return near;
  }

  private List<NearText> passing(List<NearText> near) {
    if (filters.equals(Filters.NONE)) {
      return near;
    }
    Set<TextKey> all = near.stream().map(NearText::key).collect(Collectors.toSet());
    Set<TextKey> passing = new HashSet<>();
    view.scanTexts(new Query.TextIn(all), filters, match -> passing.add(match.standing(languages)));
    return near.stream().filter(text -> passing.contains(text.key())).toList();
  }
}
