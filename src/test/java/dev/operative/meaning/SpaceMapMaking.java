package dev.operative.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.operative.document.Language;
import dev.operative.vocabulary.Term;
import dev.operative.vocabulary.Vocabulary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the map from the space of the Chinese model into that of the English one:
 * bin/make-space-map says how. It learns from paragraphs that exist in both languages and from the
 * terms of the vocabulary, which are short like questions.
 */
class SpaceMapMaking {
  private static final int PARAGRAPHS = Integer.getInteger("operative.map.pairs", 10_000);
  private static final int FORMS = 2;
  private static final long SEED = 7;

  private final Map<String, float[]> english = new HashMap<>();
  private final Map<String, float[]> chinese = new HashMap<>();

  @Test
  void makes() throws IOException {
    String export = System.getProperty("operative.map.export", "");
    assumeTrue(!export.isEmpty(), "only on demand: bin/make-space-map");
    Map<String, String> aligned = paragraphs(Path.of(export));
    List<String> sample = new ArrayList<>(aligned.keySet());
    Collections.shuffle(sample, new Random(SEED));
    List<SpaceMapLearner.Pair> pairs = new ArrayList<>();
    try (OnnxEncoder from = OnnxEncoder.load(SentenceModel.BGE);
        OnnxEncoder to = OnnxEncoder.load(SentenceModel.MINILM)) {
      for (String text : sample.subList(0, Math.min(PARAGRAPHS, sample.size()))) {
        pairs.add(pair(from, to, text, aligned.get(text)));
      }
      for (Term term : Vocabulary.bundled().terms()) {
        for (String one : first(term.forms(Language.CHINESE))) {
          for (String other : first(term.forms(Language.ENGLISH))) {
            pairs.add(pair(from, to, one, other));
          }
        }
      }
    }
    try (OutputStream out =
        Files.newOutputStream(Path.of(System.getProperty("operative.map.file")))) {
      SpaceMapLearner.learn(pairs).write(out);
    }
  }

  private static List<String> first(List<String> forms) {
    return forms.subList(0, Math.min(FORMS, forms.size()));
  }

  private SpaceMapLearner.Pair pair(
      OnnxEncoder from, OnnxEncoder to, String chineseText, String englishText) {
    return new SpaceMapLearner.Pair(
        chinese.computeIfAbsent(chineseText, text -> from.encode(List.of(text)).whole()),
        english.computeIfAbsent(englishText, text -> to.encode(List.of(text)).whole()));
  }

  /** Chinese texts with the English texts of the same provisions. */
  private static Map<String, String> paragraphs(Path export) throws IOException {
    Map<String, String> pairs = new LinkedHashMap<>();
    try (BufferedReader lines = Files.newBufferedReader(export)) {
      lines
          .lines()
          .map(SpaceMapMaking::read)
          .filter(row -> row.path("section").asString().matches("preambular|operative|narrative"))
          .map(SpaceMapMaking::versions)
          .filter(versions -> versions.keySet().containsAll(List.of("zh", "en")))
          .forEach(versions -> pairs.putIfAbsent(versions.get("zh"), versions.get("en")));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    assertThat(pairs).as("provisions in both languages in " + export).isNotEmpty();
    return pairs;
  }

  /** The texts of a provision by the codes of their languages. */
  private static Map<String, String> versions(JsonNode row) {
    return row.path("versions")
        .valueStream()
        .collect(
            Collectors.toMap(
                each -> each.path("language").asString(), each -> each.path("text").asString()));
  }

  private static JsonNode read(String line) {
    return JsonMapper.shared().readTree(line);
  }
}
