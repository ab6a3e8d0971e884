package dev.operative.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.BundledCorpus;
import dev.operative.Main;
import dev.operative.cli.environment.Wiring;
import dev.operative.document.Language;
import dev.operative.document.ParagraphId;
import dev.operative.evaluation.ProfileNumber;
import dev.operative.indexing.VectorMaker;
import dev.operative.search.index.IndexAddress;
import dev.operative.search.meaning.ForwardingEncoder;
import dev.operative.search.meaning.SentenceEncoder;
import dev.operative.search.meaning.SentenceVector;
import dev.operative.search.meaning.VectorIndex;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Sort;
import dev.operative.search.service.Question;
import dev.operative.search.service.SearchService;
import dev.operative.search.service.Speller;
import dev.operative.search.wording.AgreedLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each number of the ranking profile decides what is found in the bundled corpus, or in which
 * order. The table has what holds; a number that is halved, or raised by half, breaks one of its
 * own lines. `main` proposes lines for a table that no longer holds; what they say is to be judged
 * by eye.
 */
class RankingProfileTest {
  private static final Path TABLE = Path.of("src/test/resources/ranking-profile.tsv");
  private static final double[] FACTORS = {0.5, 1.5};

  private static final String MEANING = "meaning.";
  private static final String WORDINGS = "wordings.";

  @TempDir static Path folder;
  @TempDir static Path series;
  private static Searched searched;

  @BeforeAll
  static void index() {
    searched = new Searched(folder, series);
  }

  @AfterAll
  static void close() {
    searched.close();
  }

  /**
   * The bundled corpus, searched by a profile: by words alone, and for the numbers of meaning with
   * vectors. For the numbers of wordings some paragraphs of resolutions, whose earlier wordings are
   * found.
   */
  private static final class Searched implements AutoCloseable {
    private static final int BY_WORDS = 20;
    private static final int BY_MEANING = 60;

    private final SearchEngine engine;
    private final IndexView view;
    private final SearchEngine resolutions;
    private final IndexView agreed;
    private final SearchService words = Main.wiring().withoutMeaning().searchService();
    private final List<SearchService> meaning =
        Stream.of(OptionalInt.empty(), OptionalInt.of(0), OptionalInt.of(1))
            .map(Searched::byMeaning)
            .toList();

    Searched(Path folder, Path series) {
      engine = BundledCorpus.index(folder);
      view = engine.view();
      resolutions = AgreedParagraphs.index(series);
      agreed = resolutions.view();
      try (VectorIndex vectors = Main.wiring().openVectors(new IndexAddress.Folder(folder))) {
        new VectorMaker(Main.wiring().encoder(), vectors, 2)
            .make(VectorMaker.Texts.of(view, Main.wiring().encoder()), progress -> {});
      }
    }

    /** What searches by meaning; with a place, by vectors of queries that are a little off. */
    private static SearchService byMeaning(OptionalInt off) {
      Wiring wiring = Main.wiring();
      SentenceEncoder encoder = wiring.encoder();
      return new SearchService(
          wiring.queryParser(),
          wiring.translators(),
          Speller.NONE,
          off.isPresent() ? new Slanted(encoder, off.getAsInt()) : encoder);
    }

    /** The first provisions, or the earlier wordings of a paragraph, the nearest first. */
    List<String> find(String number, String query, RankingProfile profile) {
      return number.startsWith(WORDINGS) ? earlier(query, profile) : search(number, query, profile);
    }

    private List<String> earlier(String id, RankingProfile profile) {
      return new AgreedLanguage(agreed, profile.wordings())
          .history(ParagraphId.parse(id).orElseThrow(), BY_WORDS).orElseThrow().earlier().stream()
              .map(wording -> wording.found().paragraph().id().toString())
              .toList();
    }

    private List<String> search(String number, String query, RankingProfile profile) {
      return search(
          number.startsWith(MEANING) ? meaning.getFirst() : words, number, query, profile);
    }

    /** What is found as here, and what another machine may find. */
    List<List<String>> everywhere(String number, String query, RankingProfile profile) {
      return number.startsWith(MEANING)
          ? meaning.stream().map(each -> search(each, number, query, profile)).toList()
          : List.of(find(number, query, profile));
    }

    private List<String> search(
        SearchService service, String number, String query, RankingProfile profile) {
      boolean byMeaning = number.startsWith(MEANING);
      return service
          .with(profile)
          .askLeniently(
              view,
              new Question(
                  query,
                  Filters.NONE,
                  Sort.RELEVANCE,
                  0,
                  byMeaning ? BY_MEANING : BY_WORDS,
                  true,
                  Set.of()))
          .result()
          .hits()
          .stream()
          .map(hit -> hit.provision().provision().id().toString())
          .toList();
    }

