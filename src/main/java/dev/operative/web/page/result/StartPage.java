package dev.operative.web.page.result;

import dev.operative.search.FacetCount;
import dev.operative.search.IndexStatistics;
import dev.operative.search.IndexView;
import dev.operative.search.WorkListRequest;
import dev.operative.search.query.Facet;
import dev.operative.vocabulary.Vocabulary;
import dev.operative.web.http.Exchange;
import dev.operative.web.page.frame.Choice;
import dev.operative.web.page.frame.Frame;
import dev.operative.web.page.frame.Renderer;
import dev.operative.web.page.frame.SearchLink;
import dev.operative.web.page.frame.ThemeView;
import dev.operative.web.page.metadata.SiteHead;
import dev.operative.web.page.result.StartView.Category;
import dev.operative.web.page.result.StartView.Example;
import dev.operative.web.page.result.StartView.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The page before anything is asked.
final class StartPage {
  private static final int RECENT = 3;
  private static final int VERBS_OF_A_CATEGORY = 5;

  private final Vocabulary vocabulary;
  private final Renderer renderer;

  StartPage(Vocabulary vocabulary, Renderer renderer) {
    this.vocabulary = vocabulary;
    this.renderer = renderer;
  }

  void answer(Exchange exchange, IndexView view, Frame frame) {
    IndexStatistics statistics = view.statistics();
    renderer.send(
        exchange,
        "start.jte",
        frame.describedBy(SiteHead.of(exchange.site(), frame.head())),
        new StartView(
            examples(frame),
            RoleView.all(frame),
            ThemeView.of(vocabulary.topics(), frame),
            verbs(frame, statistics),
            recent(view, frame),
            facts(frame, statistics)));
  }

  private static List<Example> examples(Frame frame) {
    SearchLink none = SearchLink.NEW;
    return List.of(
        example(frame, "\"foreign terrorist fighters\"", "example.phrase", none),
        example(frame, "data", "example.verb", none.toggling(Facet.VERB, "Decides")),
        example(frame, "法治", "example.across", none),
        example(frame, "resolution 2396 para 15", "example.symbol", none),
        example(frame, "(border OR passenger) AND biometric*", "example.operators", none));
  }

  private static Example example(Frame frame, String words, String key, SearchLink filtered) {
    return new Example(
        words, frame.languageOf(words), frame.m().text(key), filtered.forText(words).url());
  }

  private static List<Category> verbs(Frame frame, IndexStatistics statistics) {
    Map<String, List<Choice>> categories = new LinkedHashMap<>();
    for (FacetCount count : statistics.facets().getOrDefault(Facet.VERB, List.of())) {
      frame
          .labels()
          .category(Facet.VERB, count.value())
          .map(name -> frame.labels().ofCategory(name).in(frame.m().language()))
          .ifPresent(
              category ->
                  categories
                      .computeIfAbsent(category, absent -> new ArrayList<>())
                      .add(
                          new Choice(
                              frame.label(Facet.VERB, count.value()),
                              SearchLink.NEW.toggling(Facet.VERB, count.value()).url(),
                              false,
                              frame.m().number(count.count()))));
    }
    return categories.entrySet().stream()
        .map(
            entry ->
                new Category(
                    entry.getKey(), entry.getValue().stream().limit(VERBS_OF_A_CATEGORY).toList()))
        .toList();
  }

  private static List<DocumentLine> recent(IndexView view, Frame frame) {
    return view
        .works(WorkListRequest.all(WorkListRequest.Order.LATEST_FIRST, 0, RECENT))
        .items()
        .stream()
        .map(work -> DocumentLine.of(work, frame))
        .toList();
  }

  private static List<Fact> facts(Frame frame, IndexStatistics statistics) {
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact(
            frame.m().number(statistics.works()),
            frame.m().text("fact.documents", statistics.works())));
    facts.add(
        new Fact(
            frame.m().number(statistics.provisions()),
            frame.m().text("fact.paragraphs", statistics.provisions())));
    for (FacetCount count : statistics.facets().getOrDefault(Facet.LANGUAGE, List.of())) {
      facts.add(
          new Fact(
              frame.m().number(count.count()),
              frame.m().text("fact.in", frame.label(Facet.LANGUAGE, count.value()))));
    }
    return facts;
  }
}
