package dev.operative.web.page.result;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Kind;
import dev.operative.document.Paragraph;
import dev.operative.document.Section;
import dev.operative.export.TextSample;
import dev.operative.search.Highlight;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTest {
  private static Excerpt of(String text, String wanted) {
    Paragraph paragraph =
        TextSample.of("S/RES/2396 (2017)", Kind.RESOLUTION)
            .paragraph(Section.OPERATIVE, "1", text, 0, "op.1", List.of())
            .paragraph();
    int start = text.indexOf(wanted);
    return Excerpt.of(paragraph, List.of(new Highlight(start, start + wanted.length())));
  }

  @Test
  void aLongParagraphIsShownFromAWordBeforeWhatMatched() {
    String text = "resolution 2178, ".repeat(40) + "and data";
    Excerpt excerpt = of(text, "data");

    assertThat(excerpt.cutBefore()).isTrue();
    assertThat(excerpt.cutAfter()).isFalse();
    // Whatever the place, no stretch begins with the comma or the space of the word before.
    for (int spaces = 0; spaces < 17; spaces++) {
      String moved = text + " ".repeat(spaces);
      Excerpt begun = of("x".repeat(spaces) + moved, "data");
      assertThat(begun.text().substring(begun.start())).matches("(?s)[r2].*");
    }
  }

  @Test
  void aShortOneIsShownWhole() {
    assertThat(of("Decides data", "data")).isEqualTo(new Excerpt(0, 12, "Decides data"));
  }
}
