package dev.operative.document.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.operative.document.Language;
import dev.operative.document.ParagraphId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProvisionIdTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "S-RES-2396-2017.op.15",
        "S-2020-852.op.8.b",
        "S-RES-2617-2021.pp.3",
        "A-RES-75-291.pp.46-zh",
        "S-2020-870.statement-belgium.2",
        "A-RES-70-1.fn.star",
        "draft-resolution.fm.1",
        "A-RES-77-128-A.h.1"
      })
  void readsWhatItWrites(String text) {
    assertThat(ProvisionId.parse(text)).map(ProvisionId::toString).hasValue(text);
    assertThat(ParagraphId.parse(text)).as("no id of a paragraph").isEmpty();
  }

  @Test
  void isAWorkAndAPlace() {
    assertThat(ProvisionId.parse("S-2020-852.op.8.b"))
        .hasValue(new ProvisionId("S-2020-852", "op.8.b"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "S-RES-2396-2017.en.op.15",
        "A-RES-75-291.zh.pp.37",
        "S-RES-2396-2017",
        "S-RES-2396-2017.",
        ".op.1",
        "S/RES/2396.op.1",
        "a b.op.1"
      })
  void readsNothingElse(String text) {
    assertThat(ProvisionId.parse(text)).isEqualTo(Optional.empty());
  }

  @Test
  void isNeverWrittenLikeAParagraph() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ProvisionId("S-2020-852", "en.op.1"));
    assertThatIllegalArgumentException().isThrownBy(() -> new ProvisionId("S-2020-852.op", "1"));
    assertThat(new ParagraphId("S-2020-852", Language.ENGLISH, "op.1").toString())
        .isNotEqualTo(new ProvisionId("S-2020-852", "op.1").toString());
  }

  @Test
  void isOrderedAsTextIs() {
    List<ProvisionId> ids =
        Stream.of("S-2.op.2", "S-2.op.10", "S-1.pp.1", "S-2.op.1")
            .map(text -> ProvisionId.parse(text).orElseThrow())
            .sorted()
            .toList();
    assertThat(ids).hasToString("[S-1.pp.1, S-2.op.1, S-2.op.10, S-2.op.2]");
  }
}
