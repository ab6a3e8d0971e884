package dev.operative.web.page.result;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.DocumentHeader;
import dev.operative.document.Kind;
import dev.operative.document.Language;
import dev.operative.export.TextSample;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OtherTitleTest {
  private static final DocumentHeader CHINESE = version(Language.CHINESE, "第2763(2024)号决议");

  private static DocumentHeader version(Language language, String title) {
    return TextSample.of("S/RES/2763 (2024)", Kind.RESOLUTION)
        .part("", title)
        .in(language)
        .document();
  }

  @Test
  void whereATitleIsOnlyANumberAnotherLanguageSaysMore() {
    DocumentHeader english =
        version(Language.ENGLISH, "Security Council resolution 2763 (2024) [on the Taliban]");

    assertThat(OtherTitle.of(CHINESE, List.of(CHINESE, english)))
        .contains(new OtherTitle(english.title(), "en"));
    assertThat(OtherTitle.of(english, List.of(CHINESE, english))).isEmpty();
  }

  @Test
  void numbersInAllLanguagesSayNoMoreThanOne() {
    DocumentHeader english = version(Language.ENGLISH, "Resolution 2763 (2024)");

    assertThat(OtherTitle.of(CHINESE, List.of(CHINESE, english))).isEqualTo(Optional.empty());
  }
}
