package dev.operative.export.tbx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.language.Languages;
import dev.operative.search.terms.TermEntry;
import dev.operative.search.terms.TermEntry.RenderingCount;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class TermBaseTest {
  @Test
  void aTermAndItsRenderingsAreOneConcept() {
    TermEntry entry =
        new TermEntry(
            "rule of law",
            List.of(
                new RenderingCount("rule of law", "法治", "lexicon", true, 3, 0),
                new RenderingCount("rule of law", "法治 & 法制", "corpus", false, 1, 4)),
            List.of(),
            List.of("RoL"),
            List.of(),
            3,
            3,
            List.of(),
            List.of());

    Document tbx =
        Jsoup.parse(
            new String(new TermBase(Languages.bundled()).bytes(entry), StandardCharsets.UTF_8),
            Parser.xmlParser());

    assertThat(tbx.select("tbx").attr("type")).isEqualTo("TBX-Basic");
    assertThat(tbx.select("conceptEntry > langSec").eachAttr("xml:lang"))
        .containsExactly("en", "zh");
    assertThat(tbx.select("langSec[xml:lang=en] term").eachText())
        .containsExactly("rule of law", "RoL");
    assertThat(tbx.select("langSec[xml:lang=zh] term").eachText()).containsExactly("法治", "法治 & 法制");
    assertThat(tbx.select("langSec[xml:lang=zh] termNote").eachText())
        .containsExactly("preferredTerm-admn-sts", "admittedTerm-admn-sts");
  }
}
