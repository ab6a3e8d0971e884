package dev.operative.vocabulary;

import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.Section;
import dev.operative.document.VerbUse;
import dev.operative.language.Languages;
import dev.operative.vocabulary.table.TableSource;
import dev.operative.vocabulary.thesaurus.Thesaurus;
import dev.operative.vocabulary.topic.Topics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A vocabulary read from tables.
final class TableVocabulary implements Vocabulary {
  private final Languages languages;
  private final VerbTable verbs;
  private final AddresseeTable addressees;
  private final TermTable terms;
  private final RelatedTable related;
  private final Thesaurus thesaurus;
  private final Topics topics;
  private final VerbLookup lookup;
  private final Map<Language, VerbFinder> finders;
  private final Map<Language, ClausePatterns> patterns;
  private final AddresseeFinder addresseeFinder;
  private final SubparagraphVerbs subparagraphs;
  private final TwoActs twoActs;

  private TableVocabulary(
      Languages languages,
      VerbTable verbs,
      Map<Language, VerbFinder> finders,
      Map<Language, ClausePatterns> patterns,
      AddresseeTable addressees,
      AddresseeFinder addresseeFinder,
      TermTable terms,
      RelatedTable related,
      Thesaurus thesaurus,
      Topics topics) {
    this.languages = languages;
    this.verbs = verbs;
    this.finders = finders;
    this.patterns = patterns;
    this.addressees = addressees;
    this.addresseeFinder = addresseeFinder;
    this.terms = terms;
    this.related = related;
    this.thesaurus = thesaurus;
    this.topics = topics;
    lookup = new VerbLookup(languages, verbs, finders);
    twoActs = new TwoActs(verbs.groups());
    subparagraphs = new SubparagraphVerbs(verbs, finders, patterns, addresseeFinder);
  }

  /// Reads and checks all tables.
  ///
  /// @throws VocabularyException when a table is broken
  static Vocabulary read(Languages languages, TableSource source) {
    VerbTable verbs = VerbTable.read(languages, source);
    Map<Language, ClauseWords> words = ClauseWords.read(languages, source);
    Map<Language, ClausePatterns> patterns = ClausePatterns.read(languages, source);
    Map<Language, VerbFinder> finders = new LinkedHashMap<>();
    for (Language language : languages.all()) {
      FormFolding folding = new FormFolding(languages.rules(language));
      ClauseWords ownWords = words.getOrDefault(language, ClauseWords.NONE);
      ClausePatterns ownPatterns = patterns.getOrDefault(language, ClausePatterns.NONE);
      finders.put(
          language,
          folding.rules().isSpaced()
              ? new SpacedVerbFinder(
                  new VerbForms(verbs, folding, ownWords, ownPatterns), ownWords, ownPatterns)
              : new UnspacedVerbFinder(
                  VerbPatterns.read(source, verbs, language), folding, ownWords));
    }
    AddresseeTable addressees = AddresseeTable.read(languages, source);
    TermTable terms = TermTable.read(languages, source);
    return new TableVocabulary(
        languages,
        verbs,
        finders,
        patterns,
        addressees,
        new AddresseeFinder(addressees, languages, words),
        terms,
        RelatedTable.read(source, terms),
        Thesaurus.read(languages, source),
        Topics.read(
            languages,
            source,
            terms.byId()::containsKey,
            name -> verbs.groups().stream().anyMatch(group -> group.name().equals(name))));
  }

  @Override
  public Languages languages() {
    return languages;
  }

  @Override
  public List<VerbGroup> verbGroups() {
    return verbs.groups();
  }

  @Override
  public Optional<VerbGroup> verbGroup(String form) {
    return lookup.find(form);
  }

  @Override
  public List<Addressee> addressees() {
    return addressees.all();
  }

  @Override
  public Optional<Addressee> addressee(String idOrForm) {
    return addressees.find(languages, idOrForm);
  }

  @Override
  public List<Term> terms() {
    return List.copyOf(terms.byId().values());
  }

  @Override
  public Optional<Term> term(String id) {
    return Optional.ofNullable(terms.byId().get(id));
  }

  @Override
  public List<Term> related(Term term) {
    return related.of(term);
  }

  @Override
  public Thesaurus thesaurus() {
    return thesaurus;
  }

  @Override
  public Topics topics() {
    return topics;
  }

  @Override
  public List<VerbUse> findVerbs(String text, Language language, Section section) {
    VerbFinder own = finders.get(language);
    if (own == null || section != Section.PREAMBULAR && section != Section.OPERATIVE) {
      return List.of();
    }
    Function<String, List<VerbUse>> finder = said -> own.find(said, section);
    return finder.apply(text).stream().flatMap(use -> twoActs.of(use, finder).stream()).toList();
  }

  @Override
  public List<VerbUse> ownVerbs(
      String text, Language language, List<VerbUse> found, Paragraph chapeau) {
    return subparagraphs.own(text, language, found, chapeau);
  }

  @Override
  public List<VerbUse> findStatedVerbs(String text, Language language) {
    ClausePatterns own = patterns.get(language);
    return own == null
        ? List.of()
        : StatedVerbs.find(text, own, said -> findVerbs(said, language, Section.OPERATIVE));
  }

  @Override
  public List<String> findAddressees(String text, Language language, List<VerbUse> uses) {
    return addresseeFinder.find(text, language, uses);
  }
}
