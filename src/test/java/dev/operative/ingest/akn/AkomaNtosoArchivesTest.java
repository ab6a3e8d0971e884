package dev.operative.ingest.akn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.ArchiveSample;
import dev.operative.document.Language;
import dev.operative.document.UnDocument;
import dev.operative.document.doubt.ReadingDoubt;
import dev.operative.ingest.ReadOutcome;
import dev.operative.ingest.Sidecar;
import dev.operative.ingest.SourceFile;
import dev.operative.ingest.corpus.ArchiveLimits;
import dev.operative.ingest.corpus.CorpusRoot;
import dev.operative.ingest.corpus.CorpusSink;
import dev.operative.ingest.corpus.CorpusWalker;
import dev.operative.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Reads the United Nations' own archives of Akoma Ntoso and compares with their markup.
///
/// `-Doperative.akn=FOLDER` says where the archives are; without it nothing is measured. One document in
/// `-Doperative.akn.sample=N` is read, in both languages; 1 reads all.
final class AkomaNtosoArchivesTest {
  private static final int SAMPLE = ArchiveSample.ONE_IN;

  private static final MarkupAgreement MARKUP = new MarkupAgreement();
  private static final LanguageJoin JOIN = new LanguageJoin();
  private static final List<ReadOutcome.Notice> REJECTED = new ArrayList<>();
  private static final List<ReadOutcome.Notice> OTHER_LANGUAGES = new ArrayList<>();
  private static final List<ReadOutcome.Notice> MALFORMED = new ArrayList<>();
  private static final Vocabulary VOCABULARY = Vocabulary.bundled();
  private static final VerbAgreement ENGLISH_VERBS = new VerbAgreement(VOCABULARY);
  private static final VerbAgreement CHINESE_VERBS = new VerbAgreement(VOCABULARY);
  private static final VersionVerbs VERSIONS = new VersionVerbs();
  private static final CitationAgreement CITATIONS = new CitationAgreement();
  private static final List<ReadingDoubt> DOUBTS = new ArrayList<>();
  private static int doubtful;
  private static int files;
  private static int malformedFiles;
  private static long nanos;

  @BeforeAll
  static void readArchives() throws IOException {
    Path folder = ArchiveSample.folder();
    AkomaNtosoReader reader = new AkomaNtosoReader(VOCABULARY);
    new CorpusWalker(ArchiveLimits.DEFAULT)
        .walk(CorpusRoot.corpus(folder), new EachFile(file -> read(reader, file)));
    print();
  }

  private static void read(AkomaNtosoReader reader, SourceFile file) {
    boolean malformed = file.path().contains("malformed");
    if (!reader.accepts(file) || !malformed && !ArchiveSample.has(file.name())) {
      return;
    }
    long start = System.nanoTime();
    ReadOutcome outcome = reader.read(file, Sidecar.NONE);
    nanos += System.nanoTime() - start;
    if (malformed) {
      malformedFiles++;
    } else {
      files++;
    }
    switch (outcome) {
      case ReadOutcome.Rejected refusal -> (malformed ? MALFORMED : REJECTED).add(refusal.reason());
      case ReadOutcome.OtherLanguage other -> OTHER_LANGUAGES.add(other.reason());
      case ReadOutcome.Parsed parsed -> measure(parsed.document(), file.content());
    }
  }

