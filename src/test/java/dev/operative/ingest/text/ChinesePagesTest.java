package dev.operative.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Chinese resolutions as converters make text of their pages.
class ChinesePagesTest {
  @Test
  void theNameOfAnOrganMayBeTheLastLineOfAParagraph() {
    assertThat(
            ReadText.lines(
                """
                    人权理事会，

                    又欢迎2024年1月17日至18日在坎帕拉举行的不结盟国家运动协调局部长级会议通
                过的最后成果文件，其中不结盟国家运动成员国外交部长大力鼓励继续支持将具有
                法律约束力的文书草案提交大会，

                    强调迫切需要实现所有人的发展权，

                    1. 决定继续处理此案；
                """))
        .containsSubsequence(
            "preambular 1 [Welcomes] 又欢迎2024年1月17日至18日在坎帕拉举行的不结盟国家运动协调局部长级会议通过的最后成果文件，其中不结盟国家运动成员国外交部长大力鼓励继续支持将具有法律约束力的文书草案提交大会，",
            "preambular 2 [Emphasizes] 强调迫切需要实现所有人的发展权，");
  }

  @Test
  void theNumberOfASectionStandsAloneWhateverEndsThere() {
    assertThat(
            ReadText.lines(
                """
                    大会，

                    69.  重申应全面执行和遵守大会议事规则第55条，该条规定在大会届会期
                间，《联合国日刊》应在现有资源范围内以大会使用的语文印发；
                    70.  着重指出有关工作方法演变的所有举措包括试行举措，都应遵守本组
                织正式语文平等的原则，以保持或提高秘书处的服务质量和范围；
                五
                人力资源管理和工作人员培训
                    71.  回顾其2016年12月23日第71/263号决议，特别是其中第10段；
                六

                12/20    21-19705

                A/RES/76/268

                其他事项

                    72.  请秘书长提出报告。
                """))
        .containsSubsequence("heading 五", "heading 人力资源管理和工作人员培训")
        .containsSubsequence("heading 六", "heading 其他事项", "operative 72 [Requests] 请秘书长提出报告。");
  }

  @Test
  void aNounBeginsNoParagraphThoughAVerbIsInIt() {
    assertThat(
            ReadText.lines(
                """
                    大会，

                    44.  决定批款1 262 194 200美元给联合国马里多层面综合稳定团特别账户；

                批款的筹措

                    45.  决定由会员国分摊631 097 100美元；
                """))
        .contains("heading 批款的筹措");
  }

  @Test
  void itemsInsideASentenceAreNoParagraphsWhereALineBeginsWithOne() {
    assertThat(
            ReadText.lines(
                """
                    大会，

                    15.  鼓励国际社会：(a) 协助孟加拉国向罗兴亚难民和被迫流离失所者提供
                人道主义援助，直到他们在安全和有尊严的情况下自愿被遣返回到缅甸；
                (b) 协助缅甸向受影响的所有族群境内流离失所者，包括若开邦境内流离失
                所者营地中的受影响者提供人道主义援助；

                    16.  敦促国际社会提供支持；
                """))
        .anyMatch(line -> line.startsWith("operative 15 ") && line.contains("；(b) 协助缅甸"))
        .noneMatch(line -> line.startsWith("operative 15 (b)"));
  }

  @Test
  void theSessionInTheNumberOfAResolutionIsNoItem() {
    assertThat(
            ReadText.lines(
                """
                    大会，

                    确认只要是按照有关人民自由表达的意愿，并符合大会第1514
                (XV)号、1960年12月15日第1541 (XV)号决议和大会其他决议明确规定的原则，实现
                领土自决的所有备选方案均为有效，

                    回顾其2022年12月12日第77/133号决议，
                """))
        .contains(
            "preambular 1 [Recognizes] 确认只要是按照有关人民自由表达的意愿，并符合大会第1514 (XV)号、1960年12月15日第1541 (XV)号决议和大会其他决议明确规定的原则，实现领土自决的所有备选方案均为有效，");
  }

