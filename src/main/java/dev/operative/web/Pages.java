package dev.operative.web;

import dev.operative.search.compare.TextComparer;
import dev.operative.search.query.QueryParser;
import dev.operative.search.service.SearchService;
import dev.operative.search.service.Translators;
import dev.operative.search.treatment.Citator;
import dev.operative.vocabulary.Vocabulary;
import dev.operative.web.http.QuestionReader;
import dev.operative.web.http.ViewEndpoint;
import dev.operative.web.list.ListReader;
import dev.operative.web.page.AboutPage;
import dev.operative.web.page.DocumentPage;
import dev.operative.web.page.DocumentsPage;
import dev.operative.web.page.ParagraphPage;
import dev.operative.web.page.SymbolPage;
import dev.operative.web.page.TermsPage;
import dev.operative.web.page.VerbsPage;
import dev.operative.web.page.ask.SearchesPage;
import dev.operative.web.page.compare.ComparePage;
import dev.operative.web.page.frame.Frames;
import dev.operative.web.page.frame.Renderer;
import dev.operative.web.page.list.ListPage;
import dev.operative.web.page.result.SearchPage;
import dev.operative.web.page.topic.TopicPage;
import dev.operative.web.page.trend.TrendPage;
import java.util.Map;

/// The pages that show what the index holds, by their paths.
final class Pages {
  private Pages() {}

  /// Makes them.
  static Map<String, ViewEndpoint> of(
      SearchService service,
      Translators translators,
      QueryParser parser,
      QuestionReader questions,
      TextComparer comparer,
      Citator citator,
      Vocabulary vocabulary,
      ServerSettings settings,
      Frames frames,
      Renderer renderer) {
    SymbolPage symbols = new SymbolPage(frames, renderer);
    DocumentsPage documentList = new DocumentsPage(frames, renderer);
    TopicPage topicPage = new TopicPage(service, vocabulary, frames, renderer);
    return Map.ofEntries(
        entry(
            "/", new SearchPage(service, questions, vocabulary.topics(), frames, renderer)::answer),
        entry(
            "/documents",
            (exchange, view) -> {
              if (exchange.parameters().first("symbol").isPresent()) {
                symbols.answer(exchange, view);
              } else {
                documentList.answer(exchange, view);
              }
            }),
        entry("/symbols/{slug}", symbols::answerSlug),
        entry("/documents/{id}", new DocumentPage(service, citator, frames, renderer)::answer),
        entry("/paragraphs/{id}", new ParagraphPage(service, citator, frames, renderer)::answer),
        entry("/compare", new ComparePage(comparer, parser, frames, renderer)::answer),
        entry("/trend", new TrendPage(service, questions, frames, renderer)::answer),
        entry(
            "/list",
            new ListPage(
                    new ListReader(parser, vocabulary.languages()),
                    WebServer.LONGEST_ADDRESS,
                    frames,
                    renderer)
                ::answer),
        entry("/topics", (exchange, view) -> topicPage.answerAll(exchange)),
        entry("/topics/{name}", topicPage::answer),
        entry("/verbs", new VerbsPage(vocabulary, frames, renderer)::answer),
        entry(
            "/terms",
            new TermsPage(vocabulary.languages(), translators, questions, frames, renderer)
                ::answer),
        entry("/searches", new SearchesPage(service, questions, frames, renderer)::answer),
        entry("/about", new AboutPage(settings.corpus(), frames, renderer)::answer));
  }

  private static Map.Entry<String, ViewEndpoint> entry(String path, ViewEndpoint page) {
    return Map.entry(path, page);
  }
}
