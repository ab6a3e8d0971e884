package dev.operative.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "S/RES/2396|S/RES/2396 (2017)",
        "S/RES/2396(2017)|S/RES/2396 (2017)",
        "s/res/2396 (2017)|S/RES/2396 (2017)",
        "S / RES / 2396|S/RES/2396 (2017)",
        "Ｓ／ＲＥＳ／２３９６（２０１７）|S/RES/2396 (2017)",
        "resolution 2396|S/RES/2396 (2017)",
        "Resolution 2396 (2017)|S/RES/2396 (2017)",
        "Security Council resolution 2396|S/RES/2396 (2017)",
        "UNSCR 1373|S/RES/1373 (2001)",
        "resolution 1373 of 2001|S/RES/1373 (2001)",
        "2396 (2017)|S/RES/2396 (2017)",
        "第2396(2017)号决议|S/RES/2396 (2017)",
        "第２３９６（２０１７）号决议|S/RES/2396 (2017)",
        "第2396号决议|S/RES/2396 (2017)",
        "安全理事会第 1373（2001）号决议|S/RES/1373 (2001)",
        "第2396號決議|S/RES/2396 (2017)",
        "A/RES/72/284|A/RES/72/284",
        "General Assembly resolution 72/284|A/RES/72/284",
        "大会第72/284号决议|A/RES/72/284",
        "第72/284号决议|A/RES/72/284",
        "A/HRC/RES/51/24|A/HRC/RES/51/24",
        "Human Rights Council resolution 51/24|A/HRC/RES/51/24",
        "人权理事会第51/24号决议|A/HRC/RES/51/24",
        "E/RES/2016/18|E/RES/2016/18",
        "resolution 2016/18|E/RES/2016/18",
        "S/PRST/2019/2|S/PRST/2019/2",
        "A/74/677|A/74/677",
        "a/74/677/add.1|A/74/677/Add.1",
        "S/2015/939/REV.1|S/2015/939/Rev.1",
        "A/C.3/74/L.5|A/C.3/74/L.5",
        "A/RES/3314 (XXIX)|A/RES/3314 (XXIX)",
        "A/RES/3314(XXIX)|A/RES/3314 (XXIX)",
        "General Assembly resolution 217 A (III)|A/RES/217 A (III)",
        "resolution 1514 (XV)|A/RES/1514 (XV)",
        "A/RES/65/254 B|A/RES/65/254 B",
        "A/RES/ES-11/1|A/RES/ES-11/1",
        "A/ES-10/888|A/ES-10/888",
        "S/2020/852|S/2020/852",
        "$\\mathbf{S}_{/2021/1107}$|S/2021/1107",
        "A/CONF.157/24 (Part I)|A/CONF.157/24 (Part I)",
        "S/RES/2900 (2027)|S/RES/2900 (2027)",
        "S/RES/1|S/RES/1 (1946)",
      })
  void readsWhatPeopleTypeAndPrint(String typed, String canonical) {
    assertThat(Symbol.parse(typed)).map(Symbol::canonical).contains(canonical);
    assertThat(Symbol.parse(canonical)).map(Symbol::canonical).contains(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "S",
        "S/",
        "S/RES/",
        "S/RES/0",
        "terrorism",
        "and/or",
        "A/B",
        "2396",
        "2396 (2015)",
        "2017-12-21",
        "21/12/2017",
        "+1 212 963 1234",
        "resolution",
        "resolution on terrorism",
        "S/RES/2396 (2017) para. 4",
        "S/RES/2396 (2017), S/RES/1373 (2001)",
        "决议"
      })
  void readsNothingElse(String typed) {
    assertThat(Symbol.parse(typed)).isEmpty();
  }

  @Test
  void theYearFollowsFromTheNumber() {
    assertThat(Symbol.parse("S/RES/2396 (2016)")).isEqualTo(Symbol.parse("S/RES/2396"));
  }

  @ParameterizedTest
  @CsvSource({
    "S/RES/2396 (2017),S-RES-2396-2017",
    "A/RES/72/284,A-RES-72-284",
    "A/RES/3314 (XXIX),A-RES-3314-XXIX",
    "A/RES/217 A (III),A-RES-217-A-III",
    "A/RES/65/254 B,A-RES-65-254-B",
    "A/RES/76/245 A-B,A-RES-76-245-A-B",
    "A/RES/ES-11/1,A-RES-ES-11-1",
    "A/HRC/RES/S-35/1,A-HRC-RES-S-35-1",
    "A/74/677/Add.1,A-74-677-Add_1",
    "A/C.3/74/L.5,A-C_3-74-L_5",
    "A/CONF.157/24 (Part I),A-CONF_157-24-Part-I",
    "S/PRST/2019/2,S-PRST-2019-2",
    "S/2020/852,S-2020-852",
    "S/RES/2900,S-RES-2900"
  })
  void slugsAreReadableAndLeadBack(String canonical, String slug) {
    assertThat(new Symbol(canonical).slug()).isEqualTo(slug);
    assertThat(Symbol.fromSlug(slug)).map(Symbol::canonical).contains(canonical);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "press-release", "S-RES", "S/RES/2396 (2017)", "S-RES-2396"})
  void otherTextIsNoSlug(String text) {
    assertThat(Symbol.fromSlug(text)).isEmpty();
  }
}
