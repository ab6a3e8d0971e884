package dev.operative.export.json;

import dev.operative.document.Language;
import dev.operative.document.ParagraphId;
import dev.operative.export.json.AnswerJson.QueryJson;
import dev.operative.export.json.AnswerJson.TranslationJson;
import dev.operative.export.json.HistoryJson.WordingJson;
import dev.operative.search.DocumentResult;
import dev.operative.search.DocumentResult.DocumentHit;
import dev.operative.search.FacetCount;
import dev.operative.search.Hit;
import dev.operative.search.IndexStatistics;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.IndexedProvision;
import dev.operative.search.context.Chapeaux;
import dev.operative.search.context.ShownProvision;
import dev.operative.search.index.RejectedSource;
import dev.operative.search.query.Facet;
import dev.operative.search.service.Answer;
import dev.operative.search.service.Readiness;
import dev.operative.search.service.Tier;
import dev.operative.search.wording.ClauseHistory;
import dev.operative.search.wording.Wording;
import dev.operative.vocabulary.Addressee;
import dev.operative.vocabulary.VerbGroup;
import dev.operative.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Turns what an engine answers into the shapes that are written.
public final class JsonShapes {
  private final IndexView view;
  private final Vocabulary vocabulary;
  private final ValueLabels labels;

  /// @param view where provisions and chapeaux are looked up
  public JsonShapes(IndexView view, Vocabulary vocabulary) {
    this.view = view;
    this.vocabulary = vocabulary;
    this.labels = new ValueLabels(vocabulary);
  }

  /// The shape of an answer.
  public AnswerJson answer(Answer answer) {
    return new AnswerJson(
        new QueryJson(
            answer.question().text(),
            answer.interpreted(),
            answer.translations().stream()
                .map(t -> new TranslationJson(t.from(), t.to(), t.source(), t.evidence()))
                .toList(),
            answer.widened(),
            answer.suggestion(),
            answer.corrected()),
        answer.result().total(),
        answer.documents().isPresent() ? Optional.empty() : Optional.of(answer.result().entries()),
        tiers(answer),
        hits(answer, answer.result().hits()),
        answer.documents().map(DocumentResult::total),
        answer
            .documents()
            .map(found -> found.documents().stream().map(hit -> document(answer, hit)).toList()),
        facets(answer.result().facets()),
        Optional.of(answer.tookMillis()));
  }

  private static Map<String, Long> tiers(Answer answer) {
    Map<String, Long> tiers = new LinkedHashMap<>();
    for (Tier tier : Tier.values()) {
      tiers.put(tier.word(), answer.tiers().getOrDefault(tier, 0L));
    }
    return tiers;
  }

  private DocumentHitJson document(Answer answer, DocumentHit hit) {
    return DocumentHitJson.of(hit.header(), hit.matches(), hits(answer, hit.best()));
  }

  private List<HitJson> hits(Answer answer, List<Hit> hits) {
    Chapeaux chapeaux = Chapeaux.of(view, hits.stream().map(Hit::found).toList());
    return hits.stream().map(hit -> hit(answer.tier(hit), hit, chapeaux)).toList();
  }

  private HitJson hit(Tier tier, Hit hit, Chapeaux chapeaux) {
    boolean byMeaning = tier == Tier.MEANING;
    return new HitJson(
        paragraph(hit.found(), Optional.of(hit.provision()), chapeaux),
        byMeaning ? List.of() : hit.highlights(),
        hit.score(),
        Optional.of(tier.word()),
        byMeaning ? hit.highlights().stream().findFirst() : Optional.empty(),
        RepeatsJson.of(hit));
  }

  /// The shape of a paragraph.
  public ParagraphJson paragraph(IndexedParagraph found) {
    return paragraphs(List.of(found)).getFirst();
  }

  /// The shapes of paragraphs: much faster for many together than for each alone.
  public List<ParagraphJson> paragraphs(List<IndexedParagraph> found) {
    Around around = around(found);
    return found.stream().map(each -> paragraph(each, around)).toList();
  }

  /// The shapes of provisions, each as the text of it that is shown.
  ///
  /// @param chapeaux the chapeaux of these texts
  public List<ParagraphJson> paragraphs(List<ShownProvision> found, Chapeaux chapeaux) {
    return found.stream()
        .map(each -> paragraph(each.text(), Optional.of(each.provision()), chapeaux))
        .toList();
  }

  /// The provisions that some paragraphs are of, by the ids of these, and their chapeaux.
  private record Around(Map<ParagraphId, IndexedProvision> provisions, Chapeaux chapeaux) {
    Optional<IndexedProvision> of(ParagraphId id) {
      return Optional.ofNullable(provisions.get(id));
    }
  }

