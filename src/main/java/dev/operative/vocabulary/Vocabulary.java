package dev.operative.vocabulary;

import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.Section;
import dev.operative.document.VerbUse;
import dev.operative.language.Languages;
import dev.operative.vocabulary.state.StateNames;
import dev.operative.vocabulary.table.TableSource;
import dev.operative.vocabulary.thesaurus.Thesaurus;
import dev.operative.vocabulary.topic.Topics;
import java.util.List;
import java.util.Optional;

/// The project's vocabulary, immutable and safe for use by several threads.
public interface Vocabulary {
  /// The vocabulary that comes with the program, whose tables are sound; each is read when it is first asked for, and
  /// anew for each call: call it once.
  static Vocabulary bundled() {
    return new TableVocabulary(Languages.bundled(), TableSource.bundled());
  }

  /// Reads and checks a vocabulary.
  ///
  /// @param languages those whose columns in the tables are read
  /// @throws VocabularyException when a table is broken
  static Vocabulary read(Languages languages, TableSource source) {
    return TableVocabulary.read(languages, source);
  }

  /// The languages that it has words in.
  Languages languages();

  /// All verb groups, category by category, in the order of the table.
  List<VerbGroup> verbGroups();

  /// The group that a form in any language belongs to (`Calls upon`, `calling on`, `促请`), ignoring
  /// case and modifiers; empty when the form is unknown.
  Optional<VerbGroup> verbGroup(String form);

  /// All addressees in the order of the table.
  List<Addressee> addressees();

  /// The addressee with this id or any of these forms, ignoring case; empty when unknown.
  Optional<Addressee> addressee(String idOrForm);

  /// All terms in the order of the table.
  List<Term> terms();

  /// The term with this id; empty when there is none.
  Optional<Term> term(String id);

  /// The terms about neighbouring matters, which a reader who looks for this one wants too when it is hardly spoken
  /// of: `border management` for `border controls`. None for a term that is not of this vocabulary.
  List<Term> related(Term term);

  /// What people call things in plain words, with the United Nations' own words for them.
  Thesaurus thesaurus();

  /// The names of the States Members of the United Nations.
  StateNames states();

  /// The matters of counter-terrorism, by concepts.
  Topics topics();

  /// Finds the verbs by which the organ itself speaks in a paragraph, in order of appearance.
  ///
  /// @param text the paragraph's text, without number
  /// @param section decides which forms may open a clause; other than preambular and operative text has none
  List<VerbUse> findVerbs(String text, Language language, Section section);

  /// Tells by which of its verbs the organ itself speaks in a sub-paragraph: in "Calls upon States to: (a) Encourage
  /// dialogue" the organ calls upon them, and they encourage.
  ///
  /// @param text the sub-paragraph's text
  /// @param found the verbs found in it
  /// @param chapeau the paragraph whose sentence it completes, with its verbs and addressees
  /// @return some or all of those found
  List<VerbUse> ownVerbs(String text, Language language, List<VerbUse> found, Paragraph chapeau);

  /// Finds the verbs by which the Security Council speaks in a paragraph of a presidential statement, whose
  /// sentences name it: "The Security Council reaffirms …"; in order of appearance.
  List<VerbUse> findStatedVerbs(String text, Language language);

  /// Finds the verbs by which an organ decides in a paragraph of a decision that its records tell in the past tense: "At
  /// its 34th plenary meeting, the General Assembly, on the recommendation of the Third Committee, decided …", or "(a)
  /// Took note …"; in order of appearance. What an organ decides in the present tense is found as well.
  ///
  /// @param text of a paragraph of which it is known that it belongs to a decision: a letter or report tells in the same
  ///     words what others decided
  List<VerbUse> findDecidedVerbs(String text, Language language);

  /// Finds whom a paragraph's operative clauses address, in order of appearance, without repeats.
  ///
  /// @return ids of addressees
  List<String> findAddressees(String text, Language language, List<VerbUse> verbs);
}
