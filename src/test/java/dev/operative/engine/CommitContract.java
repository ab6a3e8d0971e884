package dev.operative.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Language;
import dev.operative.document.UnDocument;
import dev.operative.engine.Samples.Line;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedProvision;
import dev.operative.search.index.Attachment;
import dev.operative.search.index.ParagraphIndex;
import dev.operative.search.index.RejectedSource;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.works.ReadFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commits, removal, and readers beside writers. */
public abstract class CommitContract extends EngineContract {
  private List<String> ofANewView() {
    try (IndexView newest = engine.view()) {
      return all(newest);
    }
  }

  @Test
  void aViewKeepsItsCommitAndTheNextOneSeesWhatIsNew() {
    List<String> before = all(view);
    index.remove(CHINESE.header().file());
    assertThat(ofANewView()).isEqualTo(before);

    index.commit();

    assertThat(ofANewView()).hasSize(5).allMatch(id -> id.startsWith("S-RES-1373"));
    assertThat(all(view)).isEqualTo(before).hasSize(7);
    assertThat(view.statistics().works()).isEqualTo(2);
    assertThat(view.document(CHINESE.header().id())).isPresent();
    assertThat(found(new Query.Word("恐怖主义"))).hasSize(2);
  }

  @Test
  void whatWasNotCommittedIsDropped() {
    index.remove(ENGLISH.header().file());
    index.close();
    assertThat(ofANewView()).hasSize(7);

    index = engines().write(place);
    assertThat(files())
        .containsExactly("S-RES-1373-2001.en.txt", "S-RES-2178-2014.zh.txt", "broken.xml");
    commit();
    assertThat(all(view)).hasSize(7);
  }

  private List<String> files() {
    return index.sources("", 100).stream().map(ParagraphIndex.Source::file).toList();
  }

  @Test
  void aFileGivesOneThingAtATime() {
    index.reject(new RejectedSource(ENGLISH.header().file(), 1, "cut off"), "now cut");
    commit();
    assertThat(all(view)).hasSize(2);
    assertThat(view.statistics().rejected()).isEqualTo(2);

    index.put(ENGLISH, "whole again");
    index.remove(BROKEN.file());
    commit();
    assertThat(all(view)).hasSize(7);
    assertThat(view.statistics().rejected()).isZero();
    assertThat(index.sources("", 100))
        .containsExactly(
            new ParagraphIndex.Source(ENGLISH.header().file(), "whole again"),
            new ParagraphIndex.Source(CHINESE.header().file(), "two"));
  }

  @Test
  void sourcesComeAPageAtATime() {
    List<String> paged = new ArrayList<>();
    String last = "";
    for (List<ParagraphIndex.Source> page = index.sources(last, 1);
        !page.isEmpty();
        page = index.sources(last, 1)) {
      last = page.getFirst().file();
      paged.add(last);
    }
    assertThat(paged).isEqualTo(files()).hasSize(3);
  }

  @Test
  void anAttachmentBelongsToItsCommitAndThoseAfterIt() {
    index.attach("learnt.tsv", "one\t一\n");
    assertThat(view.attachment("learnt.tsv")).isEmpty();
    commit();
    assertThat(view.attachment("learnt.tsv").map(Attachment::text)).contains("one\t一\n");

    IndexView old = view;
    view = engine.view();
    index.attach("learnt.tsv", "two\t二\n");
    index.remove(CHINESE.header().file());
    commit();
    assertThat(view.attachment("learnt.tsv").map(Attachment::text)).contains("two\t二\n");
    assertThat(view.attachment("learnt.tsv").map(Attachment::checksum))
        .isNotEqualTo(old.attachment("learnt.tsv").map(Attachment::checksum));
    assertThat(old.attachment("learnt.tsv").map(Attachment::text)).contains("one\t一\n");
    old.close();

    index.put(CHINESE, "back");
    commit();
    assertThat(view.attachment("learnt.tsv").map(Attachment::text)).contains("two\t二\n");
    assertThat(view.attachment("other.tsv")).isEmpty();
  }

