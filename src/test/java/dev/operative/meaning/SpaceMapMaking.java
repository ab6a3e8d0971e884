package dev.operative.meaning;

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
    Map<String, String> aligned = new LinkedHashMap<>();
    paragraphs(Path.of(export)).forEach(aligned::putIfAbsent);
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

  /** Chinese texts with the English texts of their counterparts. */
  private static Map<String, String> paragraphs(Path export) throws IOException {
    Map<String, String> englishTexts = new HashMap<>();
    Map<String, String> counterparts = new LinkedHashMap<>();
    try (BufferedReader lines = Files.newBufferedReader(export)) {
      lines
          .lines()
          .map(SpaceMapMaking::read)
          .filter(row -> row.path("section").asString().matches("preambular|operative|narrative"))
          .forEach(
              row -> {
                if (row.path("language").asString().equals("en")) {
                  englishTexts.put(row.path("id").asString(), row.path("text").asString());
                } else if (row.path("counterpart").isString()) {
                  counterparts.put(row.path("text").asString(), row.path("counterpart").asString());
                }
              });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    Map<String, String> pairs = new LinkedHashMap<>();
    counterparts.forEach(
        (text, id) -> {
          String counterpart = englishTexts.get(id);
          if (counterpart != null) {
            pairs.put(text, counterpart);
          }
        });
    return pairs;
  }

  private static JsonNode read(String line) {
    return JsonMapper.shared().readTree(line);
  }
}
