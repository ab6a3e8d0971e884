package dev.operative.search.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.operative.document.Language;
import dev.operative.language.Languages;
import dev.operative.language.Piece;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The translator takes the inflections and spellings of a word for one, and no words that the
 * engine keeps apart.
 */
class WordAgreementTest {
  private static final Languages LANGUAGES = Languages.bundled();
  private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}\\p{Pd}’']+");

  @Test
  void onTheWordsOfTheBundledCorpus() throws IOException {
    Set<String> words = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("corpus"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".txt")).toList()) {
        WORD.matcher(Files.readString(file)).results().forEach(word -> words.add(word.group()));
      }
    }
    assertThat(words).hasSizeGreaterThan(3_000);
    agree(words);
  }

  @Test
  void onTheWordsOfAnIndex() throws IOException {
    String index = System.getProperty("operative.index", "");
    assumeTrue(!index.isEmpty(), "no index: -Doperative.index=DIR names one");
    Set<String> words = new TreeSet<>();
    try (Directory folder = FSDirectory.open(Path.of(index));
        DirectoryReader reader = DirectoryReader.open(folder)) {
      Terms terms = MultiTerms.getTerms(reader, "text.en");
      TermsEnum each = terms.iterator();
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        String text = term.utf8ToString();
        if (text.startsWith("=")) {
          words.add(text.substring(1));
        }
      }
    }
    assertThat(words).isNotEmpty();
    agree(words);
  }

  /** What the engine and the translator tell a word by. */
  private record Word(List<Piece> pieces, String lemma) {}

  /** Each group of words that are one names something, by its first word. */
  private static void agree(Set<String> words) {
    FormAnalyzer analyzer = new FormAnalyzer(LANGUAGES);
    Map<Word, List<String>> groups = new HashMap<>();
    for (String word : words) {
      List<Piece> pieces = LANGUAGES.pieces(Language.ENGLISH, word);
      if (!pieces.isEmpty() && !LANGUAGES.isFunctionWord(word)) {
        groups
            .computeIfAbsent(new Word(pieces, lemma(analyzer, word)), none -> new ArrayList<>())
            .add(word);
      }
    }
    FormTable.Builder table = new FormTable.Builder(analyzer);
    groups.values().forEach(group -> table.add(concept(group.getFirst())));
    FormTable built = table.build();
    List<String> wrong = new ArrayList<>();
    for (List<String> group : groups.values()) {
      for (String word : group) {
        List<Token> tokens = analyzer.tokens(Language.ENGLISH, word);
        if (tokens.stream().noneMatch(Token::isFunctionWord)) {
          List<String> named =
              built.longest(tokens, 0, end -> end == tokens.size()).senses().stream()
                  .map(sense -> sense.concept().in(Language.ENGLISH).getFirst().text())
                  .toList();
          if (!named.contains(group.getFirst())
              || named.stream().anyMatch(other -> !sameWords(other, word))) {
            wrong.add(word + " is " + named + ", not " + group.getFirst());
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static String lemma(FormAnalyzer analyzer, String word) {
    List<Token> tokens = analyzer.tokens(Language.ENGLISH, word);
    return tokens.size() == 1 ? tokens.getFirst().lemma() : "";
  }

  /** What a word in small letters must not name, though its stem is the same. */
  @ParameterizedTest
  @CsvSource({
    "customer, customs",
    "reporter, reports",
    "experiment, experience",
    "organic, organization",
    "minor, minorities",
    "accountant, accountability",
    "critic, critical",
    "design, designation",
    "intern, international",
    "authority, author",
    "car, CAR",
    "cars, CAR",
    "sofa, SOFA",
    "aid, AIDS",
    "position, in a position to do so"
  })
  void aWordIsNotAnotherOfTheSameStem(String typed, String form) {
    assertThat(named(typed, form)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "funds, funding",
    "agreed, agree",
    "applied, applying",
    "planned, plan",
    "needs, needed",
    "exceeded, exceed",
    "embedded, embedding",
    "authorise, authorization",
    "education, educated",
    "neighbouring, neighbors",
    "CAR, CAR",
    "AIDS, AIDS",
    "aids, AIDS",
    "cted, CTED",
    "NGOS, NGOs",
    "customers services, customs service"
  })
  void aWordIsItsInflectionsAndSpellings(String typed, String form) {
    assertThat(named(typed, form)).isNotEmpty();
  }

  private static List<FormTable.Sense> named(String typed, String form) {
    FormAnalyzer analyzer = new FormAnalyzer(LANGUAGES);
    FormTable table = new FormTable.Builder(analyzer).add(concept(form)).build();
    List<Token> tokens = analyzer.tokens(Language.ENGLISH, typed);
    return table.longest(tokens, 0, end -> end == tokens.size()).senses();
  }

  /** A hyphenated word and the same without the hyphen are one to both. */
  private static boolean sameWords(String one, String other) {
    return stems(one).stream().anyMatch(stems(other)::contains);
  }

  private static Set<String> stems(String word) {
    Set<String> stems = new TreeSet<>();
    for (Piece piece : LANGUAGES.pieces(Language.ENGLISH, word)) {
      if (piece instanceof Piece.Words words) {
        stems.add(String.join(" ", words.terms()));
        words.solid().ifPresent(stems::add);
      }
    }
    return stems;
  }

  private static Concept concept(String word) {
    return new Concept(
        "test", 0, false, Map.of(Language.ENGLISH, List.of(new Rendering(word, false))));
  }
}