  @Test
  void anAttachmentKnowsHowMuchHasChangedSinceItWasMade() {
    index.attach("learnt.tsv", "one\t一\n");
    commit();
    assertThat(view.attachment("learnt.tsv").map(Attachment::changes)).contains(0L);

    index.remove(CHINESE.header().file());
    commit();
    assertThat(view.attachment("learnt.tsv").map(Attachment::changes)).contains(2L);

    index.put(CHINESE, "back");
    index.reject(BROKEN, "still broken");
    commit();
    assertThat(view.attachment("learnt.tsv").map(Attachment::changes)).contains(4L);

    index.attach("learnt.tsv", "two\t二\n");
    commit();
    assertThat(view.attachment("learnt.tsv").map(Attachment::changes)).contains(0L);
  }

  /** What the files hold, whatever the order in which they came, went and came back. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void theIndexIsAFunctionOfTheFiles(long seed) {
    List<UnDocument> files =
        Stream.of(
                "S_RES_9001.en.txt",
                "S_RES_9001.zh.txt",
                "press-release-9001.en.txt",
                "S_2030_77.en.txt")
            .map(name -> ReadFiles.resource("/works/" + name, name))
            .toList();
    Random random = new Random(seed);
    Set<Integer> there = new TreeSet<>();
    for (int step = 0; step < 12; step++) {
      int file = random.nextInt(files.size());
      if (there.remove(file)) {
        index.remove(files.get(file).header().file());
      } else {
        there.add(file);
        index.put(files.get(file), "read in step " + step);
      }
      if (random.nextBoolean()) {
        index.commit();
      }
    }
    commit();
    List<UnDocument> left = new ArrayList<>(List.of(ENGLISH, CHINESE));
    there.forEach(file -> left.add(files.get(file)));

    List<IndexedProvision> found = new ArrayList<>();
    view.scan(new Query.All(), Filters.NONE, found::add);
    List<IndexedProvision> fresh = new ArrayList<>();
    new NaiveView(left).scan(new Query.All(), Filters.NONE, fresh::add);
    assertThat(found).as("files %s", there).isEqualTo(fresh);
    assertThat(view.statistics().works())
        .isEqualTo(fresh.stream().map(each -> each.work().slug()).distinct().count());
  }

  private static UnDocument edition(int resolution, int number) {
    return Samples.resolution(
        "S/RES/" + resolution + " (2030)",
        Language.ENGLISH,
        "2030-01-01",
        Line.operative("1", "Edition number" + number),
        Line.operative("2", "Edition number" + number));
  }

  /**
   * Both files are of one edition at each commit: a reader who saw two would have read two commits.
   */
  @Test
  void readersBesideAWriterSeeOneCommitEach() throws Exception {
    AtomicBoolean writing = new AtomicBoolean(true);
    Callable<Integer> reading =
        () -> {
          int views = 0;
          while (writing.get() || views == 0) {
            try (IndexView each = engine.view()) {
              List<String> texts = new ArrayList<>();
              each.scan(
                  new Query.Wildcard("number*"),
                  Filters.NONE,
                  found -> texts.add(found.versions().getFirst().paragraph().text()));
              assertThat(texts.stream().distinct()).hasSizeLessThan(2);
              assertThat(texts.size()).isIn(0, 4);
              assertThat(each.statistics().provisions()).isEqualTo(all(each).size());
              assertThat(each.size())
                  .isEqualTo(
                      new IndexView.Size(
                          each.statistics().works(), each.statistics().provisions()));
            }
            views++;
          }
          return views;
        };
    try (ExecutorService readers = Executors.newFixedThreadPool(3)) {
      List<Future<Integer>> all = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        all.add(readers.submit(reading));
      }
      for (int number = 0; number < 10; number++) {
        index.put(edition(3000, number), "" + number);
        index.put(edition(3001, number), "" + number);
        index.commit();
      }
      writing.set(false);
      for (Future<Integer> each : all) {
        assertThat(each.get()).isPositive();
      }
    }
  }
}
