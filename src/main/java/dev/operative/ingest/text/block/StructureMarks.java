package dev.operative.ingest.text.block;

import dev.operative.document.Language;
import dev.operative.ingest.SetPhrase;
import dev.operative.ingest.SetPhrases;
import dev.operative.language.Languages;
import java.util.regex.Pattern;

/// Recognises the lines by which documents show their structure, in any of the languages that are read.
public final class StructureMarks {
  /// Short headings in a script without spaces are spaced out: 附 件, 大 会.
  private static final Pattern SPACED_OUT =
      Pattern.compile("(?<=\\p{IsIdeographic})\\s+(?=\\p{IsIdeographic})");

  private static final Pattern COUNTER = Pattern.compile("[A-Z]|[IVX]{1,6}|[一二三四五六七八九十]{1,3}");

  private final Languages languages;
  private final SetPhrases phrases;

  public StructureMarks(Languages languages) {
    this.languages = languages;
    this.phrases = new SetPhrases(languages);
  }

  /// The phrases by which it recognises them.
  public SetPhrases phrases() {
    return phrases;
  }

  /// The languages that are read.
  public Languages languages() {
    return languages;
  }

  /// The language of a text; the first of all languages when its letters do not tell.
  public Language language(String text) {
    return languages.of(text).orElse(languages.first());
  }

  /// Whether the text is the line that opens a preamble: "The Security Council,".
  public boolean isOrganLine(String text) {
    return text.length() <= 120 && phrases.matches(SetPhrase.ORGAN_LINE, bare(text));
  }

  /// Whether the text names someone and says no more, as the line that opens a preamble does, whatever the organ.
  public boolean isSpeakerLine(String text) {
    return text.length() <= 300 && phrases.matches(SetPhrase.SPEAKER_LINE, bare(text));
  }

  /// Whether the text is the name of an organ alone, as it also stands in a masthead.
  public boolean isOrgan(String text) {
    return phrases.matches(SetPhrase.ORGAN_ALONE, bare(text));
  }

  /// Whether the text can only be the beginning of a part.
  boolean startsPart(String text) {
    return text.length() <= 500
        && (isLetter(text)
            || isAnnex(text)
            || isMasthead(text)
            || isResolution(text) && !Script.endsWithStop(text));
  }

  /// "Letter dated 21 August 2020 from …", without a full stop.
  public boolean isLetter(String text) {
    String bare = bare(text);
    return phrases.matches(SetPhrase.LETTER, bare) && !Script.endsWithStop(bare);
  }

  /// "Statement by …", which no presidential statement is.
  public boolean isStatement(String text) {
    String bare = bare(text);
    return phrases.matches(SetPhrase.STATEMENT, bare)
        && !isPresidential(text)
        && !Script.endsWithStop(bare);
  }

  /// "Annex", "Annex II", "附件", "Annex to the letter dated …".
  public boolean isAnnex(String text) {
    return phrases.matches(SetPhrase.ANNEX, QuotedText.withoutOpening(bare(text)))
        && !Script.endsWithStop(text);
  }

  /// "Annex II to the letter dated 5 June 2026 from …", without a full stop.
  boolean isAnnexOfLetter(String text) {
    return phrases.matches(SetPhrase.ANNEX_OF_LETTER, bare(text)) && !Script.endsWithStop(text);
  }

  /// An annex heading that carries its title, which only its marking as a heading tells from a sentence.
  public boolean isTitledAnnex(String text) {
    return phrases.matches(SetPhrase.TITLED_ANNEX, bare(text));
  }

  /// "United Nations S/2020/852".
  public boolean isMasthead(String text) {
    return phrases.matches(SetPhrase.MASTHEAD, bare(text));
  }

  /// "Resolution 2617 (2021)", "74/175. Technical assistance".
  public boolean isResolution(String text) {
    return phrases.matches(SetPhrase.RESOLUTION, bare(text));
  }

  /// "Decision 1/CP.21", "Resolution 2617 (2021)": the number alone, whose title may stand below it.
  public boolean isResolutionNumber(String text) {
    return phrases.matches(SetPhrase.RESOLUTION_NUMBER, bare(text));
  }

  /// "Decision 76/512", "Decision adopted by the Human Rights Council on 7 October 2022", "Draft decision".
  public boolean isDecision(String text) {
    return phrases.matches(SetPhrase.DECISION, bare(text)) && !Script.endsWithStop(text);
  }

  /// Whether the text begins with the number that a session gave it, as the titles of its resolutions and decisions do.
  public boolean isSessionNumbered(String text) {
    return phrases.find(SetPhrase.SESSION_NUMBERED, bare(text)).isPresent();
  }

  /// Whether the text says at which meeting an organ acted, as its records do: "At its 34th plenary meeting, …".
  public boolean isOfMeeting(String text) {
    return phrases.begins(SetPhrase.MEETING_SENTENCE, FootnoteMarks.without(text));
  }

  /// Whether a report introduces with the text a decision that it recommends: "… the following draft decision:".
  public boolean recommendsDecision(String text) {
    return phrases.occurs(SetPhrase.RECOMMENDED_DECISION, text);
  }

