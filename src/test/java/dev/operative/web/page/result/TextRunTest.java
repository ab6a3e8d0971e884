package dev.operative.web.page.result;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Citation;
import dev.operative.document.Kind;
import dev.operative.document.Paragraph;
import dev.operative.document.Section;
import dev.operative.document.Symbol;
import dev.operative.export.TextSample;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextRunTest {
  private static List<Optional<String>> links(Citation... citations) {
    Paragraph paragraph =
        TextSample.of("S/RES/2396 (2017)", Kind.RESOLUTION)
            .paragraph(Section.HEADING, "", "Resolution 2396 (2017)", 0, "h.1", List.of(citations))
            .paragraph();
    return TextRun.of(paragraph, List.of()).stream().map(TextRun::href).toList();
  }

  private static Citation citation(String symbol, Optional<String> paragraph) {
    return new Citation(Symbol.parse(symbol).orElseThrow(), paragraph, 11, 22);
  }

  @Test
  void aTextDoesNotLinkToItselfButToOthersAndToItsParagraphs() {
    assertThat(links(citation("S/RES/2396", Optional.empty()))).containsOnly(Optional.empty());
    assertThat(links(citation("S/RES/1373", Optional.empty())))
        .containsExactly(Optional.empty(), Optional.of("/documents?symbol=S/RES/1373+(2001)"));
    assertThat(links(citation("S/RES/2396", Optional.of("4"))))
        .contains(Optional.of("/documents?symbol=S/RES/2396+(2017)&para=4"));
  }
}
