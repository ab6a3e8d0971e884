package dev.operative.search.bitext;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.ArchiveSample;
import dev.operative.document.Paragraph;
import dev.operative.document.UnDocument;
import dev.operative.ingest.ReadOutcome;
import dev.operative.ingest.Sidecar;
import dev.operative.ingest.SourceFile;
import dev.operative.ingest.akn.AkomaNtosoReader;
import dev.operative.ingest.corpus.ArchiveLimits;
import dev.operative.ingest.corpus.CorpusRoot;
import dev.operative.ingest.corpus.CorpusSink;
import dev.operative.ingest.corpus.CorpusWalker;
import dev.operative.search.works.Bead;
import dev.operative.vocabulary.Vocabulary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Aligns the language versions of the United Nations' own Akoma Ntoso files and prints what there is to read.
///
/// `-Doperative.akn=FOLDER` says where the archives are; without it nothing is measured. One work in
/// `-Doperative.akn.sample=N` is aligned, and A/RES/75/291 always; 1 aligns all. Of works whose places differ, 200 pairs are
/// printed; `-Doperative.alignment.seed=N` draws others.
final class BitextArchivesTest {
  /// Has 47 preambular paragraphs in English and 46 in Chinese, which lacks the twenty-seventh.
  private static final String UNEQUAL = "A-RES-75-291";

  private static final Vocabulary VOCABULARY = Vocabulary.bundled();
  private static final AkomaNtosoReader READER = new AkomaNtosoReader(VOCABULARY);
  private static final ConceptFinder CONCEPTS = new TermConcepts(VOCABULARY);
  private static final BitextAligner ALIGNER = new BitextAligner(CONCEPTS);
  private static final AlignmentFigures FIGURES = new AlignmentFigures(CONCEPTS);
  private static final Set<String> VERSIONS = new HashSet<>();
  private static final Map<String, UnDocument> WAITING = new HashMap<>();
  private static final List<Bead> UNEQUAL_BEADS = new ArrayList<>();
  private static final List<String> INCOMPLETE = new ArrayList<>();

  @BeforeAll
  static void alignArchives() throws IOException {
    new CorpusWalker(ArchiveLimits.DEFAULT)
        .walk(CorpusRoot.corpus(ArchiveSample.folder()), new Files());
    FIGURES.print();
  }

  private static void read(SourceFile file) {
    if (READER.accepts(file)
        && !file.path().contains("malformed")
        && (ArchiveSample.has(file.name()) || file.name().contains("75_291"))
        && READER.read(file, Sidecar.NONE) instanceof ReadOutcome.Parsed parsed
        && VERSIONS.add(parsed.document().header().id())) {
      add(parsed.document());
    }
  }

  private static void add(UnDocument version) {
    UnDocument other = WAITING.remove(version.header().slug());
    if (other == null) {
      WAITING.put(version.header().slug(), version);
    } else if (other.header().id().compareTo(version.header().id()) < 0) {
      align(other, version);
    } else {
      align(version, other);
    }
  }

  private static void align(UnDocument first, UnDocument second) {
    List<Paragraph> left = first.paragraphs().toList();
    List<Paragraph> right = second.paragraphs().toList();
    long start = System.nanoTime();
    List<Bead> beads = ALIGNER.align(left, right);
    FIGURES.add(left, right, beads, System.nanoTime() - start);
    if (first.header().slug().equals(UNEQUAL)) {
      UNEQUAL_BEADS.addAll(beads);
    }
    if (!holdsEach(left, beads.stream().map(Bead::left))
        || !holdsEach(right, beads.stream().map(Bead::right))) {
      INCOMPLETE.add(first.header().slug());
    }
  }

  /// Whether sides of beads hold each paragraph once.
  private static boolean holdsEach(List<Paragraph> paragraphs, Stream<List<Paragraph>> sides) {
    List<Paragraph> held = sides.flatMap(List::stream).toList();
    return held.size() == paragraphs.size() && new HashSet<>(held).containsAll(paragraphs);
  }

  @Test
  void everyParagraphIsInOneBead() {
    assertThat(FIGURES.works).isPositive();
    assertThat(INCOMPLETE).isEmpty();
  }

  @Test
  void aDroppedPreambularParagraphShiftsNoPair() {
    assertThat(UNEQUAL_BEADS).noneMatch(AlignmentFigures::isDoubtful);
    assertThat(
            UNEQUAL_BEADS.stream().filter(bead -> !AlignmentFigures.isPair(bead)).map(Bead::left))
        .singleElement()
        .satisfies(alone -> assertThat(places(alone)).containsExactly("pp.27"));
    assertThat(partnerOf("pp.26")).containsExactly("pp.26");
    for (int number = 28; number <= 47; number++) {
      assertThat(partnerOf("pp." + number)).containsExactly("pp." + (number - 1));
    }
    assertThat(partnerOf("op.1")).containsExactly("op.1");
  }

  private static List<String> partnerOf(String place) {
    return UNEQUAL_BEADS.stream()
        .filter(bead -> places(bead.left()).contains(place))
        .flatMap(bead -> places(bead.right()).stream())
        .toList();
  }

  private static List<String> places(List<Paragraph> paragraphs) {
    return paragraphs.stream().map(paragraph -> paragraph.id().place()).toList();
  }

  /// The contradictions are real: notes in the order of words, and misprints.
  @Test
  void numbersJoinWhereTheyAgree() {
    assertThat((double) FIGURES.contradictions.size() / FIGURES.joinedByNumber).isLessThan(0.002);
  }

  @Test
  void doubtIsRare() {
    assertThat((double) FIGURES.doubtfulByNumber / FIGURES.joinedByNumber).isLessThan(0.0005);
    assertThat((double) FIGURES.doubtful / FIGURES.pairs).isLessThan(0.01);
  }

  private static final class Files implements CorpusSink {
    @Override
    public void file(SourceFile file, Sidecar sidecar) {
      read(file);
    }

    @Override
    public void refused(ReadOutcome.Notice reason) {
      throw new AssertionError(reason.file() + ": " + reason.message());
    }

    @Override
    public void advanced(long bytes) {}
  }
}
