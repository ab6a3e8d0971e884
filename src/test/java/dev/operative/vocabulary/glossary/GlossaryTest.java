package dev.operative.vocabulary.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.operative.document.Language;
import dev.operative.language.Languages;
import dev.operative.vocabulary.Term;
import dev.operative.vocabulary.table.VocabularyException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryTest {
  private static final String V2 =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
      <martif type="TBX-Basic" xml:lang="en"><text><body>
      <termEntry id="c1">
      <langSet xml:lang="en"><tig><term>due process</term></tig><ntig><termGrp><term>fair process</term></termGrp></ntig></langSet>
      <langSet xml:lang="zh-CN"><tig><term>正当<hi>程序</hi></term></tig></langSet>
      <langSet xml:lang="fr"><tig><term>garanties de procédure</term></tig></langSet>
      </termEntry>
      <termEntry id="c2"><langSet xml:lang="en"><tig><term>alone</term></tig></langSet></termEntry>
      </body></text></martif>
      """;
  private static final String V3 =
      """
      <tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
      <conceptEntry id="7"><langSec xml:lang="zh"><termSec><term>正当程序</term></termSec></langSec>
      <langSec xml:lang="en-GB"><termSec><term>due
        process</term></termSec></langSec></conceptEntry>
      </body></text></tbx>
      """;

  @TempDir Path folder;

  private Glossary read(String name, String text) throws IOException {
    return Glossary.read(Files.writeString(folder.resolve(name), text), Languages.bundled());
  }

  @Test
  void readsTwoColumnsInEitherOrder() throws Exception {
    Glossary one = read("a.tsv", "en\tzh\nquota|quotas\t配额|限额\n\nDa'esh\t达伊沙\n");
    Glossary other = read("b.tsv", "\ufeffZH\tEN\r\n配额\tquota\r\n");

    assertThat(one.entries()).extracting(Glossary.Entry::line).containsExactly(2, 4);
    assertThat(one.entries().getFirst().term().forms(Language.ENGLISH))
        .containsExactly("quota", "quotas");
    assertThat(one.entries().getFirst().term().forms(Language.CHINESE)).containsExactly("配额", "限额");
    assertThat(other.entries().getFirst().term().forms(Language.ENGLISH)).containsExactly("quota");
  }

  @Test
  void readsTheColumnsOfTheProgramsOwnTable() throws Exception {
    String header =
        "concept_id\ttype\tforms_en\tforms_zh\tambiguous_zh\tunattested_zh\tcount_en\tcount_zh\tevidence";

    Term term =
        read("own.tsv", header + "\nq\ttopic\tquota\t配额\t配额:0.20\t-\t0\t0\tmine\n")
            .entries()
            .getFirst()
            .term();

    assertThat(term.ambiguous(Language.CHINESE)).containsExactly("配额");
  }

  @Test
  void readsBothVersionsOfTbx() throws Exception {
    Glossary second = read("v2.tbx", V2);
    Glossary third = read("v3.TBX", V3);

    assertThat(second.name()).isEqualTo("v2.tbx");
    assertThat(second.entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.line()).isEqualTo(4);
              assertThat(entry.term().forms(Language.ENGLISH))
                  .containsExactly("due process", "fair process");
              assertThat(entry.term().forms(Language.CHINESE)).containsExactly("正当程序");
            });
    assertThat(third.entries().getFirst().term().forms(Language.ENGLISH))
        .containsExactly("due process");
  }

  @Test
  void readsNoFileThatAnEntityNames() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    String hostile =
        V2.replace(
                "<!DOCTYPE martif SYSTEM \"TBXcoreStructV02.dtd\">",
                "<!DOCTYPE martif [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>")
            .replace("due process", "due &x; process");

    assertThatThrownBy(() -> read("hostile.tbx", hostile))
        .isInstanceOf(VocabularyException.class)
        .hasMessageContaining("hostile.tbx, line 5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a.tsv; english,chinese; a.tsv, line 1: the header must be the codes of two languages",
        "a.tsv; en\\tzh\\nquota; a.tsv, line 2: has 1 cells, but the header has 2",
        "a.tsv; en\\tzh\\nquota\\t-; a.tsv, line 2, column zh: is empty",
        "a.tsv; en\\tzh; a.tsv: has no term in two of the languages en and zh",
        "a.tbx; <html/>; a.tbx, line 1: is not TBX: it begins with <html>",
        "a.tbx; <tbx>\\n<conceptEntry></tbx>; a.tbx, line 2: is not well-formed XML",
        "a.tbx; <tbx>\\n\\n<term> </term></tbx>; a.tbx, line 3: the term is empty",
      })
  void saysWhereAFileIsBroken(String name, String text, String message) {
    assertThatThrownBy(() -> read(name, text.replace("\\n", "\n").replace("\\t", "\t")))
        .isInstanceOf(VocabularyException.class)
        .hasMessageContaining(message);
  }

  @Test
  void saysWhichEncodingIsWanted() throws Exception {
    Path file = folder.resolve("gb.tsv");
    Files.write(file, "en\tzh\nquota\t配额\n".getBytes(Charset.forName("GB18030")));

    assertThatThrownBy(() -> Glossary.read(file, Languages.bundled()))
        .hasMessageContaining("gb.tsv: is not UTF-8");
    assertThatThrownBy(() -> Glossary.read(folder.resolve("none.tsv"), Languages.bundled()))
        .hasMessageContaining("none.tsv: there is no such glossary");
  }
}
