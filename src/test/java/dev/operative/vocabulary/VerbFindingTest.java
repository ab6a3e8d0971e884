package dev.operative.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.ArchiveSample;
import dev.operative.document.Language;
import dev.operative.document.Section;
import dev.operative.document.VerbUse;
import dev.operative.language.Languages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbFindingTest {
  private final Vocabulary vocabulary = Vocabulary.bundled();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // relative clauses, quotations, parentheses and other subjects
        "pp|Recalling its resolution, in which the Security Council condemns attacks, expresses outrage, and notes progress,|Recalls",
        "pp|Recalling its decision as well as its calls for States to find ways,|Recalls",
        "op|Directs CTED to act when the Committee so requests, and to report;|Directs",
        "op|Calls upon States to support a programme that supports schools and encourages teachers;|Calls upon",
        "op|Recalls the text “and urges all States to act, decides to meet”;|Recalls",
        "op|Urges States (and requests the Secretary-General) to act;|Urges",
        "op|Requests help for needs and requests from requesting States;|Requests",
        "op|Stresses that States of origin, upon request, need assistance;|Stresses",
        // later verbs, modifiers inside and between, connectors
        "op|Takes note of the report, and, in this regard, also strongly urges all States to act;|Takes note;Urges",
        "op|Calls also upon States to act and continues to encourage them to report;|Calls upon;Encourages",
        "op|Calls in this regard on States to act;|Calls upon",
        "op|Expresses its deep concern at the attacks, condemns them in the strongest terms and demands an end;|Expresses concern;Condemns;Demands",
        "op|In response to the letter of 9 December, encourages States to act;|Encourages",
        "op|Decides to remain actively seized of the matter.|Decides to remain seized",
        "op|Requests the Secretary-General to report, recognizing that time is short;|Requests;Recognizes",
        "pp|Gravely concerned by the acts and mindful of their victims,|Expresses concern;Aware of",
        "pp|Underscoring the role of society and recognizes its needs,|Underscores;Recognizes",
        // a stance that is said again or stressed is two acts, a call that is reiterated is one
        "pp|Further reaffirming its strong commitment to sovereignty,|Commits itself;Reaffirms",
        "op|Stresses its determination to act;|Determined;Stresses",
        "op|Reiterates its call upon States to act, and expresses its support for them;|Calls upon;Expresses support",
        "op|Renews its commitment to act;|Commits itself",
        "op|Supports the mission and welcomes its work;|Expresses support;Welcomes",
        // declarations, as A/RES/74/2 and A/RES/76/1; a task in a list begins with an infinitive,
        // too
        "op|Reaffirm that health is a right, and recognize its importance;|Reaffirms",
        "op|Express concern at the shortfall of health workers;|Expresses concern",
        "op|Further recommit to the goal of elimination;|Commits itself",
        "op|Given the strong association between the two diseases, commit to coordination;|Commits itself",
        // declarations in the first person, as A/RES/74/3 and A/RES/80/173
        "op|We recognize that debt has grown, and call for relief;|Recognizes",
        "op|We call upon the developed countries to scale up their support;|Calls upon",
        "op|We also recommit ourselves, in this regard, to the goal;|Commits itself",
        "op|We therefore commit to scale up our efforts.|Commits itself",
        "op|We remain deeply concerned at the level of poverty;|Expresses concern",
        "op|We, Heads of State and Government, have gathered in New York.|",
        "op|We will leave no one behind.|",
        "pp|We recognize the importance of parliaments,|",
        "op|Given the means they have, States plan, finance and direct the work;|",
        "op|Support the Government in its efforts;|",
        "op|Note by the Secretary-General on the protection of witnesses;|",
        "op|Requests for information from States;|",
        "op|Recommends to the Assembly that it act;|Recommends",
        "op|Undertake reforms to give women equal rights;|",
        "op|Direct costs are borne by the State;|",
        "pp|Reaffirm the right of every human being,|",
        // sub-paragraphs
        "op|Developing measures to encourage dialogue;|",
        // what those on a list of sanctions do is not what the organ does
        "op|Acting in violation of the arms embargo established in paragraph 11 of this resolution;|",
        "op|Acting for or on behalf of or at the direction of an individual designated above;|",
        "pp|Acting under Chapter VII of the Charter of the United Nations,|Acting under Chapter VII",
        "pp|Acting in accordance with the Statute of the Tribunal,|Acting pursuant to",
      })
  void hearsTheOrganAloneInEnglish(String section, String text, String expected) {
    assertVerbs(text, Language.ENGLISH, section, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "op|促请会员国采取行动，并请秘书长提出报告；|Calls upon;Requests",
        "op|又再次强烈促请各国采取行动；|Calls upon",
        "op|我们认识到，债务已经增加，并呼吁减免债务。|Recognizes;Calls for",
        "op|我们仍然深感关切的是贫困程度。|Expresses concern",
        "op|我们，各国元首和政府首脑，齐聚纽约。|",
        "pp|我们认识到议会的重要性，|",
        "op|特别指出合作的重要性；|Underscores",
        "op|强调指出必须合作，着重指出需要援助；|Stresses;Underlines",
        "op|决定将任务期限延长至2025年12月31日；|Decides",
        "op|决定继续积极处理此案。|Decides to remain seized",
        "op|向提出请求的会员国提供援助，支持会员国的努力；|",
        "op|鼓励会员国通过立法，考虑到其国情；|Encourages",
        "pp|考虑到这些决定，铭记各国的义务，|Takes into account;Bears in mind",
        "pp|回顾主席声明，其中表示关切局势并呼吁停火，|Recalls",
        "pp|对袭击深表关切，谴责这些行为，|Expresses concern;Condemns",
        "op|表示注意到秘书长的报告，並敦促各國採取行動；|Takes note;Urges",
        // prepositions and adverbs are no verbs
        "op|根据委员会的建议，又再次促请各国政府注意案文，并应会员国请求提供援助；|Calls upon",
        "op|按照惯例，申明以色列是占领国；|Affirms",
        "op|明确谴责一切核威胁；|Condemns",
        "pp|同样重申必须减少需求，同时考虑到各国国情，|Reaffirms",
        "op|请秘书长提请各国注意本决议；|Requests",
        // two acts, or one act again
        "pp|重申坚定承诺维护主权，|Commits itself;Reaffirms",
        "op|重申对主权的坚定承诺；|Commits itself;Reaffirms",
        "op|再次促请各国支持，并再次承诺予以援助；|Calls upon;Commits itself",
        "op|表示坚定承诺集体落实，并表示承诺继续支持；|Commits itself;Commits itself",
        "pp|主张核安保完全由该国负责，|Affirms",
        "pp|虑及各国国情，|Takes into account",
        "op|赞扬“促请会员国，决定延长”这一提法；|Commends",
        // S/RES/2739 (2024), S/RES/2812 (2026), S/RES/2577 (2021), A/RES/80/173 and others, where
        // English has the same verbs
        "op|延长第2722(2024)号决议第10段中关于提交报告的要求至2025年1月15日；|Decides",
        "op|将第2722(2024)号决议第10段规定的报告要求延长至2026年7月15日。|Decides",
        "op|将恐怖分子绳之以法；|",
        "op|表示安理会随时准备审查军火禁运措施；|Expresses its readiness",
        "op|表示致力于提高公众认识；|Commits itself",
        "op|进一步鼓励会员国相互合作；|Encourages",
        "op|然而，我们仍感关切的是，数字鸿沟阻碍了发展。|Expresses concern",
        "op|我们对国家之间存在数字鸿沟感到担忧。|Expresses concern",
        "op|仍感到鼓舞的是有些国家给予援助；|Encouraged by",
        "pp|表示强烈谴责在居民区滥用武器，|Condemns",
        "pp|极感震惊和关切的是，雇佣军活动构成威胁，|Alarmed",
      })
  void hearsTheOrganAloneInChinese(String section, String text, String expected) {
    assertVerbs(text, Language.CHINESE, section, expected);
  }

  /// Sentences of S/PRST/2005/48, S/PRST/2001/16, S/PRST/2019/7 and others.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "en|“The Security Council recalls the provisions of resolution 1591 (2005). It urges the parties to cooperate.|Recalls;Urges",
        "en|“The Council welcomes the report, and encourages donors to act. The Secretary-General requests funds.|Welcomes;Encourages",
        "en|“In this regard, the Security Council also calls on States to act.|Calls upon",
        "en|“(c) The Security Council welcomes the contribution of the European Union.|Welcomes",
        "en|At the 8590th meeting of the Security Council, the President made the following statement:|",
        "en|“The Secretary-General requests the Security Council to act.|",
        "en|“The Security Council took note with satisfaction of the declaration.|",
        "zh|“安全理事会回顾其决议，并促请各方遵守停火。安理会还请秘书长提出报告。|Recalls;Calls upon;Requests",
        "zh|秘书长请安全理事会采取行动。|",
      })
  void hearsTheCouncilInAPresidentialStatement(String language, String text, String expected) {
    List<VerbUse> uses =
        vocabulary.findStatedVerbs(text, Languages.bundled().parse(language).orElseThrow());
    List<String> wanted = expected == null ? List.of() : List.of(expected.split(";"));
    assertThat(uses).extracting(VerbUse::verb).containsExactlyElementsOf(wanted);
    assertThat(uses)
        .allSatisfy(u -> assertThat(text.substring(u.start(), u.end())).isEqualTo(u.phrase()));
  }

  private void assertVerbs(String text, Language language, String section, String expected) {
    List<VerbUse> uses = vocabulary.findVerbs(text, language, Section.parse(section).orElseThrow());
    List<String> wanted = expected == null ? List.of() : List.of(expected.split(";"));
    assertThat(uses).extracting(VerbUse::verb).containsExactlyElementsOf(wanted);
    assertThat(uses)
        .allSatisfy(u -> assertThat(text.substring(u.start(), u.end())).isEqualTo(u.phrase()));
  }

  @Test
  void keepsModifiersBesideTheVerb() {
    VerbUse use =
        vocabulary
            .findVerbs("Further strongly condemns", Language.ENGLISH, Section.OPERATIVE)
            .getFirst();
    assertThat(use.modifiers()).containsExactly("further", "strongly");
    assertThat(use.phrase()).isEqualTo("Further strongly condemns");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Calls upon all Member States to act and requests the Secretary-General to report;|member-states;secretary-general",
        "en|Directs CTED to report;|cted",
        "en|Reaffirms its resolutions;|",
        "zh|促请会员国采取行动，并请秘书长提出报告；|member-states;secretary-general"
      })
  void findsWhomTheVerbsAddress(String language, String text, String expected) {
    Language spoken = Languages.bundled().parse(language).orElseThrow();
    List<VerbUse> uses = vocabulary.findVerbs(text, spoken, Section.OPERATIVE);
    assertThat(vocabulary.findAddressees(text, spoken, uses))
        .containsExactlyElementsOf(expected == null ? List.of() : List.of(expected.split(";")));
  }

  @Test
  void agreesWithTheMarkupOfOfficialResolutions() throws IOException {
    Path folder = ArchiveSample.folder();
    for (List<String> archives : List.of(VerbMeasurement.ENGLISH, VerbMeasurement.CHINESE)) {
      for (String archive : archives) {
        VerbMeasurement measurement = new VerbMeasurement();
        MarkedResolutions.read(folder, archive, MarkedResolutions.Half.REPORTING, 5)
            .forEach(measurement::add);
        System.out.println(archive + ": " + measurement.figures());
        assertThat(measurement.opening()).as(archive).isGreaterThanOrEqualTo(0.98);
        assertThat(measurement.recall()).as(archive).isGreaterThanOrEqualTo(0.93);
        if (archive.startsWith("security")) {
          assertThat(measurement.throughoutF1())
              .as(archive)
              .isGreaterThanOrEqualTo(archive.contains(".zh") ? 0.93 : 0.96);
        }
      }
    }
  }
}