  @Test
  void aNumberInCharactersBehindAnOrdinalGoesOnWithIt() {
    assertThat(
            ReadText.lines(
                """
                    大会，

                    3.  回顾非洲无核武器区条约(佩林达巴条约)缔约国第一、第二、第三、第
                四、第五和第六次会议均分别于2010年11月4日、2012年11月12日和13日举行；

                    4.  促请各国加入；
                """))
        .contains(
            "operative 3 [Recalls] 回顾非洲无核武器区条约(佩林达巴条约)缔约国第一、第二、第三、第四、第五和第六次会议均分别于2010年11月4日、2012年11月12日和13日举行；");
  }

  @Test
  void aShortTitleBelowTheSymbolIsAHeadOfPages() {
    assertThat(
            ReadText.lines(
                """
                    联合国          A/RES/79/33

                79/33. 减少核危险

                    大会，

                    念及逐步降低核武器在核武器国家安全政策中的作用将对国际和平与安全产生积极影

                GE.16-55970 (C)
                *1655970*    请回收
                A/RES/79/33
                减少核危险

                响，并改善进一步裁减和消除核武器的条件，

                    1. 请秘书长提出报告。
                """))
        .anyMatch(line -> line.endsWith("产生积极影响，并改善进一步裁减和消除核武器的条件，"));
  }

  @Test
  void whatStandsBelowAnAnnexIsItsTitleThoughTheDocumentHasTheSame() {
    assertThat(
            ReadText.lines(
                """
                    联合国          A/RES/79/314

                79/314. 我们的海洋、我们的未来：团结一致采取紧急行动

                    大会，

                    1.  认可该会议通过的宣言，并将宣言载于本决议附件。

                    第81次全体会议 2025年6月30日

                附件

                GE.17-98575 (C)
                *1798575*    请回收

                A/RES/79/314

                我们的海洋、我们的未来：团结一致采取紧急行动

                    1.  我们，各国元首和政府首脑以及高级代表，举行联合国会议。
                """))
        .containsSubsequence("heading 附件", "heading 我们的海洋、我们的未来：团结一致采取紧急行动");
  }

  @Test
  void aLineAtTheMarginBeginsNoParagraphWhereNumbersAreIndented() {
    assertThat(
            ReadText.lines(
                """
                    大会，

                    31.  欢迎全球传播部不断努力在其所有活动中加强使用多种语文，并强调指出
                必须确保通过联合国网站提供联合国所有新公开文件的所有正式语文文本；
                    32.  鼓励全球传播部继续按照目标受众的需要，酌情使用正式语文以外的其他
                语文，以便尽可能向最广大的受众传播信息；
                    33.  欢迎联合国新闻中心网络，包括联合国区域新闻中心，为发布联合国新闻
                材料并将重要文件翻译成联合国正式语文以外的其他语文所做的各种工作；
                鼓励各新闻中心继续在其互动性和主动性工作中开展重要的多种语文活动；
                    34.  强调联合国新闻中心网络在以下方面的重要性：提升联合国的公共形象，
                支持联合国工作；
                    35.  重申应全面执行和遵守大会议事规则第55条，该条规定在大会届会期间，
                《联合国日刊》应以大会使用的语文印发；
                """))
        .anyMatch(line -> line.startsWith("operative 33 ") && line.endsWith("重要的多种语文活动；"));
  }

  @Test
  void eachIndentedLineBeginsAParagraphWhereFirstLinesAre() {
    assertThat(
            ReadText.lines(
                """
                    大会，
                    审议了联合国难民事务高级专员关于高级专员公署活动的报告和联合国难民事务高
                级专员方案执行委员会第七十届会议工作报告及其所载决定，
                    回顾大会自设立联合国难民事务高级专员公署以来每年关于公署工作的决议，
                    表示深为关切冲突、迫害和暴力等原因包括恐怖主义导致的强迫流离失所人数已达
                到第二次世界大战以来的最高点，
                    严重关切地注意到，尽管东道国和捐助方极力慷慨相助，包括提供了规模空前的人
                道主义资金，但是需求和人道主义资金之间的缺口仍在扩大，
                    表示赞赏高级专员所展现的领导能力，并赞扬高级专员公署工作人员和伙伴干练、
                勇敢和全心全意地履行职责，
                    1. 欢迎其工作；
                """))
        .anyMatch(line -> line.startsWith("preambular 2 ") && line.endsWith("公署工作的决议，"))
        .anyMatch(line -> line.startsWith("preambular 3 ") && line.contains(" 表示深为关切冲突"));
  }

