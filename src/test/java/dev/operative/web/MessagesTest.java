package dev.operative.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Kind;
import dev.operative.document.Language;
import dev.operative.document.Section;
import dev.operative.document.Status;
import dev.operative.export.ExportFormat;
import dev.operative.export.json.ValueLabels;
import dev.operative.language.Languages;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Grouping;
import dev.operative.search.query.InputError;
import dev.operative.search.query.Sort;
import dev.operative.search.trend.CountedUnit;
import dev.operative.vocabulary.Vocabulary;
import dev.operative.vocabulary.table.TableSource;
import dev.operative.vocabulary.treatment.Treatment;
import dev.operative.vocabulary.treatment.TreatmentRules;
import dev.operative.web.http.Problem;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Finds words of the interface that are missing, left over, or not in a bundle. */
class MessagesTest {
  private static final Pattern USE = Pattern.compile("\\btext\\(\\s*\"([^\"]+)\"\\s*([,)+])");
  private static final Pattern KEY_ALONE =
      Pattern.compile("\"((?:example|vote|translate|role|citations\\.f)\\.[a-z.-]+)\"");

  @Test
  void bothBundlesHaveTheSameKeys() {
    assertThat(bundle("zh").stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(bundle("en").stringPropertyNames());
  }

  @Test
  void everyMessageInUseIsThereAndNoneIsLeftOver() {
    assertThat(used()).containsExactlyInAnyOrderElementsOf(bundle("en").stringPropertyNames());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyMessageIsWellFormed(String language) {
    Properties messages = bundle(language);
    for (String key : messages.stringPropertyNames()) {
      String message = messages.getProperty(key);
      assertThat(message).as(key).isNotBlank().isNotEqualTo(key).doesNotContain("'");
      if (message.contains("{")) {
        assertThat(new MessageFormat(message).format(new Object[] {2, 3, 4, 5, 6}))
            .as(key)
            .doesNotContain("{");
      }
    }
  }

  @Test
  void noTemplateHasWordsOfItsOwn() throws IOException {
    Pattern betweenTags = Pattern.compile(">([^<>@${}]*[A-Za-z]{3,}[^<>@${}]*)</");
    Set<String> words = new TreeSet<>();
    for (Path template : files(Path.of("src/main/jte"), ".jte")) {
      Matcher word = betweenTags.matcher(Files.readString(template));
      while (word.find()) {
        words.add(word.group(1).strip());
      }
    }
    // The name, and addresses.
    assertThat(words)
        .containsExactlyInAnyOrder(
            "Operative", "/api/v1/search?q=terrorism&amp;verb=Decides", "/mcp");
  }

  @Test
  void everyValueHasWordsInBothLanguages() {
    Vocabulary vocabulary = Vocabulary.bundled();
    ValueLabels labels = new ValueLabels(vocabulary);
    Stream.of(
            Arrays.stream(Kind.values()).map(kind -> labels.of(Facet.KIND, kind.word())),
            Arrays.stream(Status.values()).map(status -> labels.of(Facet.STATUS, status.word())),
            Arrays.stream(Section.values())
                .map(section -> labels.of(Facet.SECTION, section.word())),
            Languages.bundled().all().stream()
                .map(language -> labels.of(Facet.LANGUAGE, language.code())),
            vocabulary.verbGroups().stream().map(group -> labels.of(Facet.VERB, group.name())),
            vocabulary.verbGroups().stream().map(group -> labels.ofCategory(group.category())),
            vocabulary.addressees().stream().map(each -> labels.ofCategory(each.group())))
        .flatMap(stream -> stream)
        .forEach(
            label -> {
              assertThat(label.in(Language.ENGLISH))
                  .as(label.toString())
                  .matches("[\\p{IsLatin}\\p{Punct} ’–]+");
              assertThat(label.in(Language.CHINESE))
                  .as(label.toString())
                  .containsPattern("\\p{IsHan}");
            });
  }

  /** The keys in templates and classes; where a key is put together, all it can become. */
  private static Set<String> used() {
    Set<String> keys = new TreeSet<>();
    Stream.concat(
            files(Path.of("src/main/jte"), ".jte").stream(),
            files(Path.of("src/main/java/dev/operative/web"), ".java").stream())
        .map(MessagesTest::read)
        .forEach(
            source -> {
              Matcher use = USE.matcher(source);
              while (use.find()) {
                if (!use.group(2).equals("+")) {
                  keys.add(use.group(1));
                }
              }
              Matcher alone = KEY_ALONE.matcher(source);
              while (alone.find()) {
                keys.add(alone.group(1));
              }
            });
    Arrays.stream(Facet.values()).forEach(facet -> keys.add("facet." + facet.parameter()));
    Arrays.stream(Grouping.values()).forEach(each -> keys.add("group." + each.word()));
    Arrays.stream(Sort.values()).forEach(sort -> keys.add("sort." + sort.parameter()));
    Arrays.stream(Problem.Sort.values()).forEach(sort -> keys.add("problem." + sort.anchor()));
    Arrays.stream(InputError.Sort.values()).forEach(sort -> keys.add("input." + sort.word()));
    Arrays.stream(CountedUnit.values())
        .forEach(
            unit ->
                Stream.of("count", "total", "found", "output")
                    .forEach(what -> keys.add("trend." + what + "." + unit.word())));
    Arrays.stream(ExportFormat.values())
        .filter(format -> format != ExportFormat.DOCX)
        .forEach(format -> keys.add("export." + format.parameter()));
    Vocabulary.bundled().topics().all().forEach(topic -> keys.add("theme." + topic.theme()));
    Arrays.stream(Treatment.values()).forEach(each -> keys.add("treatment." + each.word()));
    TreatmentRules.read(Languages.bundled(), TableSource.bundled())
        .names()
        .forEach(rule -> keys.add("treatment.rule." + rule));
    Stream.of("all", "phrase", "any", "none").forEach(field -> keys.add("builder." + field));
    keys.addAll(Set.of("error.absent", "error.other", "language.locale"));
    for (int i = 1; i <= 24; i++) {
      keys.add(String.format("query.%02d", i));
    }
    for (int i = 1; i <= 5; i++) {
      keys.add("key." + i);
      keys.add("key." + i + ".does");
    }
    return keys;
  }

  private static Properties bundle(String language) {
    String name = "page/frame/messages_" + language + ".properties";
    Properties messages = new Properties();
    try (Reader reader =
        new InputStreamReader(WebServer.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      messages.load(reader);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
    return messages;
  }

  private static java.util.List<Path> files(Path folder, String ending) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(path -> path.toString().endsWith(ending)).toList();
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
