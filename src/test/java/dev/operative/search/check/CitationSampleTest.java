package dev.operative.search.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.ArchiveSample;
import dev.operative.BundledCorpus;
import dev.operative.document.Citation;
import dev.operative.document.Paragraph;
import dev.operative.document.Section;
import dev.operative.document.Symbol;
import dev.operative.language.Languages;
import dev.operative.lucene.LuceneSearchEngine;
import dev.operative.search.Deadline;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.WorkListRequest;
import dev.operative.search.WorkListRequest.Order;
import dev.operative.search.check.CheckedCitation.Verdict;
import dev.operative.search.compare.ComparedText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Citations cut from the Security Council's resolutions and citations of what stands in them, true
 * and falsified. Needs the archives: `-Doperative.akn=FOLDER`.
 */
class CitationSampleTest {
  private static final int EACH = 100;
  private static final int FALSE_OF_EACH_SORT = 25;

  @TempDir Path folder;

  private final Random random = new Random(Long.getLong("operative.seed", 17));
  private final CitationChecker checker = new CitationChecker(Languages.bundled());

  /** A text with one citation, and what it quotes. */
  private record Sample(String text, Symbol symbol) {}

  @Test
  void noFalsifiedCitationPassesAndHardlyATrueOneIsQuestioned() throws Exception {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    Path archives = ArchiveSample.folder();
    ArchiveSample.copy(archives.resolve("security-council.en.tar.xz"), name -> true, corpus);
    ArchiveSample.copy(
        archives.resolve("security-council.zh.tar.xz"),
        name -> name.contains("2021"),
        folder.resolve("corpus/zh"));
    BundledCorpus.index(corpus, folder.resolve("index"));
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder.resolve("index"));
        IndexView view = engine.view()) {
      List<IndexedParagraph> provisions = provisions(view);
      Collections.shuffle(provisions, random);
      List<Sample> cut = cut(view, provisions);
      List<Sample> quoting = quoting(provisions);
      assertThat(cut).hasSize(EACH);
      assertThat(quoting).hasSize(EACH);
      List<String> questioned = new ArrayList<>();
      Stream.concat(cut.stream(), quoting.stream())
          .filter(sample -> verdicts(view, sample).contains(Verdict.QUESTIONED))
          .forEach(sample -> questioned.add(sample.text()));
      List<String> passed = new ArrayList<>();
      List<Sample> falsified = falsified(view, provisions);
      falsified.stream()
          .filter(sample -> verdicts(view, sample).equals(List.of(Verdict.CONFIRMED)))
          .forEach(sample -> passed.add(sample.text()));
      System.out.printf(
          "%d true citations: %d questioned; %d falsified: %d passed%n",
          2 * EACH, questioned.size(), falsified.size(), passed.size());
      assertThat(passed).as("falsified, and confirmed").isEmpty();
      assertThat(questioned).as("true, and questioned").hasSizeLessThanOrEqualTo(2 * EACH / 50);
    }
  }

  /** What is said of the citations of the sample's document. */
  private List<Verdict> verdicts(IndexView view, Sample sample) {
    return checker.check(view, sample.text(), Deadline.NONE).stream()
        .filter(checked -> checked.cited().symbol().equals(sample.symbol()))
        .map(CheckedCitation::verdict)
        .distinct()
        .toList();
  }

  private static List<IndexedParagraph> provisions(IndexView view) {
    List<IndexedParagraph> provisions = new ArrayList<>();
    view.works(WorkListRequest.all(Order.BY_SYMBOL, 0, 1_000)).items().stream()
        .flatMap(work -> work.headers().values().stream())
        .flatMap(header -> view.document(header.id()).stream())
        .flatMap(document -> document.paragraphs().stream())
        .filter(found -> found.part().symbol().isPresent())
        .filter(
            found ->
                found.paragraph().section() == Section.OPERATIVE
                    || found.paragraph().section() == Section.PREAMBULAR)
        .forEach(provisions::add);
    return provisions;
  }

  /** Paragraphs that cite a resolution of the index, as they stand. */
  private static List<Sample> cut(IndexView view, List<IndexedParagraph> provisions) {
    List<Sample> samples = new ArrayList<>();
    for (IndexedParagraph found : provisions) {
      for (Citation citation : found.paragraph().citations()) {
        if (samples.size() < EACH
            && citation.symbol().canonical().startsWith("S/RES/")
            && ComparedText.of(view, citation.symbol(), found.document().language()).isPresent()) {
          samples.add(new Sample(found.paragraph().text(), citation.symbol()));
          break;
        }
      }
    }
    return samples;
  }

  /** What stands in a provision, quoted in the styles of the United Nations and of lawyers. */
  private List<Sample> quoting(List<IndexedParagraph> provisions) {
    return provisions.stream()
        .filter(CitationSampleTest::isQuotable)
        .limit(EACH)
        .map(found -> quoting(found, quotation(found), label(found), number(found), year(found)))
        .toList();
  }

  private Sample quoting(
      IndexedParagraph found, String quotation, String label, String number, String year) {
    boolean chinese = quotation.codePoints().anyMatch(Character::isIdeographic);
    String section = found.paragraph().section() == Section.PREAMBULAR ? "preambular " : "";
    String pp = section.isEmpty() ? "OP" : "PP";
    String text =
        chinese
            ? "安理会第%s(%s)号决议%s第%s段：“%s”。"
                .formatted(number, year, section.isEmpty() ? "" : "序言部分", label, quotation)
            : switch (random.nextInt(5)) {
              case 0 ->
                  "S/RES/%s (%s), %spara. %s: “%s”."
                      .formatted(number, year, section, label, quotation);
              case 1 ->
                  "In %sparagraph %s of its resolution %s (%s), the Council said: “%s”."
                      .formatted(section, label, number, year, quotation);
              case 2 ->
                  "“%s”, as resolution %s, %s %s has it.".formatted(quotation, number, pp, label);
              case 3 ->
                  "The Council said so: “%s”.[7]%n%n[7] S.C. Res. %s, %s %s (%s)."
                      .formatted(quotation, number, section.isEmpty() ? "¶" : "PP", label, year);
              default ->
                  "“%s” (UNSC Res %s UN Doc S/RES/%s, %spara %s)."
                      .formatted(quotation, number, number, section, label);
            };
    return new Sample(text, Symbol.parse("S/RES/" + number).orElseThrow());
  }

  private List<Sample> falsified(IndexView view, List<IndexedParagraph> provisions) {
    List<IndexedParagraph> quotable =
        provisions.reversed().stream().filter(CitationSampleTest::isQuotable).toList();
    List<Sample> samples = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < FALSE_OF_EACH_SORT; i++) {
      IndexedParagraph found = quotable.get(next++);
      int other = Integer.parseInt(number(found)) + 1;
      samples.add(
          quoting(found, quotation(found), label(found), Integer.toString(other), year(found)));
      found = quotable.get(next++);
      String year = Integer.toString(Integer.parseInt(year(found)) - 1);
      samples.add(
          new Sample(
              "See resolution %s (%s), para. %s.".formatted(number(found), year, label(found)),
              found.part().symbol().orElseThrow()));
      found = quotable.get(next++);
      samples.add(
          quoting(found, quotation(found), otherLabel(view, found), number(found), year(found)));
      found = quotable.get(next++);
      samples.add(
          quoting(found, otherWord(quotation(found)), label(found), number(found), year(found)));
    }
    return samples;
  }

  private static boolean isQuotable(IndexedParagraph found) {
    return found.part().symbol().orElseThrow().canonical().startsWith("S/RES/")
        && !found.paragraph().label().isEmpty()
        && PastedQuotations.canBeLookedFor(new PastedQuotation(0, 0, quotation(found)))
        && found.paragraph().text().length() > 60;
  }

  /** The beginning of a provision, without the quotation marks in it. */
  private static String quotation(IndexedParagraph found) {
    String text = found.paragraph().text().replaceAll("[“”\"「」]", "");
    int end = Math.min(text.length(), 160);
    return end == text.length() ? text : text.substring(0, end).replaceFirst("\\s+\\S*$", "");
  }

  private static String label(IndexedParagraph found) {
    return found.paragraph().label();
  }

  private static String number(IndexedParagraph found) {
    return found.part().symbol().orElseThrow().canonical().replaceAll("S/RES/(\\d+).*", "$1");
  }

  private static String year(IndexedParagraph found) {
    return found.part().symbol().orElseThrow().canonical().replaceAll(".*\\((\\d+)\\)", "$1");
  }

  /** The number of another paragraph of the document, or of none. */
  private String otherLabel(IndexView view, IndexedParagraph found) {
    List<String> labels =
        ComparedText.of(view, found.part().symbol().orElseThrow(), found.document().language())
            .orElseThrow()
            .paragraphs()
            .stream()
            .map(IndexedParagraph::paragraph)
            .filter(other -> other.section() == found.paragraph().section())
            .filter(other -> !sameText(other, found.paragraph()))
            .map(Paragraph::label)
            .filter(label -> label.matches("\\d+"))
            .filter(label -> !found.paragraph().label().matches(label + "( .*)?"))
            .toList();
    return labels.isEmpty() || random.nextBoolean()
        ? "99"
        : labels.get(random.nextInt(labels.size()));
  }

  private static boolean sameText(Paragraph one, Paragraph other) {
    return one.text().startsWith(quotationOf(other)) || other.text().startsWith(quotationOf(one));
  }

  private static String quotationOf(Paragraph paragraph) {
    return paragraph.text().substring(0, Math.min(60, paragraph.text().length()));
  }

  /** One word in the middle becomes another. */
  private static String otherWord(String quotation) {
    if (quotation.codePoints().anyMatch(Character::isIdeographic)) {
      int middle = quotation.length() / 2;
      return quotation.substring(0, middle) + "不得" + quotation.substring(middle);
    }
    List<String> words = new ArrayList<>(Arrays.asList(quotation.split(" ")));
    words.set(words.size() / 2, "never");
    return String.join(" ", words);
  }
}