  @Test
  void aParagraphThatDatesAResolutionIsNoLineOfAMasthead() {
    assertThat(
            ReadText.lines(
                """
                    大会，

                    又欢迎纪念和宣传2013年12月5日大会第68/32号决议设立的9月26日彻底消除核武器国际日，

                    1. 决定继续处理此案；
                """))
        .contains("preambular 1 [Welcomes] 又欢迎纪念和宣传2013年12月5日大会第68/32号决议设立的9月26日彻底消除核武器国际日，");
  }

  @Test
  void aVoteInBracketsGoesOnOverAPage() {
    assertThat(
            ReadText.lines(
                """
                    人权理事会，

                    1.  决定继续处理此案。

                [经记录表决，以23票赞成、6票反对、18票弃权获得通过。表决结果如下：赞成：

                6/12    23-40420

                A/HRC/RES/57/36

                阿尔巴尼亚、阿根廷、比利时、保加利亚、智利

                反对：阿尔及利亚、中国、古巴]
                """))
        .last()
        .asString()
        .startsWith("front-matter [经记录表决")
        .endsWith("古巴]");
  }

  @Test
  void aRecommendationOpensTheOperativePartWithoutNumbers() {
    assertThat(
            ReadText.lines(
                """
                    经济及社会理事会，

                    又注意到与科学、技术和创新相关的举措，

                    提出以下建议供各国政府、科学和技术促进发展委员会及联合国贸易和发展会议审议：

                    (a)  鼓励各国政府单独和共同考虑委员会的审查结果，并考虑采取下列行动：

                        ㈠  将科学、技术和创新同可持续发展战略紧密联系起来；

                        ㈡  增进地方创新能力；
                """))
        .contains("operative [Recommends] 提出以下建议供各国政府、科学和技术促进发展委员会及联合国贸易和发展会议审议：")
        .anyMatch(line -> line.startsWith("operative a (㈠) "))
        .anyMatch(line -> line.startsWith("operative a (㈡) "));
  }

  @Test
  void wordsInsideAVerbHideNoOpening() {
    assertThat(
            ReadText.lines(
                """
                大会，
                回顾根据《联合国宪章》第二条，所有国家均有义务以和平方式解决其国际争端，
                表示严重关切的是，乌克兰境内及周边地区的人道主义局势不断恶化，特别是平民伤
                亡人数众多，其中包括妇女和儿童，
                1. 重申其承诺；
                """))
        .anyMatch(line -> line.startsWith("preambular 2 ") && line.contains("表示严重关切的是"));
  }

  @Test
  void chineseAndFiguresAreJoinedAsTheTextSetsThem() {
    assertThat(
            ReadText.lines(
                """
                    大会，

                    回顾安全理事会2011年7月8日第1996(2011)号决议，其中安理会决定于
                2011年7月9日起设立联合国南苏丹特派团，

                    1. 重申其2012年6月21日第66/264号决议；
                """))
        .anyMatch(line -> line.contains("决定于2011年7月9日起"));
    assertThat(
            ReadText.lines(
                """
                    大会，

                    回顾安全理事会 2011 年 7 月 8 日第 1996(2011)号决议，其中安理会决定于
                2011 年 7 月 9 日起设立联合国南苏丹特派团，

                    1. 重申其 2012 年 6 月 21 日第 66/264 号决议；
                """))
        .anyMatch(line -> line.contains("决定于 2011 年 7 月 9 日起"));
  }
}
