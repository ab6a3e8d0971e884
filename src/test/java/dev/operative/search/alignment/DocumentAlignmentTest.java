package dev.operative.search.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.ParagraphId;
import dev.operative.search.BilingualIndex;
import dev.operative.search.IndexedParagraph;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentAlignmentTest {
  @TempDir static Path folder;
  private static IndexedParagraph sample;

  @BeforeAll
  static void build() {
    try (BilingualIndex index =
        BilingualIndex.of(folder, List.<String[]>of(new String[] {"Decides;", "决定；"}))) {
      sample =
          index
              .view()
              .paragraph(ParagraphId.parse("S-RES-2504-2020.en.op.1").orElseThrow())
              .orElseThrow();
    }
  }

  private static List<IndexedParagraph> version(Language language, String... places) {
    return Stream.of(places).map(place -> at(language, place)).toList();
  }

  private static IndexedParagraph at(Language language, String place) {
    Paragraph p = sample.paragraph();
    return new IndexedParagraph(
        new Paragraph(
            new ParagraphId("S-RES-1-1946", language, place),
            p.section(),
            p.label(),
            language,
            p.headings(),
            p.text(),
            p.verbs(),
            p.addressees(),
            p.citations(),
            p.footnotes(),
            p.chapeau(),
            p.source()),
        sample.part(),
        sample.document(),
        0);
  }

  private static List<String> rows(List<IndexedParagraph> left, List<IndexedParagraph> right) {
    return DocumentAlignment.of(left, right).rows().stream()
        .map(row -> place(row.left()) + " | " + place(row.right()))
        .toList();
  }

  private static String place(Optional<IndexedParagraph> side) {
    return side.map(found -> found.paragraph().id().place()).orElse("-");
  }

  @Test
  void paragraphsWithTheSamePlaceStandSideBySide() {
    assertThat(
            rows(
                version(Language.ENGLISH, "pp.1", "op.1"),
                version(Language.CHINESE, "pp.1", "op.1")))
        .containsExactly("pp.1 | pp.1", "op.1 | op.1");
  }

  @Test
  void leavesGapsWhereNumberingDiffers() {
    assertThat(
            rows(
                version(Language.ENGLISH, "op.1", "op.2", "op.4"),
                version(Language.CHINESE, "op.1", "op.3", "op.4", "op.5")))
        .containsExactly("op.1 | op.1", "op.2 | -", "- | op.3", "op.4 | op.4", "- | op.5");
  }

  @Test
  void showsEveryParagraphOnceEvenWhenTheOrderDiffers() {
    assertThat(
            rows(
                version(Language.ENGLISH, "op.1", "fn.1", "op.2"),
                version(Language.CHINESE, "op.1", "op.2", "fn.1")))
        .containsExactly("op.1 | op.1", "fn.1 | fn.1", "op.2 | op.2");
  }
}