  private Around around(List<IndexedParagraph> found) {
    return new Around(
        view.provisions(found.stream().map(each -> each.paragraph().id()).toList()),
        Chapeaux.of(view, found));
  }

  private ParagraphJson paragraph(IndexedParagraph found, Around around) {
    return paragraph(found, around.of(found.paragraph().id()), around.chapeaux());
  }

  private ParagraphJson paragraph(
      IndexedParagraph found, Optional<IndexedProvision> provision, Chapeaux chapeaux) {
    return ParagraphJson.of(
        found,
        found.paragraph().addressees().stream().map(this::addressee).toList(),
        provision,
        chapeaux.of(found.paragraph()));
  }

  private String addressee(String id) {
    return vocabulary.addressee(id).map(Addressee::name).orElse(id);
  }

  /// The shape of a wording's history.
  public HistoryJson history(ClauseHistory history) {
    List<IndexedParagraph> all = new ArrayList<>(List.of(history.subject()));
    for (List<Wording> wordings : List.of(history.earlier(), history.later(), history.timeline())) {
      wordings.forEach(wording -> all.add(wording.found()));
    }
    Around around = around(all);
    return new HistoryJson(
        paragraph(history.subject(), around),
        wordings(history.earlier(), around),
        wordings(history.later(), around),
        wordings(history.timeline(), around));
  }

  private List<WordingJson> wordings(List<Wording> wordings, Around around) {
    return wordings.stream()
        .map(wording -> WordingJson.of(paragraph(wording.found(), around), wording.comparison()))
        .toList();
  }

  /// The shape of what an index holds.
  ///
  /// @param rejected some of the files that were not taken
  /// @param meaning how far search by meaning is made ready
  public StatisticsJson statistics(
      IndexStatistics statistics, List<RejectedSource> rejected, Optional<Readiness> meaning) {
    return new StatisticsJson(
        statistics.works(),
        statistics.provisions(),
        statistics.committed(),
        facets(statistics.facets()),
        statistics.rejected(),
        rejected,
        statistics.damaged(),
        meaning);
  }

  /// All verbs of the vocabulary, category by category, with their counts.
  public List<VerbJson> verbs(IndexStatistics statistics) {
    Map<String, Long> counts = new LinkedHashMap<>();
    statistics
        .facets()
        .getOrDefault(Facet.VERB, List.of())
        .forEach(count -> counts.put(count.value(), count.count()));
    return vocabulary.verbGroups().stream()
        .map(group -> verb(group, counts.getOrDefault(group.name(), 0L)))
        .toList();
  }

  private VerbJson verb(VerbGroup group, long count) {
    return new VerbJson(
        group.name(),
        Label.of(vocabulary.languages().all(), group::name),
        group.category(),
        count,
        forms(group));
  }

  private Map<String, List<String>> forms(VerbGroup group) {
    Map<String, List<String>> forms = new LinkedHashMap<>();
    for (Language language : vocabulary.languages().all()) {
      forms.put(
          language.code(),
          group.verbs().stream()
              .flatMap(verb -> verb.forms(language).stream())
              .distinct()
              .toList());
    }
    return forms;
  }

  private Map<String, List<FacetValueJson>> facets(Map<Facet, List<FacetCount>> counted) {
    Map<String, List<FacetValueJson>> facets = new LinkedHashMap<>();
    for (Facet facet : Facet.values()) {
      List<FacetCount> counts = counted.get(facet);
      if (counts != null) {
        facets.put(
            facet.parameter(), counts.stream().map(count -> facetValue(facet, count)).toList());
      }
    }
    return facets;
  }

  /// The shape of some values of a facet: those whose words contain a text, from `offset` on.
  public FacetJson values(
      Facet facet, List<FacetCount> counts, String contained, int offset, int limit) {
    List<FacetCount> containing =
        counts.stream().filter(count -> labels.mention(facet, count.value(), contained)).toList();
    return new FacetJson(
        facet.parameter(),
        containing.size(),
        containing.stream()
            .skip(offset)
            .limit(limit)
            .map(count -> facetValue(facet, count))
            .toList());
  }

  private FacetValueJson facetValue(Facet facet, FacetCount count) {
    Label label = labels.of(facet, count.value());
    return new FacetValueJson(
        // As in the paragraphs: by name. The parameter takes the name as well as the id.
        facet == Facet.ADDRESSEE ? addressee(count.value()) : count.value(),
        label,
        count.count(),
        labels.category(facet, count.value()));
  }
}
