package dev.operative.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.BundledCorpus;
import dev.operative.language.Folding;
import dev.operative.language.Languages;
import dev.operative.lucene.LuceneSearchEngine;
import dev.operative.search.learning.CorpusTranslations;
import dev.operative.search.learning.ProgramTables;
import dev.operative.search.query.FilterValues;
import dev.operative.search.query.Filters;
import dev.operative.search.query.QuerySyntaxException;
import dev.operative.search.query.Sort;
import dev.operative.search.service.Answer;
import dev.operative.search.service.Question;
import dev.operative.search.service.SearchService;
import dev.operative.search.service.Speller;
import dev.operative.search.syntax.TypedQueryParser;
import dev.operative.search.translation.Glossaries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole paragraphs as queries, as they stand in the bundled files: with numbers, quotation marks
 * and marks of type.
 */
class PastedParagraphTest {
  /** Letters; a Chinese character counts as two. */
  private static final int SHORTEST = 250;

  /** Characters. */
  private static final int LONGEST = 1_500;

  @TempDir static Path folder;
  private static LuceneSearchEngine engine;
  private static IndexView view;
  private static SearchService service;

  @BeforeAll
  static void index() {
    engine = BundledCorpus.index(folder);
    view = engine.view();
    service =
        new SearchService(
            new TypedQueryParser(new FilterValues(BilingualIndex.VOCABULARY)),
            new CorpusTranslations(Languages.bundled())
                .expanders(
                    ProgramTables.of(Languages.bundled(), BilingualIndex.VOCABULARY),
                    Glossaries.NONE),
            Speller.NONE);
  }

  @AfterAll
  static void close() {
    view.close();
    engine.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aParagraphIsAQueryThatFindsIt(boolean translate) throws IOException, QuerySyntaxException {
    List<String> paragraphs = paragraphs();
    assertThat(paragraphs).hasSizeGreaterThan(60);
    List<String> lost = new ArrayList<>();
    for (String paragraph : paragraphs) {
      Answer answer = service.ask(view, BilingualIndex.question(paragraph, translate));
      String some = letters(paragraph).substring(10, 50);
      boolean found =
          answer.result().hits().stream()
              .anyMatch(hit -> letters(hit.found().paragraph().text()).contains(some));
      if (!found) {
        lost.add(paragraph);
      }
    }
    assertThat(lost).isEmpty();
  }

  private static String letters(String text) {
    return text.replaceAll("<[^>]*>|\\P{L}", "");
  }

  /** Every fourth paragraph; Chinese says in half the characters what English says. */
  private static List<String> paragraphs() throws IOException {
    List<String> all =
        lines().stream()
            .filter(
                line ->
                    letters(line).length() + line.codePoints().filter(Folding::isHan).count()
                        >= SHORTEST)
            .filter(line -> line.length() <= LONGEST)
            .toList();
    return IntStream.range(0, all.size()).filter(i -> i % 4 == 0).mapToObj(all::get).toList();
  }

  private static List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("corpus"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
        lines.addAll(Files.readString(file).lines().filter(line -> line.length() > 60).toList());
      }
    }
    return lines;
  }

  @Test
  void noQueryIsTooMuchForTheEngine() throws IOException {
    String chinese =
        lines().stream()
            .map(line -> line.replaceAll("\\P{IsHan}", ""))
            .collect(Collectors.joining());
    String alternatives = chinese.replaceAll("(.{2})", "$1 OR ");
    for (String query :
        List.of(
            chinese,
            alternatives,
            chinese.replaceAll("(.{600})", "$1 OR "),
            "\"" + chinese.substring(0, SearchService.LONGEST_QUERY - 2) + "\"")) {
      String typed = query.substring(0, Math.min(query.length(), SearchService.LONGEST_QUERY));
      Question question = new Question(typed, Filters.NONE, Sort.RELEVANCE, 0, 10, true, Set.of());
      assertThat(service.askLeniently(view, question).result().total()).isNotNegative();
    }
  }
}