    @Override
    public void close() {
      view.close();
      engine.close();
      agreed.close();
      resolutions.close();
    }
  }

  /**
   * Encodes queries a little off: some components by one step. No line may hang on so little, which
   * may differ between machines.
   */
  private record Slanted(SentenceEncoder encoder, int place) implements ForwardingEncoder {
    private static final int EVERY = 8;

    @Override
    public SentenceVector query(String text, Language language) {
      byte[] steps = encoder.query(text, language).steps().clone();
      for (int i = place; i < steps.length; i += EVERY) {
        steps[i] += (byte) (i / EVERY % 2 == 0 ? 1 : -1);
      }
      return new SentenceVector(steps);
    }
  }

  /** Among the first results `first` stands before `then`, and `absent` is none of them. */
  private record Line(String number, String query, String first, String then, String absent) {
    boolean holds(List<String> found) {
      int place = found.indexOf(first);
      return (first.isEmpty() || place >= 0)
          && (then.isEmpty() || !found.contains(then) || place < found.indexOf(then))
          && (absent.isEmpty() || !found.contains(absent));
    }

    String cells() {
      return String.join("\t", number, query, first, then, absent);
    }

    boolean holds(Searched searched, RankingProfile profile) {
      return holds(searched.find(number, query, profile));
    }
  }

  static List<Line> lines() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(cells -> new Line(cells[0], cells[1], cells[2], cells[3], cells[4]))
        .toList();
  }

  static List<ProfileNumber> numbers() {
    return ProfileNumber.of(RankingProfile.DEFAULT);
  }

  @ParameterizedTest
  @MethodSource("lines")
  void whatTheTableSaysHolds(Line line) {
    assertThat(line.holds(searched, RankingProfile.DEFAULT)).as(line.cells()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void aNumberThatIsHalvedOrRaisedByHalfBreaksALine(ProfileNumber number) throws IOException {
    List<Line> own = lines().stream().filter(line -> line.number().equals(number.name())).toList();
    for (double factor : FACTORS) {
      assertThat(own)
          .as(number.name() + " times " + factor)
          .anyMatch(line -> !line.holds(searched, number.times(factor)));
    }
  }

  @Test
  void theTableNamesNoNumberThatIsNotThere() throws IOException {
    assertThat(lines())
        .extracting(Line::number)
        .isSubsetOf(numbers().stream().map(ProfileNumber::name).toList());
  }

  /**
   * Proposes two lines a number, which hold wherever they are computed.
   *
   * @param queries the numbers as a regular expression, then what to search for; queries that have
   *     judgements are for measuring, not for this
   */
  public static void main(String... queries) throws Exception {
    List<String> pool = List.of(queries).subList(1, queries.length);
    try (Searched bundled =
        new Searched(Files.createTempDirectory("profile"), Files.createTempDirectory("series"))) {
      System.out.println("number\tquery\tfirst\tthen\tabsent");
      for (ProfileNumber number : numbers()) {
        for (double factor : FACTORS) {
          if (number.name().matches(queries[0])) {
            System.out.println(
                pool.stream()
                    .flatMap(query -> line(bundled, number, query, factor).stream())
                    .findFirst()
                    .map(Line::cells)
                    .orElse("# nothing for " + number.name() + " times " + factor));
          }
        }
      }
    }
  }

  /** What holds with a number as it is and not with another, wherever it is computed. */
  private static Optional<Line> line(
      Searched bundled, ProfileNumber number, String query, double factor) {
    List<List<String>> normal = bundled.everywhere(number.name(), query, RankingProfile.DEFAULT);
    List<List<String>> changed = bundled.everywhere(number.name(), query, number.times(factor));
    return lines(number.name(), query, normal.getFirst(), changed.getFirst())
        .filter(line -> normal.stream().allMatch(line::holds))
        .filter(line -> changed.stream().noneMatch(line::holds))
        .findFirst();
  }

  /** What may hold of one list and not of the other. */
  private static Stream<Line> lines(
      String number, String query, List<String> normal, List<String> changed) {
    Stream<Line> orders =
        IntStream.range(0, normal.size())
            .boxed()
            .flatMap(
                i ->
                    normal.subList(i + 1, normal.size()).stream()
                        .map(then -> new Line(number, query, normal.get(i), then, "")));
    Stream<Line> found =
        normal.stream()
            .filter(id -> !changed.contains(id))
            .map(id -> new Line(number, query, id, "", ""));
    Stream<Line> absent =
        normal.size() == Searched.BY_WORDS
            ? Stream.empty()
            : changed.stream()
                .filter(id -> !normal.contains(id))
                .map(id -> new Line(number, query, "", "", id));
    return Stream.of(orders, found, absent).flatMap(each -> each);
  }
}
