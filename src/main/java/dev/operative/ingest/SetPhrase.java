package dev.operative.ingest;

import java.util.Locale;

/// A sort of set phrase by which a document of the United Nations shows what a line or a sentence of it is. What stands
/// for it in each language is listed in `set-phrases_en.tsv` and its like, under its name in small letters with hyphens.
public enum SetPhrase {
  /// The line that opens a preamble: "The Security Council,".
  ORGAN_LINE,
  /// A line that names someone and says no more, which opens a preamble when verbs follow: "The Commission on
  /// Narcotic Drugs,".
  SPEAKER_LINE,
  /// The name of an organ, where it opens a preamble without a comma.
  ORGAN_ALONE,
  /// What stands before the name of an organ in that line: "The".
  ORGAN_ARTICLE,
  /// The beginning of a sentence in which an organ speaks: "The Security Council reaffirms".
  ORGAN_SPEAKS,
  /// A task in the mandate of a mission: "To support the Government in …".
  MANDATE_TASK,
  LETTER,
  /// The beginning of the text of a letter: "I have the honour".
  LETTER_TEXT,
  STATEMENT,
  /// A line by which a press release shows that it is one.
  PRESS_RELEASE,
  /// The heading of what a press release reports of a debate: "Statements".
  STATEMENTS_HEADING,
  /// The heading of another piece of a press release, which may also stand in a resolution: "Background".
  DEBATE_HEADING,
  /// The beginning of a paragraph that reports what somebody said: "GARY QUINLAN (Australia) said".
  SPEECH,
  /// The last paragraph of a resolution: "Decides to remain seized of the matter."
  SEIZED,
  ANNEX,
  /// The heading of an annex that names the letter it belongs to.
  ANNEX_OF_LETTER,
  /// The heading of an annex with its title.
  TITLED_ANNEX,
  /// "United Nations S/2020/852".
  MASTHEAD,
  RESOLUTION,
  /// The number of a resolution or decision without its title.
  RESOLUTION_NUMBER,
  /// The title, number or adoption line of a decision or of a draft of one.
  DECISION,
  /// The number that a session gave to a text, at the beginning of its title, as the group `number`.
  SESSION_NUMBERED,
  /// The line that tells a decision apart from others with its number, as the group `letter`.
  DECISION_LETTER,
  /// The words by which a report introduces a draft that it recommends: "the following draft resolution".
  RECOMMENDED_DRAFT,
  /// The same where the draft is of a decision.
  RECOMMENDED_DECISION,
  /// The beginning of a sentence that says at which meeting an organ acted: "At its 34th plenary meeting".
  MEETING_SENTENCE,
  /// Where such a sentence calls the organ by no more than "the Assembly", as its own records do.
  ORGAN_OF_RECORDS,
  /// The organ that decides in such a sentence, as the group `organ`.
  DECIDING_ORGAN,
  /// The beginning of a decision that names no meeting: "The Economic and Social Council decides".
  ORGAN_DECIDES,
  DRAFT,
  REPORT,
  PRESIDENTIAL_STATEMENT,
  /// The end of the sentence that opens such a statement: "made the following statement on behalf of the Council:".
  PRESIDENT_SPEAKS,
  /// Where a conversion lost the space between two words: "The Security Councilreiterates".
  LOST_SPACE,
  /// A line of a masthead or an adoption line.
  FRONT_MATTER,
  /// A line below a resolution: at which meeting and how it was adopted.
  CONCLUSION,
  /// The beginning of the line that says who adopted the text.
  ADOPTION_LINE,
  /// "[Original: French]".
  BRACKETED,
  /// A line by which a text says that it was adopted.
  ADOPTED_TEXT,
  /// Words of a line whose date is that of adoption.
  DATES_ADOPTION,
  /// A date, with the groups `day`, `month` and `year`.
  DATE,
  /// The names of months in their order.
  MONTH,
  /// A resolution of the Security Council, with the groups `number` and `year`.
  COUNCIL_RESOLUTION,
  /// Words that say that a draft failed.
  REJECTED,
  /// Words that say that a draft was adopted.
  ADOPTED,
  /// Words of a delegation that voted so.
  VOTED_IN_FAVOUR,
  VOTED_AGAINST,
  ABSTAINED,
  /// A list of those who voted so, with the group `names`.
  LIST_IN_FAVOUR,
  LIST_AGAINST,
  LIST_ABSTAINING,
  /// How many voted so, with the groups `count` and `names`.
  VOTES_IN_FAVOUR,
  VOTES_AGAINST,
  ABSTENTIONS,
  WITHOUT_VOTE,
  /// The numbers from nought, in words.
  NUMBER,
  /// What stands in a list of nobody.
  NOBODY,
  /// What stands before a name in a list: "and the".
  NAME_ARTICLE,
  /// How what belongs to the name before a comma begins: "Bolivia, Plurinational State of".
  NAME_BEHIND_COMMA,
  /// Who writes or speaks, in the title of a letter or statement, with the group `author`.
  AUTHOR,
  /// The State of an author who has an office, with the group `state`.
  STATE_OF_AUTHOR,
  NUMBERED_HEADING,
  /// A heading of the first rank: "IV. Trends".
  FIRST_RANK,
  /// A heading of the second rank: "A. Pillar one".
  SECOND_RANK,
  /// A heading that only counts: "Annex II".
  COUNTED_HEADING,
  AGENDA_ITEM,
  /// A session at the beginning of a line of a masthead, with the group `named`.
  SESSION,
  /// Agenda items in a line of a masthead, their numbers as the group `named`.
  AGENDA_NUMBER,
  /// The item that the Security Council considered, with the group `title`.
  COUNCIL_ITEM,
  /// "(Signed)".
  SIGNED,
  /// What may stand between two paragraphs of a list: "and".
  AND,
  /// The end of a paragraph after which its list goes on: "; and".
  LIST_GOES_ON,
  /// A word with which no line ends that is complete: "the".
  UNFINISHED,
  /// What the foot of a page is made of besides notes: a page's number, a job's number, its bar code, "Please recycle".
  FOOT_PIECE,
  /// The end of a line behind which a number goes on with the sentence: 第.
  BEFORE_NUMBER,
  /// What stands before a figure that is no footnote mark: "Rev.".
  BEHIND_NO_MARK,
  /// What stands behind a figure that is no footnote mark: 年.
  BEFORE_NO_MARK,
  /// What follows a word that is no verb there: 的.
  BEHIND_NO_VERB,
  /// Words that may stand before the verb that opens a paragraph: "Further".
  VERB_MODIFIER,
  /// Words that lead from one preambular paragraph to the next, before its verb: "In this regard".
  LEAD_IN,
  /// Openers of preambular paragraphs that are rare enough to be in no table of verbs: "Appalled".
  RECITAL_OPENER,
  /// The beginning of an operative paragraph whose verb stands in the third person: "Decides", "Also requests".
  OPERATIVE_OPENER,
  /// The forms of verbs that open a preambular paragraph.
  RECITAL_FORM,
  /// The forms of verbs that open an operative paragraph.
  OPERATIVE_FORM;

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
