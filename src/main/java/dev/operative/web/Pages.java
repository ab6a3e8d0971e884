package dev.operative.web;

import dev.operative.search.service.SearchService;
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
      Services services, ServerSettings settings, Frames frames, Renderer renderer) {
    SearchService search = services.search();
    QuestionReader questions = services.questions();
    Citator citator = services.citator();
    Vocabulary vocabulary = services.vocabulary();
    SymbolPage symbols = new SymbolPage(frames, renderer);
    DocumentsPage documentList = new DocumentsPage(frames, renderer);
    TopicPage topicPage = new TopicPage(search, vocabulary, frames, renderer);
    TrendPage trends = new TrendPage(search, questions, frames, renderer);
    return Map.ofEntries(
        entry("/", new SearchPage(search, questions, vocabulary, frames, renderer)::answer),
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
        entry("/documents/{id}", new DocumentPage(search, citator, frames, renderer)::answer),
        entry("/paragraphs/{id}", new ParagraphPage(search, citator, frames, renderer)::answer),
        entry(
            "/compare",
            new ComparePage(services.comparer(), services.parser(), frames, renderer)::answer),
        entry("/trend", trends::answer),
        entry("/trend.svg", trends::picture),
        entry(
            "/list",
            new ListPage(
                    new ListReader(services.parser(), services.languages()),
                    WebServer.LONGEST_ADDRESS,
                    frames,
                    renderer)
                ::answer),
        entry("/topics", (exchange, view) -> topicPage.answerAll(exchange)),
        entry("/topics/{name}", topicPage::answer),
        entry("/verbs", new VerbsPage(vocabulary, frames, renderer)::answer),
        entry(
            "/terms",
            new TermsPage(services.languages(), services.translators(), questions, frames, renderer)
                ::answer),
        entry("/searches", new SearchesPage(search, questions, frames, renderer)::answer),
        entry("/about", new AboutPage(settings.corpus(), frames, renderer)::answer));
  }

  private static Map.Entry<String, ViewEndpoint> entry(String path, ViewEndpoint page) {
    return Map.entry(path, page);
  }
}
