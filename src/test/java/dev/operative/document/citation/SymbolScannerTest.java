package dev.operative.document.citation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Body;
import dev.operative.document.Citation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolScannerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Recalling its resolutions 1267 (1999), 1325 (2000) and 2396 (2017)|SC|S/RES/1267 (1999);S/RES/1325 (2000);S/RES/2396 (2017)",
        "as set out in paragraph 4 of resolution 2396 (2017),|SC|S/RES/2396 (2017)@4",
        "in paragraphs 2, 3 and 5 (a) of its resolution 2178 (2014)|SC|S/RES/2178 (2014)@2, 3 and 5 (a)",
        "resolution 2396 (2017), para. 15|SC|S/RES/2396 (2017)@15",
        "第1373(2001)号和第2178(2014)号决议|SC|S/RES/1373 (2001);S/RES/2178 (2014)",
        "第 1373（2001）号决议第1(a)段|SC|S/RES/1373 (2001)@1 (a)",
        "第2178(2014)号决议第2至4段|SC|S/RES/2178 (2014)@2–4",
        "General Assembly resolutions 60/288 and 72/284|SC|A/RES/60/288;A/RES/72/284",
        "大会第60/288号决议|SC|A/RES/60/288",
        "大会第60/288号、第62/272号和第72/284号决议|HRC|A/RES/60/288;A/RES/62/272;A/RES/72/284",
        "Human Rights Council resolution 16/21|GA|A/HRC/RES/16/21",
        "its resolution 51/24|HRC|A/HRC/RES/51/24",
        "its resolution 51/24|GA|A/RES/51/24",
        "其第51/24号决议|HRC|A/HRC/RES/51/24",
        "理事会2007年6月18日关于体制建设的第5/1号决议|HRC|A/HRC/RES/5/1",
        "Council resolution 2016/18|GA|E/RES/2016/18",
        "经济及社会理事会第2016/18号决议|GA|E/RES/2016/18",
        "Council resolutions 5/1, on institution-building, and 5/2, on the Code of Conduct|HRC|A/HRC/RES/5/1;A/HRC/RES/5/2",
        "its resolution 46/182 of 19 December 1991 and Economic and Social Council resolution 2016/18|GA|A/RES/46/182;E/RES/2016/18",
        "document S/2015/939.|SC|S/2015/939",
        "(A/70/674-S/2015/926)|SC|A/70/674;S/2015/926",
        "resolution 217 A (III)|GA|A/RES/217 A (III)",
        "1960年12月14日第1514(XV)号决议|GA|A/RES/1514 (XV)",
        "statements of its President S/PRST/2017/15 and S/PRST/2018/9|SC|S/PRST/2017/15;S/PRST/2018/9",
        "draft A/C.3/74/L.5 and A/74/677/Add.1|GA|A/C.3/74/L.5;A/74/677/Add.1",
        "resolutions 2178 and 2396 remain|SC|S/RES/2178 (2014);S/RES/2396 (2017)",
        "第2178号决议|SC|S/RES/2178 (2014)",
        "contained in S/RES/2396 (2017).|SC|S/RES/2396 (2017)",
        "Ｓ／２０２０／８５２号文件|SC|S/2020/852",
        "symbol $\\mathbf{S}_{/2021/1107}$ here|SC|S/2021/1107",
        "the Committee established pursuant to resolution 1373 (2001)|SC|S/RES/1373 (2001)",
        "decision 74/544|SC|A/DEC/74/544",
        "大会第74/544号决定|SC|A/DEC/74/544",
        "its decisions 72/512 of 4 December 2017 and 75/564 of 28 April 2021,|GA|A/DEC/72/512;A/DEC/75/564",
        "resolution 73/14 of 26 November 2018 and its decision 71/556 of 8 September 2017,|GA|A/RES/73/14;A/DEC/71/556",
        "its decision 74/540 B of 13 April 2020|GA|A/DEC/74/540 B",
        "its decisions S-31/1, S-31/2 and S-31/3 of 15 July 2020|GA|A/DEC/S-31/1;A/DEC/S-31/2;A/DEC/S-31/3",
        "回顾其2020年7月15日S-31/1和S-31/2号决定|GA|A/DEC/S-31/1;A/DEC/S-31/2",
        "第74/49号决议、2020年12月31日第75/552号决定|GA|A/RES/74/49;A/DEC/75/552",
        "其2020年7月17日第2020/11号決議，以及2004年11月11日第2004/322号和2023/201 B号決定|ECOSOC|E/RES/2020/11;E/DEC/2004/322;E/DEC/2023/201 B",
        "Economic and Social Council decision 2023/322|GA|E/DEC/2023/322",
        "decision 2006/1 of the Economic and Social Council|GA|E/DEC/2006/1",
        "经济及社会理事会第 2006/1 号决定|GA|E/DEC/2006/1",
        "Recalling its decision 2021/8 of 8 June 2021|ECOSOC|E/DEC/2021/8",
        "Human Rights Council decision 2/113|GA|A/HRC/DEC/2/113",
        "decisions 2/105 and 4/102 of the Human Rights Council|GA|A/HRC/DEC/2/105;A/HRC/DEC/4/102",
        "Recalling its decision 17/120 of 17 June 2011|HRC|A/HRC/DEC/17/120",
        "回顾其以往关于这个议题的决议，以及人权理事会2011年9月30日第18/120号决定、|GA|A/HRC/DEC/18/120",
        "the Commission on Crime Prevention and Criminal Justice, and its decision 74/550 B|ECOSOC|A/DEC/74/550 B",
        "关于委员会有效运作的1998年9月8日第52/492号决定|GA|A/DEC/52/492",
        "paragraph 4 of General Assembly decision 62/557|SC|A/DEC/62/557@4",
        "大会第62/557号决定第4段|SC|A/DEC/62/557@4",
        "又回顾大会各项相关决议，最近的决议是2019年12月13日第74/90号决议|HRC|A/RES/74/90",
        "其有关决议，还回顾大会2020年12月16日第75/181号决议|HRC|A/RES/75/181"
      })
  void findsEveryMention(String text, String speaker, String expected) {
    List<String> found =
        SymbolScanner.scan(text, body(speaker)).stream()
            .map(c -> c.symbol().canonical() + c.paragraph().map(p -> "@" + p).orElse(""))
            .toList();
    assertThat(found).containsExactly(expected.split(";"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Telephone +1 212 963 1234 (2017 edition)",
        "on 21/12/2017 and 9/11",
        "the 1267/1989/2253 Committee",
        "the 1267 Committee and the 1540 Committee",
        "in the biennium 2020/21",
        "World Health Assembly resolution 65/4",
        "第五十四届会议 2017/12",
        "decision 15/4",
        "in line with decisions 15/6, 16/31 and 16/32",
        "Commission on Narcotic Drugs decision 63/15",
        "Statistical Commission decision 53/113",
        "decision 11/101, adopted by the Committee of Experts",
        "decision 2025/300 of 18 March 2025 adopted by the Executive Board",
        "decision 2010/30",
        "decision 1/CP.21 and decision XIII/18",
        "the decision stands; 74/545",
        "公约缔约方大会第15/8号决定",
        "联合国环境规划署理事会2013年第27/2号决定",
        "influenza A/H1N1 and and/or",
        "adopted 15 resolutions in 2017",
        "the Sustainable Development Goals by 2030 (2015)",
        "第182号公约"
      })
  void findsNothingElse(String text) {
    assertThat(SymbolScanner.scan(text, Body.SECURITY_COUNCIL)).isEmpty();
  }

  @Test
  void theRangeIsThatOfTheNumber() {
    String text = "Recalling resolution 2396 (2017),";
    Citation citation = SymbolScanner.scan(text, Body.SECURITY_COUNCIL).getFirst();
    assertThat(text.substring(citation.start(), citation.end())).isEqualTo("2396 (2017)");
  }

  private static Body body(String name) {
    return switch (name) {
      case "SC" -> Body.SECURITY_COUNCIL;
      case "GA" -> Body.GENERAL_ASSEMBLY;
      case "HRC" -> Body.HUMAN_RIGHTS_COUNCIL;
      case "ECOSOC" -> Body.ECONOMIC_AND_SOCIAL_COUNCIL;
      default -> throw new IllegalArgumentException(name);
    };
  }
}
