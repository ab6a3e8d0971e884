package dev.operative.ingest.text.block;

import java.util.regex.Pattern;

/// The set phrases by which UN documents show their structure, in English and Chinese.
public final class Signs {
  private static final String SYMBOL =
      "(?:S|A|E|ST|T)(?:/[A-Za-z0-9.\\-]+){1,6}(?:\\s*\\(\\d{4}\\)|\\s[A-Z](?:-[A-Z])?)?";
  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
  private static final String DATE =
      "(?:\\d{1,2} " + MONTH + " \\d{4}" + "|\\d{4} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日)";
  private static final String MEETING =
      "\\d{1,5}(?:st|nd|rd|th) (?:\\(?resumed\\)? )?(?:plenary )?meeting(?:\\s+"
          + DATE
          + ")?|第 ?\\d{1,5} ?次(?:全体)?会议(?:[（(]续会[)）])?(?:\\s*"
          + DATE
          + ")?";
  private static final String BODIES =
      "Security Council|General Assembly|Human Rights Council|Economic and Social Council";
  private static final String CHINESE_BODIES = "安全理事会|大会|人权理事会|经济及社会理事会";
  private static final String LANGUAGES =
      "Arabic|Chinese|English|French|Russian|Spanish|中文|英文|法文|俄文|阿拉伯文|西班牙文";

  private static final Pattern ORGAN =
      Pattern.compile(
          "[“\"‘]?The (?:(?:"
              + BODIES
              + ")|[A-Z][A-Za-z, ]{2,80}(?:Council|Assembly|Commission|Conference|Committee|Board|Parties))[,，]"
              + "|[“\"‘]?The (?:"
              + BODIES
              + ")"
              + "|[“\"「]?(?:"
              + CHINESE_BODIES
              + "|\\p{IsHan}{2,20}(?:理事会|大会|委员会))\\s*[，,]");
  private static final Pattern ORGAN_NAME = Pattern.compile("(?:" + CHINESE_BODIES + ")");
  private static final Pattern LETTER =
      Pattern.compile(
          "(?:Identical )?(?:[Ll]etters?|[Nn]otes? verbales?) dated .{4,400}"
              + "|\\d{4} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日.{2,100}(?:的信|的同文信|的普通照会)");
  private static final Pattern STATEMENT =
      Pattern.compile(
          "Statement (?:by|of|on behalf of|submitted by) .{4,300}|.{2,60}(?:的发言|的书面发言)");
  private static final Pattern ANNEX =
      Pattern.compile(
          "(?:Annex|Annexes|ANNEX|Enclosure|ENCLOSURE|Appendix|APPENDIX|Attachment)(?:\\s+(?:[IVXLC]+|\\d{1,2}|[A-Z]))?"
              + "|(?:附件|附文|附录)\\s*(?:[一二三四五六七八九十]{1,3}|\\d{1,2}|[IVX]{1,5})?");
  private static final Pattern TITLED_ANNEX =
      Pattern.compile(
          "(?:Annex|ANNEX|Appendix|Enclosure)(?:\\s+(?:[IVXLC]+|\\d{1,2}|[A-Z]))?[\\s:.–—-]+\\S.{0,300}|附件[一二三四五六七八九十]{0,3}[\\s：:]+.{1,120}");
  private static final Pattern MASTHEAD =
      Pattern.compile("(?:United Nations|联合国)\\s+(?:" + SYMBOL + ")\\*?");
  private static final Pattern RESOLUTION =
      Pattern.compile(
          "[Rr]esolution \\d{1,5} ?\\(\\d{4}\\)|RESOLUTION \\d{1,5} ?\\(\\d{4}\\)|第 ?\\d{1,5} ?[(（]\\d{4}[)）] ?号决议|\\d{1,4}/\\d{1,4}[.．].{0,600}");
  private static final Pattern DRAFT =
      Pattern.compile(
          ".{2,300}: (?:revised )?draft resolution|[Dd]raft resolution.{0,300}|.{2,200}[：:] ?(?:订正)?决议草案|.{0,80}提出的决议草案|决议草案.{0,60}");
  private static final Pattern REPORT =
      Pattern.compile(
          "(?:Report|Note) (?:of|by) the Secretary-General.{0,60}|(?:Interim |Final |Annual )?[Rr]eport of the .{3,200}|(?:秘书长|.{2,30})的(?:报告|说明)");
  private static final Pattern PRESIDENTIAL =
      Pattern.compile(
          "(?:Statement|Note) by the President of the Security Council.{0,10}|安全理事会主席(?:的)?(?:声明|说明).{0,10}");
  private static final Pattern FRONT_MATTER =
      Pattern.compile(
          "(?:United Nations|联合国)(?:\\s+(?:Nations Unies|"
              + SYMBOL
              + "))?\\*?|(?:"
              + SYMBOL
              + ")\\*{0,2}"
              + "|(?:"
              + BODIES
              + "|"
              + CHINESE_BODIES
              + ")(?:\\s+Distr\\..{0,60})?"
              + "|Distr\\.?\\s?[:：].{0,80}|(?:General|Limited|Provisional|Restricted)"
              + "|(?:Provisional|Advance).{0,10}"
              + DATE
              + "|(?:Original|原件|原文)\\s?[:：].{0,60}|(?:"
              + LANGUAGES
              + ")(?:\\s+(?:Original|原件|原文)\\s?[:：].{0,40})?|(?:English|Chinese) only|"
              + DATE
              + "|[A-Z][a-z]+(?:-[a-z]+)?(?: special| emergency special)? session(?:\\s.{0,300})?"
              + "|(?:\\d{4}年)?(?:第.{1,8}届|实质性|组织).{0,8}会议?(?:\\s.{0,100})?"
              + "|Agenda items? .{1,200}|议程项目.{0,100}|(?:First|Second|Third|Fourth|Fifth|Sixth) Committee|第[一二三四五六]委员会"
              + "|Resolutions? adopted by the .{3,160}|Adopted (?:by|at|without|on) .{3,300}|Adopted as .{0,100}"
              + "|.{0,30}日(?:大会|人权理事会|经济及社会理事会).{0,10}(?:决议|通过).{0,20}|.{0,40}(?:会议|安理会|安全理事会|"
              + DATE
              + ").{0,30}通过(?:的决议)?"
              + "|"
              + MEETING
              + "|\\d{1,2} "
              + MONTH
              + "?\\s*[-–—]?\\s*\\d{1,2} "
              + MONTH
              + " \\d{4}|\\d{1,2} ?[一二三四五六七八九十]+月.{0,6}\\d{1,2} ?[一二三四五六七八九十]+月 ?\\d{4}|(?:Resumed )?\\d{4} session"
              + "|(?:19|20)\\d\\d年(?:届会|会议)|For information media.{0,80}|SC/\\d{4,6}|GA/\\d{4,6}");
  private static final Pattern CONCLUSION =
      Pattern.compile(
          MEETING + "|" + DATE + "|Adopted (?:by|at|without|on) .{3,300}|Adopted as .{0,100}");
  private static final Pattern STARTS_FRONT_MATTER =
      Pattern.compile(
          "Resolutions? adopted by the |Adopted by the .{5,80} at its |\\[(?:on the report|without reference|Adopted|根据|未经)|"
              + DATE
              + "(?:大会|人权理事会|经济及社会理事会)决议");
  private static final Pattern BRACKETED =
      Pattern.compile(
          "\\[(?:Original|on (?:the|a)|without reference|Adopted|adopted|Resolution|Start|English|Chinese|原件|原文|根据|未经|经|仅|通过).{0,3000}\\]\\*?",
          Pattern.DOTALL);