  private static void measure(UnDocument document, byte[] xml) {
    try {
      Language language = document.header().language();
      for (MarkupAgreement.Pair pair : MARKUP.add(document, xml)) {
        (language.equals(Language.ENGLISH) ? ENGLISH_VERBS : CHINESE_VERBS)
            .add(pair, language, document.header().body());
        CITATIONS.add(pair);
      }
      DOUBTS.addAll(document.header().doubts());
      doubtful += document.header().doubts().isEmpty() ? 0 : 1;
      JOIN.add(document);
      VERSIONS.add(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void print() {
    System.out.printf(
        "Akoma Ntoso, one document in %d: %d files, %d read, %d in other languages; %d malformed files, %d rejected%n",
        SAMPLE, files, MARKUP.documents, OTHER_LANGUAGES.size(), malformedFiles, MALFORMED.size());
    System.out.printf(
        "  %d paragraphs in the markup, %d read, %d lost, %d invented; sections %.4f (in all files at most %.4f), labels %.4f of %d%n",
        MARKUP.units,
        MARKUP.paragraphs,
        MARKUP.lost,
        MARKUP.invented,
        MARKUP.sections.share(),
        MARKUP.sections.atMost(SAMPLE),
        MARKUP.labels(),
        MARKUP.labelsRight + MARKUP.labelsWrong);
    for (Map.Entry<String, Integer> exception : MARKUP.exceptions.entrySet()) {
      System.out.printf("    %d: %s%n", exception.getValue(), exception.getKey());
    }
    System.out.println("  English " + ENGLISH_VERBS.figures());
    System.out.println("  Chinese " + CHINESE_VERBS.figures());
    System.out.println("  " + CITATIONS.figures());
    System.out.println("  " + JOIN.figures());
    System.out.println("  " + VERSIONS.figures());
    System.out.printf(
        "  doubts about %d documents: %s%n",
        doubtful,
        DOUBTS.stream()
            .collect(Collectors.groupingBy(doubt -> doubt.kind().word(), Collectors.counting())));
    System.out.printf("  %.0f paragraphs a second%n", MARKUP.paragraphs / (nanos / 1e9));
    OTHER_LANGUAGES.forEach(
        notice -> System.out.println("  " + notice.file() + ": " + notice.message()));
  }

  @Test
  void everyFileIsReadOrRejected() {
    assertThat(REJECTED).isEmpty();
    assertThat(MARKUP.documents + OTHER_LANGUAGES.size()).isEqualTo(files);
    assertThat(OTHER_LANGUAGES).hasSizeLessThanOrEqualTo(1 + files / 100);
  }

  @Test
  void noParagraphIsLostOrInvented() {
    assertThat(MARKUP.paragraphs).isEqualTo(MARKUP.units);
    assertThat(MARKUP.lost).as("%s", MARKUP.examples.get("lost")).isZero();
    assertThat(MARKUP.invented).isZero();
  }

  /// The exceptions are paragraphs without number in the main body: headings that were not marked as such, and
  /// preambular paragraphs that slipped behind the end of the preamble.
  @Test
  void sectionsAndLabelsAreTheMarkups() {
    assertThat(MARKUP.sections.atMost(SAMPLE)).isGreaterThanOrEqualTo(0.99);
    assertThat(MARKUP.labels()).isGreaterThanOrEqualTo(0.999);
    assertThat(MARKUP.exceptions.keySet())
        .isSubsetOf(
            "label",
            "section narrative read as heading",
            "section operative read as heading",
            "section operative read as preambular");
  }

  @Test
  void verbsAreTheMarkedOnes() {
    assertThat(ENGLISH_VERBS.opening()).isGreaterThanOrEqualTo(0.98);
    assertThat(ENGLISH_VERBS.f1()).isGreaterThanOrEqualTo(0.96);
    assertThat(CHINESE_VERBS.opening()).isGreaterThanOrEqualTo(0.97);
    assertThat(CHINESE_VERBS.f1()).isGreaterThanOrEqualTo(0.93);
  }

  @Test
  void citationsAreTheLinks() {
    assertThat(CITATIONS.f1()).isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void languageVersionsJoin() {
    assertThat(JOIN.share()).as("%s", JOIN.examples).isGreaterThanOrEqualTo(0.98);
  }

  @Test
  void subparagraphsHaveTheSameVerbsInBothVersions() {
    assertThat(VERSIONS.subparagraphs()).isGreaterThanOrEqualTo(0.96);
  }

  @Test
  void officialFilesRaiseHardlyAnyDoubt() {
    assertThat(doubtful * 50).isLessThanOrEqualTo(MARKUP.documents);
  }

  @Test
  void malformedFilesAreRejectedWithLineAndReason() {
    assertThat(malformedFiles).isPositive();
    assertThat(MALFORMED).hasSize(malformedFiles);
    assertThat(MALFORMED)
        .allSatisfy(
            notice -> {
              assertThat(notice.line()).isPositive();
              assertThat(notice.message()).contains("not well-formed");
            });
  }

  /// Hands on every file of a walk.
  private record EachFile(Consumer<SourceFile> then) implements CorpusSink {
    @Override
    public void file(SourceFile file, Sidecar sidecar) {
      then.accept(file);
    }

    @Override
    public void refused(ReadOutcome.Notice reason) {
      throw new AssertionError(reason.file() + ": " + reason.message());
    }

    @Override
    public void advanced(long bytes) {}
  }
}
