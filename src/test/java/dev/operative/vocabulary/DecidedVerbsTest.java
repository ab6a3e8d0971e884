package dev.operative.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Language;
import dev.operative.document.VerbUse;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecidedVerbsTest {
  private final Vocabulary vocabulary = Vocabulary.bundled();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "At its 34th plenary meeting, on 11 November 2021, the General Assembly, on the recommendation of the Third Committee, decided to defer the item.|Decides",
        "At its 46th plenary meeting, on 16 December 2020, the General Assembly took note of the report of the Third Committee.|Takes note",
        "At the same meeting, the Assembly also decided to extend the mandate, and requested the Secretary-General to report.|Decides;Requests",
        "At its 4th and 5th plenary meetings, on 20 and 21 April 2021, the Economic and Social Council, recalling its decision 2020/219, which welcomed the plan, approved the provisional agenda set out below:|Approves",
        "At its 1st plenary meeting, on 15 September 2020, the General Assembly, in accordance with rule 28 of its rules of procedure, appointed a Credentials Committee.|Designates",
        "On 24 July 2020, the General Assembly, having considered the plan, adopted by the Council on 1 May, endorsed it.|Endorses",
        "The Council elected three Member States to fill vacancies on the Commission on Crime Prevention: Chile.|Designates",
        "At its 5th meeting, the Commission on Narcotic Drugs decided by 48 votes to none to include brorphine.|Decides",
        "It also invited Member States to contribute.|Invites",
        "Took note of the report of the Secretary-General;|Takes note",
        "Reaffirmed its decision 2019/210;|Reaffirms",
        "The Economic and Social Council decides that the session will be held in Vienna.|Decides",
        "Approves the provisional agenda;|Approves",
        "At the 2nd meeting, the President of the General Assembly announced that the Bureau decided to meet.|",
        "As a result, the Committee is composed of the following members.|",
        "The report was requested by the Council.|",
      })
  void tellsWhatAnOrganDecidedInEnglish(String text, String expected) {
    assertVerbs(text, Language.ENGLISH, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "大会2021年11月11日第34次全体会议，根据第三委员会的建议，决定推迟审议该项目。|Decides",
        "在2020年12月16日第46次全体会议上，大会根据第三委员会的建议，表示注意到秘书长的报告。|Takes note",
        "2020年9月15日，大会第1次全体会议根据议事规则第28条任命下列会员国组成全权证书委员会：|Designates",
        "在同次会议上，大会还决定延长任务期限，并请秘书长提出报告。|Decides;Requests",
        "经济及社会理事会在2021年4月20日第4次全体会议上核可了临时议程。|Approves",
        "2020年6月17日，大会第2次全体会议根据议事规则第142条，选举印度为安全理事会非常任理事国。|Designates",
        "2020年9月18日，大会第2次全体会议根据总务委员会报告所载建议，通过了会议议程。|Adopts",
        "理事会还邀请会员国提供捐款。|Invites",
        "注意到秘书长的报告；|Notes",
        "大会主席宣布，请各会员国注意该报告。|",
        "结果，委员会由下列成员组成：|",
      })
  void tellsWhatAnOrganDecidedInChinese(String text, String expected) {
    assertVerbs(text, Language.CHINESE, expected);
  }

  private void assertVerbs(String text, Language language, String expected) {
    assertThat(
            vocabulary.findDecidedVerbs(text, language).stream()
                .peek(
                    use ->
                        assertThat(text.substring(use.start(), use.end())).isEqualTo(use.phrase()))
                .map(VerbUse::verb))
        .as(text)
        .containsExactlyElementsOf(expected == null ? List.of() : List.of(expected.split(";")));
  }
}