  /// Short Chinese headings are spaced out: 附 件, 大 会.
  private static final Pattern SPACED_OUT = Pattern.compile("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})");

  private Signs() {}

  /// Whether the text is the line that opens a preamble: "The Security Council,".
  public static boolean isOrganLine(String text) {
    return text.length() <= 120 && ORGAN.matcher(bare(text)).matches();
  }

  /// Whether the text is the Chinese name of an organ alone, as it also stands in a masthead.
  public static boolean isOrgan(String text) {
    return ORGAN_NAME.matcher(bare(text)).matches();
  }

  /// Whether the text can only be the beginning of a part.
  static boolean startsPart(String text) {
    return text.length() <= 500
        && (isLetter(text)
            || isAnnex(text)
            || isMasthead(text)
            || isResolution(text) && !Script.endsWithStop(text));
  }

  /// "Letter dated 21 August 2020 from …", without a full stop.
  public static boolean isLetter(String text) {
    String bare = bare(text);
    return LETTER.matcher(bare).matches() && !Script.endsWithStop(bare);
  }

  /// "Statement by …", which no presidential statement is.
  public static boolean isStatement(String text) {
    String bare = bare(text);
    return STATEMENT.matcher(bare).matches() && !isPresidential(text) && !Script.endsWithStop(bare);
  }

  /// "Annex", "Annex II", "附件".
  public static boolean isAnnex(String text) {
    return ANNEX.matcher(bare(text)).matches();
  }

  /// An annex heading that carries its title, which only its marking as a heading tells from a sentence.
  public static boolean isTitledAnnex(String text) {
    return TITLED_ANNEX.matcher(bare(text)).matches();
  }

  /// "United Nations S/2020/852".
  public static boolean isMasthead(String text) {
    return MASTHEAD.matcher(bare(text)).matches();
  }

  /// "Resolution 2617 (2021)", "74/175. Technical assistance".
  public static boolean isResolution(String text) {
    return RESOLUTION.matcher(bare(text)).matches();
  }

  /// "Indonesia: draft resolution".
  public static boolean isDraft(String text) {
    String bare = bare(text);
    return DRAFT.matcher(bare).matches() && !Script.endsSentence(bare);
  }

  /// "Report of the Secretary-General on …", a title and no sentence.
  public static boolean isReport(String text) {
    return text.length() <= 200
        && REPORT.matcher(bare(text)).matches()
        && !Script.endsWithStop(text);
  }

  /// "Statement by the President of the Security Council".
  public static boolean isPresidential(String text) {
    return PRESIDENTIAL.matcher(bare(text)).matches();
  }

  /// Whether the text is a line of a masthead or an adoption line.
  public static boolean isFrontMatter(String text) {
    return text.length() <= 400 && FRONT_MATTER.matcher(bare(text)).matches() || isBracketed(text);
  }

  /// Whether a line can only be the beginning of front matter: the line that says who adopted the text.
  public static boolean startsFrontMatter(String text) {
    return STARTS_FRONT_MATTER.matcher(text).lookingAt();
  }

  /// Whether the text is a line that stands below a resolution: at which meeting and how it was adopted.
  public static boolean isConclusion(String text) {
    return text.length() <= 400 && CONCLUSION.matcher(bare(text)).matches() || isBracketed(text);
  }

  /// "[Original: French]", "[on the report of the Third Committee (A/72/496)]": front matter wherever it stands.
  public static boolean isBracketed(String text) {
    return BRACKETED.matcher(bare(text)).matches();
  }

  private static String bare(String text) {
    String bare = FootnoteMarks.without(text).strip();
    return bare.length() <= 12 ? SPACED_OUT.matcher(bare).replaceAll("") : bare;
  }
}