  /// Whether the text opens a list or a quotation.
  public boolean endsWithColon(String text) {
    return ":：".indexOf(Script.last(text)) >= 0;
  }

  /// Whether an organ is the subject of the text, whose verb may stand below it: "The Economic and Social Council: (a) Takes
  /// note …".
  public boolean isOrganSpeaking(String text) {
    return phrases.begins(SetPhrase.ORGAN_DECIDES, FootnoteMarks.without(text));
  }

  /// "Indonesia: draft resolution".
  public boolean isDraft(String text) {
    String bare = bare(text);
    return phrases.matches(SetPhrase.DRAFT, bare) && !Script.endsSentence(bare);
  }

  /// "Report of the Secretary-General on …", a title and no sentence.
  public boolean isReport(String text) {
    return text.length() <= 200
        && phrases.matches(SetPhrase.REPORT, bare(text))
        && !Script.endsWithStop(text);
  }

  /// "Statement by the President of the Security Council".
  public boolean isPresidential(String text) {
    return phrases.matches(SetPhrase.PRESIDENTIAL_STATEMENT, bare(text));
  }

  /// Whether the text says that the President of the Security Council made the statement that follows.
  public boolean isPresidentSpeaking(String text) {
    return phrases.occurs(SetPhrase.PRESIDENT_SPEAKS, text);
  }

  /// Whether the text is a line of a masthead or an adoption line.
  public boolean isFrontMatter(String text) {
    return text.length() <= 400 && phrases.matches(SetPhrase.FRONT_MATTER, bare(text))
        || isBracketed(text);
  }

  /// Whether a line can only be the beginning of front matter: the line that says who adopted the text.
  public boolean startsFrontMatter(String text) {
    return phrases.begins(SetPhrase.ADOPTION_LINE, text);
  }

  /// Whether the text is a line that stands below a resolution: at which meeting and how it was adopted.
  public boolean isConclusion(String text) {
    return text.length() <= 400 && phrases.matches(SetPhrase.CONCLUSION, bare(text))
        || isBracketed(text);
  }

  /// "[Original: French]", "[on the report of the Third Committee (A/72/496)]": front matter wherever it stands.
  public boolean isBracketed(String text) {
    return phrases.matches(SetPhrase.BRACKETED, bare(text));
  }

  /// Whether the text is the number of agenda items alone.
  public boolean isAgendaNumber(String text) {
    return text.length() < 40 && phrases.matches(SetPhrase.AGENDA_ITEM, bare(text));
  }

  /// Whether the text is numbered as headings are: "IV. Trends", "A. Pillar one", "一. 引言".
  public boolean isNumberedHeading(String text) {
    return phrases.matches(SetPhrase.NUMBERED_HEADING, text) && !Script.endsWithStop(text);
  }

  /// Whether the text is the number or letter of a division and no more: "IV", 五.
  public boolean isCounter(String text) {
    return COUNTER.matcher(text).matches();
  }

  /// Whether the text can only be the beginning of a paragraph, wherever a line of running text was broken: a task of
  /// a mandate, or "“The Security Council reaffirms", which opens the paragraphs of a presidential statement.
  public boolean startsParagraph(String text) {
    return phrases.matches(SetPhrase.MANDATE_TASK, text)
        || QuotedText.opens(text) && startsSentence(text);
  }

  /// Whether the text begins a sentence in which the organ speaks, which no heading does.
  public boolean startsSentence(String text) {
    String unquoted = QuotedText.opens(text) ? text.substring(1) : text;
    return phrases.matches(SetPhrase.ORGAN_SPEAKS, unquoted.stripLeading());
  }

  /// Whether the text is the line by which a press release shows that it is one: "Press Release", "SC/8215".
  public boolean isPressRelease(String text) {
    return phrases.matches(SetPhrase.PRESS_RELEASE, bare(text));
  }

  /// Whether the text heads a piece of a press release, unless a resolution is all there is: "Background", "Action on
  /// Draft".
  public boolean isDebateHeading(String text) {
    return text.length() <= 120 && phrases.matches(SetPhrase.DEBATE_HEADING, bare(text));
  }

  /// Whether the text heads what was said on a resolution: "Statements after Vote", "Explanation of Vote".
  public boolean isStatementsHeading(String text) {
    return text.length() <= 120 && phrases.matches(SetPhrase.STATEMENTS_HEADING, bare(text));
  }

  /// Whether the text reports what somebody said: "GARY QUINLAN (Australia) said …".
  public boolean isSpeech(String text) {
    return Script.endsSentence(text) && phrases.begins(SetPhrase.SPEECH, text);
  }

  /// Whether the text says that the organ remains seized of the matter.
  public boolean isSeized(String text) {
    return text.length() <= 300 && phrases.begins(SetPhrase.SEIZED, text);
  }

  private static String bare(String text) {
    String bare = FootnoteMarks.without(text).strip();
    return bare.length() <= 12 ? SPACED_OUT.matcher(bare).replaceAll("") : bare;
  }
}
