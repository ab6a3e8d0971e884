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

/** The engine and the translator take the same words for one. */
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

  /** Each group of words that the engine takes for one names something, by its first word. */
  private static void agree(Set<String> words) {
    Map<List<Piece>, List<String>> groups = new HashMap<>();
    for (String word : words) {
      List<Piece> pieces = LANGUAGES.pieces(Language.ENGLISH, word);
      if (!pieces.isEmpty() && !LANGUAGES.isFunctionWord(word)) {
        groups.computeIfAbsent(pieces, none -> new ArrayList<>()).add(word);
      }
    }
    FormAnalyzer analyzer = new FormAnalyzer(LANGUAGES);
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
    return new Concept("test", 0, false, List.of(new Rendering(word, false)), List.of());
  }
}
