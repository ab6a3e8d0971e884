package dev.operative.search.topic;

import dev.operative.document.Section;
import dev.operative.document.Status;
import dev.operative.document.Symbol;
import dev.operative.search.FacetCount;
import dev.operative.search.Hit;
import dev.operative.search.IndexView;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Grouping;
import dev.operative.search.query.Match;
import dev.operative.search.query.Show;
import dev.operative.search.query.Sort;
import dev.operative.search.query.Spelling;
import dev.operative.search.service.Answer;
import dev.operative.search.service.Question;
import dev.operative.search.service.SearchService;
import dev.operative.search.topic.TopicDigest.Cited;
import dev.operative.search.trend.CountedUnit;
import dev.operative.search.trend.TrendReader;
import dev.operative.vocabulary.Term;
import dev.operative.vocabulary.Vocabulary;
import dev.operative.vocabulary.topic.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds what adopted texts say on topics, by the same searches that anyone can make.
public final class TopicReader {
  /// How many provisions of each sort there are at most.
  public static final int SHOWN = 4;

  /// Of how many of the texts that are cited most a provision on the topic is looked for.
  private static final int MOST_CITED = 8;

  private static final int VERBS = 8;

  private static final Filters LAW =
      new Filters(
          Map.of(
              Facet.STATUS, Set.of(Status.ADOPTED.word()),
              Facet.SECTION, Set.of(Section.PREAMBULAR.word(), Section.OPERATIVE.word())),
          Optional.empty(),
          Optional.empty());

  private final SearchService service;
  private final Vocabulary vocabulary;
  private final Show show;

  /// @param show in which version provisions are shown
  public TopicReader(SearchService service, Vocabulary vocabulary, Show show) {
    this.service = service;
    this.vocabulary = vocabulary;
    this.show = show;
  }

  /// The search for a topic: what adopted texts say on it in preambular and operative paragraphs.
  public static Question question(Topic topic) {
    return new Question(
        "topic:" + topic.name(),
        LAW,
        Sort.STANDING,
        0,
        0,
        true,
        Set.of(),
        Grouping.WORDING,
        Show.AS_ASKED,
        Match.ALL,
        Spelling.CORRECTED);
  }

  /// Reads what there is on a topic.
  public TopicDigest digest(IndexView view, Topic topic) {
    Question question = question(topic).showing(show);
    Answer answer =
        service.askLeniently(
            view, TrendReader.counting(question).withFacets(Set.of(Facet.VERB, Facet.CITES)));
    return new TopicDigest(
        topic,
        answer.result().total(),
        new TrendReader(view).read(answer, CountedUnit.PROVISIONS, Optional.empty()),
        counts(answer, Facet.VERB).stream().limit(VERBS).toList(),
        cited(view, question, counts(answer, Facet.CITES)),
        operative(view, question, Sort.OLDEST_FIRST, SHOWN),
        operative(view, question, Sort.NEWEST_FIRST, SHOWN),
        terms(topic));
  }

  private static List<FacetCount> counts(Answer answer, Facet facet) {
    return answer.result().facets().getOrDefault(facet, List.of());
  }

  /// The provisions most on the topic in the texts that are cited most, of those that the index holds.
  private List<Cited> cited(IndexView view, Question question, List<FacetCount> symbols) {
    List<Cited> cited = new ArrayList<>();
    for (FacetCount count : symbols.subList(0, Math.min(MOST_CITED, symbols.size()))) {
      if (cited.size() < SHOWN && Symbol.parse(count.value()).isPresent()) {
        Question inText =
            question.within(question.filters().with(Facet.SYMBOL, Set.of(count.value())));
        operative(view, inText, Sort.RELEVANCE, 1).stream()
            .map(hit -> new Cited(hit, count.count()))
            .forEach(cited::add);
      }
    }
    return cited;
  }

  private List<Hit> operative(IndexView view, Question question, Sort sort, int limit) {
    Filters operative = question.filters().with(Facet.SECTION, Set.of(Section.OPERATIVE.word()));
    return service
        .askLeniently(view, question.within(operative).sortedBy(sort).withPage(0, limit))
        .result()
        .hits();
  }

  private List<Term> terms(Topic topic) {
    return topic.concepts().stream().flatMap(id -> vocabulary.term(id).stream()).toList();
  }
}
