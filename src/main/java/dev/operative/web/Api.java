package dev.operative.web;

import dev.operative.language.Languages;
import dev.operative.search.query.QueryParser;
import dev.operative.search.service.SearchService;
import dev.operative.search.suggest.KnownNames;
import dev.operative.vocabulary.Vocabulary;
import dev.operative.web.api.BatchApi;
import dev.operative.web.api.CompareApi;
import dev.operative.web.api.DocumentListApi;
import dev.operative.web.api.ExportApi;
import dev.operative.web.api.FacetApi;
import dev.operative.web.api.ListApi;
import dev.operative.web.api.LookupApi;
import dev.operative.web.api.SearchApi;
import dev.operative.web.api.SimilarApi;
import dev.operative.web.api.SuggestApi;
import dev.operative.web.api.TermApi;
import dev.operative.web.api.TopicApi;
import dev.operative.web.api.TreatmentApi;
import dev.operative.web.api.TrendApi;
import dev.operative.web.http.QuestionReader;
import dev.operative.web.http.ViewEndpoint;
import dev.operative.web.list.ListReader;
import java.util.Map;

/// The requests of the API that read the index, by their paths.
final class Api {
  private static final String JSON = "application/json";

  private Api() {}

  /// Makes them.
  static Map<String, ViewEndpoint> of(Services services) {
    SearchService search = services.search();
    QuestionReader questions = services.questions();
    QueryParser parser = services.parser();
    Vocabulary vocabulary = services.vocabulary();
    Languages languages = services.languages();
    LookupApi lookup = new LookupApi(search, vocabulary);
    TermApi terms = new TermApi(languages, services.translators(), questions);
    TopicApi topics = new TopicApi(search, vocabulary);
    return Map.ofEntries(
        json("/api/v1/search", new SearchApi(search, questions, vocabulary)::search),
        json("/api/v1/facets/{facet}", new FacetApi(search, questions, vocabulary)::values),
        json("/api/v1/paragraphs/{id}", lookup::paragraph),
        json("/api/v1/paragraphs/{id}/similar", new SimilarApi(vocabulary)::history),
        json("/api/v1/documents", new DocumentListApi()::documents),
        entry("/api/v1/documents/{id}", lookup::document),
        json("/api/v1/verbs", lookup::verbs),
        json("/api/v1/stats", lookup::statistics),
        json("/api/v1/suggest", new SuggestApi(parser, new KnownNames(vocabulary))::suggest),
        json("/api/v1/terms", terms::look),
        entry("/api/v1/terms.tbx", terms::termBase),
        entry("/api/v1/compare", new CompareApi(services.comparer(), parser, vocabulary)::compare),
        entry("/api/v1/trend", new TrendApi(search, questions, vocabulary)::trend),
        json(
            "/api/v1/treatment",
            new TreatmentApi(services.citator(), parser, languages)::treatment),
        json("/api/v1/topics", (exchange, view) -> topics.topics(exchange)),
        json("/api/v1/topics/{name}", topics::topic),
        entry("/api/v1/batch", new BatchApi(search, questions)::batch),
        entry("/api/v1/export", new ExportApi(search, questions, vocabulary)::export),
        entry("/api/v1/list", new ListApi(new ListReader(parser, languages), vocabulary)::export));
  }

  private static Map.Entry<String, ViewEndpoint> entry(String path, ViewEndpoint endpoint) {
    return Map.entry(path, endpoint);
  }

  /// Answers in JSON alone; who takes none is told so before anything is read.
  private static Map.Entry<String, ViewEndpoint> json(String path, ViewEndpoint endpoint) {
    return Map.entry(
        path,
        (exchange, view) -> {
          exchange.require(JSON);
          endpoint.answer(exchange, view);
        });
  }
}
