package dev.operative.search.works;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.ArchiveSample;
import dev.operative.document.Paragraph;
import dev.operative.document.ParagraphId;
import dev.operative.document.UnDocument;
import dev.operative.document.work.Provision;
import dev.operative.document.work.Work;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Works are a function of the set of files, whatever happened to them before. */
class AnyOrderTest {
  /** Files as they might be found, and under each path one or more states that a file may have. */
  private static final Map<String, List<UnDocument>> FILES = new TreeMap<>();

  @BeforeAll
  static void read() {
    ReadFiles.folder(Path.of("corpus")).forEach(AnyOrderTest::enter);
    enter("/akn/resolution.en.xml", "un/9001.en.xml");
    enter("/akn/resolution.zh.xml", "un/9001.zh.xml");
    enter("/akn/siblings.en.xml", "un/siblings.en.xml");
    enter("/akn/vetoed-draft.en.xml", "un/draft.en.xml");
    enter("/works/S_RES_9001.en.txt", "S_RES_9001.en.txt");
    enter("/works/S_RES_9001.en.txt", "copy-of-9001.txt");
    enter("/works/S_RES_9001.zh.txt", "later/S_RES_9001.zh.txt");
    enter("/works/S_2030_77.en.txt", "S_2030_77.en.txt");
    enter("/works/press-release-9001.en.txt", "press-release-9001.en.txt");
    // The same paths with other contents: the English text in place of the Chinese, the letter
    // without its annex.
    enter("/works/S_RES_9001.en.txt", "later/S_RES_9001.zh.txt");
    enter("S_2030_77.en.txt", letterAlone());
    enter("S_RES_2617.en.txt", excerpt());
    enter("S_RES_2617.zh.txt", chinese());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void worksFollowFromTheFiles(long seed) {
    compareAfterRandomEdits(FILES, 12, seed);
  }

  @Test
  void onlyTouchedWorksAreAssembledAgain() {
    StoredWorks stored = new StoredWorks(ReadFiles.assembler());
    FILES.values().forEach(states -> stored.put(states.getFirst()));
    stored.commit();

    stored.put(state("S_2030_77.en.txt", 1));
    assertThat(stored.commit())
        .as("the letter, and what it no longer encloses")
        .containsExactly("S-2030-77", "S-RES-9001-2030");
    stored.remove("S_RES_2617.zh.txt");
    assertThat(stored.commit()).containsExactly("S-RES-2617-2021");
    assertThat(stored.commit()).isEmpty();
  }

  @Test
  void everyParagraphOfEveryVersionIsInOneProvision() {
    SortedMap<String, Work> works = assembled(FILES.values().stream().map(List::getFirst).toList());
    for (Work work : works.values()) {
      Set<ParagraphId> addresses = new HashSet<>();
      Map<String, List<Paragraph>> answering = new HashMap<>();
      for (Provision provision : work.provisions()) {
        assertThat(provision.addresses()).allMatch(addresses::add);
        provision
            .texts()
            .values()
            .forEach(
                text ->
                    answering
                        .computeIfAbsent(text.source().file(), file -> new ArrayList<>())
                        .add(text));
      }
      answering.forEach(
          (file, texts) ->
              assertThat(work.in(file).keySet()).hasSizeGreaterThanOrEqualTo(texts.size()));
    }
    assertThat(works).containsKeys("S-2020-852", "S-RES-2396-2017", "A-74-677", "S-RES-9001-2030");
  }

  @Test
  void realResolutionsFollowFromTheFiles(@TempDir Path folder) throws Exception {
    Path archives = ArchiveSample.folder();
    for (String archive : List.of("general-assembly", "security-council")) {
      for (String language : List.of("en", "zh")) {
        ArchiveSample.copy(
            archives.resolve(archive + "." + language + ".tar.xz"),
            name -> name.matches(".*(?:75.?291|76.?121|2396|2617|2462|2535|77.?128).*"),
            folder.resolve(archive + "." + language));
      }
    }
    Map<String, List<UnDocument>> files = new TreeMap<>(FILES);
    ReadFiles.folder(folder).forEach((file, document) -> files.put(file, List.of(document)));
    assertThat(files).hasSizeGreaterThan(FILES.size() + 4);
    compareAfterRandomEdits(files, 12, 1);
  }

  private static void compareAfterRandomEdits(
      Map<String, List<UnDocument>> files, int steps, long seed) {
    Random random = new Random(seed);
    StoredWorks stored = new StoredWorks(ReadFiles.assembler());
    Map<String, UnDocument> there = new HashMap<>();
    List<String> paths = new ArrayList<>(files.keySet());
    for (int step = 0; step < steps; step++) {
      Collections.shuffle(paths, random);
      for (String path : paths.subList(0, 1 + random.nextInt(paths.size()))) {
        if (random.nextInt(3) == 0) {
          stored.remove(path);
          there.remove(path);
        } else {
          List<UnDocument> states = files.get(path);
          UnDocument state = states.get(random.nextInt(states.size()));
          stored.put(state);
          there.put(path, state);
        }
      }
      stored.commit();
      assertThat(stored.works())
          .as("seed %d, step %d", seed, step)
          .isEqualTo(assembled(there.values()));
    }
  }

  private static SortedMap<String, Work> assembled(Collection<UnDocument> documents) {
    StoredWorks fresh = new StoredWorks(ReadFiles.assembler());
    documents.forEach(fresh::put);
    fresh.commit();
    return fresh.works();
  }

  private static UnDocument state(String path, int number) {
    return FILES.getOrDefault(path, List.of()).get(number);
  }

  private static void enter(String path, UnDocument document) {
    FILES.computeIfAbsent(path, file -> new ArrayList<>()).add(document);
  }

  private static void enter(String resource, String path) {
    enter(path, ReadFiles.resource(resource, path));
  }

  private static UnDocument letterAlone() {
    return ReadFiles.text(
        "S_2030_77.en.txt",
        """
        United Nations S/2030/77

        Security Council

        Letter dated 4 May 2030 from the President of the Security Council addressed to the Secretary-General

        I have the honour to refer to the vote on the draft resolution contained in document S/2030/70.
        """);
  }

  /**
   * The resolution that the bundled Chinese letter encloses, by itself and with fewer paragraphs.
   */
  private static UnDocument excerpt() {
    return ReadFiles.text(
        "S_RES_2617.en.txt",
        """
        United Nations S/RES/2617 (2021)

        Resolution 2617 (2021)

        Adopted by the Security Council on 30 December 2021

        The Security Council,

        Stressing that Member States have the primary responsibility in countering terrorist acts,

        1. Underlines that the overarching objective of the CTC is to ensure full implementation of its resolutions;

        2. Decides to remain actively seized of the matter.
        """);
  }

  /** Its Chinese version, in which one preambular paragraph more shifts the numbers. */
  private static UnDocument chinese() {
    return ReadFiles.text(
        "S_RES_2617.zh.txt",
        """
        联合国 S/RES/2617 (2021)

        第2617(2021)号决议

        2021年12月30日安全理事会通过

        安全理事会，

        回顾其以往各项决议，

        强调会员国对打击恐怖主义行为负有首要责任，

        1. 着重指出反恐委员会的首要目标是确保其决议得到充分执行；

        2. 决定继续积极处理此案。
        """);
  }
}
