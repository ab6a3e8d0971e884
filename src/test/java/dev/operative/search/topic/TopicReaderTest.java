package dev.operative.search.topic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.BundledCorpus;
import dev.operative.document.Language;
import dev.operative.language.Languages;
import dev.operative.lucene.LuceneSearchEngine;
import dev.operative.search.Hit;
import dev.operative.search.IndexView;
import dev.operative.search.query.FilterValues;
import dev.operative.search.query.Show;
import dev.operative.search.service.Answer;
import dev.operative.search.service.SearchService;
import dev.operative.search.suggest.SpellingAdvice;
import dev.operative.search.syntax.TypedQueryParser;
import dev.operative.search.translation.Glossaries;
import dev.operative.search.translation.QueryExpander;
import dev.operative.vocabulary.Vocabulary;
import dev.operative.vocabulary.topic.Topic;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Topics over the bundled documents. */
class TopicReaderTest {
  private static final Vocabulary VOCABULARY = Vocabulary.bundled();

  @TempDir static Path folder;

  private static LuceneSearchEngine engine;
  private static SearchService service;
  private static TopicReader reader;

  @BeforeAll
  static void index() {
    engine = BundledCorpus.index(folder);
    service =
        new SearchService(
            new TypedQueryParser(new FilterValues(VOCABULARY)),
            view -> QueryExpander.of(Languages.bundled(), VOCABULARY, Glossaries.NONE),
            new SpellingAdvice(word -> false));
    reader = new TopicReader(service, VOCABULARY, new Show.In(Language.ENGLISH));
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static Topic topic(String name) {
    return VOCABULARY.topics().find(name).orElseThrow();
  }

  @Test
  void countsWhatItsSearchFinds() {
    try (IndexView view = engine.view()) {
      for (String name : List.of("financing", "aviation", "committee", "gender")) {
        Answer answer = service.askLeniently(view, TopicReader.question(topic(name)));
        TopicDigest digest = reader.digest(view, topic(name));
        assertThat(answer.result().total()).as(name).isPositive();
        assertThat(digest.total()).as(name).isEqualTo(answer.result().total());
        assertThat(digest.trend().matches().total() + digest.trend().undated())
            .as(name)
            .isEqualTo(digest.total());
      }
    }
  }

  @Test
  void everyTopicIsAValidQuery() {
    try (IndexView view = engine.view()) {
      assertThat(VOCABULARY.topics().all())
          .allSatisfy(
              topic ->
                  assertThat(service.askLeniently(view, TopicReader.question(topic)).recovered())
                      .isEmpty());
    }
  }

  @Test
  void isWhatNamesItsConceptsInEitherLanguage() {
    try (IndexView view = engine.view()) {
      TopicDigest passengers = reader.digest(view, topic("passenger-data"));
      assertThat(passengers.first())
          .extracting(TopicReaderTest::id)
          .contains("S-RES-2396-2017.op.11", "S-RES-2396-2017.op.12");
      assertThat(passengers.first())
          .allSatisfy(
              hit ->
                  assertThat(hit.found().paragraph().text())
                      .containsPattern("(?i)passenger|biometric|watch ?list"));
      assertThat(
              service
                  .askLeniently(
                      view, TopicReader.question(topic("passenger-data")).withText("专题:旅客数据和生物识别"))
                  .result()
                  .total())
          .isEqualTo(passengers.total());
    }
  }

  private static String id(Hit hit) {
    return hit.provision().provision().id().toString();
  }
}
