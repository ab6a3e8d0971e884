package dev.operative.search.treatment;

import dev.operative.document.Language;
import dev.operative.document.Symbol;
import dev.operative.search.Hit;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.SearchRequest;
import dev.operative.search.SearchResult;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.Sort;
import dev.operative.search.treatment.TreatmentGroup.Citing;
import dev.operative.vocabulary.treatment.Treatment;
import dev.operative.vocabulary.treatment.TreatmentRules;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the later texts that cite a text, and reads how they treat it.
public final class Citator {
  /// How many of the provisions that cite a text are read at most.
  public static final int MOST = 500;

  private final TreatmentRules rules;

  public Citator(TreatmentRules rules) {
    this.rules = rules;
  }

  /// What is done with a text.
  ///
  /// @param pinpoint with this paragraph of it alone: `4`, `8 (a)`; empty for the text as a whole
  /// @param language in which provisions are read and shown where they have a text in it
  public Treatments of(IndexView view, Symbol cited, Optional<String> pinpoint, Language language) {
    Query citing =
        new Query.And(List.of(new Query.Cites(cited), new Query.Not(new Query.OfSymbol(cited))));
    SearchResult found =
        view.search(
            new SearchRequest(citing, Filters.NONE, Sort.NEWEST_FIRST, 0, MOST, Set.of())
                .marking(Optional.empty()));
    Map<Treatment, List<Citing>> groups = new EnumMap<>(Treatment.class);
    for (Hit hit : found.hits()) {
      IndexedParagraph shown = hit.provision().shown(language);
      rules
          .read(shown.paragraph(), cited, pinpoint)
          .ifPresent(
              reading ->
                  groups
                      .computeIfAbsent(reading.treatment(), first -> new ArrayList<>())
                      .add(new Citing(shown, reading)));
    }
    return new Treatments(
        cited,
        pinpoint,
        found.total(),
        found.hits().size(),
        groups.entrySet().stream()
            .map(group -> new TreatmentGroup(group.getKey(), group.getValue()))
            .toList());
  }
}
