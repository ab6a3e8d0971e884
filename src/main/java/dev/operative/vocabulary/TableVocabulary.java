package dev.operative.vocabulary;

import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.Section;
import dev.operative.document.VerbUse;
import dev.operative.language.Languages;
import dev.operative.vocabulary.table.TableSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A vocabulary read from tables.
final class TableVocabulary implements Vocabulary {
  private final Languages languages;
  private final VerbTable verbs;
  private final AddresseeTable addressees;
  private final TermTable terms;
  private final RelatedTable related;
  private final VerbLookup lookup;
  private final EnglishVerbFinder english;
  private final ChineseVerbFinder chinese;
  private final AddresseeFinder addresseeFinder;
  private final SubparagraphVerbs subparagraphs;
  private final TwoActs twoActs;

  private TableVocabulary(
      Languages languages,
      VerbTable verbs,
      ChinesePatterns patterns,
      Modifiers modifiers,
      AddresseeTable addressees,
      TermTable terms,
      RelatedTable related) {
    this.languages = languages;
    this.verbs = verbs;
    this.addressees = addressees;
    this.terms = terms;
    this.related = related;
    EnglishForms forms = new EnglishForms(verbs, modifiers);
    english = new EnglishVerbFinder(forms, modifiers);
    chinese = new ChineseVerbFinder(patterns, modifiers);
    lookup = new VerbLookup(verbs, forms, chinese, patterns);
    addresseeFinder = new AddresseeFinder(addressees, modifiers);
    twoActs = new TwoActs(verbs.groups());
    subparagraphs = new SubparagraphVerbs(verbs, forms, addresseeFinder);
  }

  /// Reads and checks all tables.
  ///
  /// @throws VocabularyException when a table is broken
  static Vocabulary read(Languages languages, TableSource source) {
    VerbTable verbs = VerbTable.read(languages, source);
    TermTable terms = TermTable.read(languages, source);
    return new TableVocabulary(
        languages,
        verbs,
        ChinesePatterns.read(source, verbs),
        Modifiers.read(source),
        AddresseeTable.read(languages, source),
        terms,
        RelatedTable.read(source, terms));
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
    return Optional.ofNullable(addressees.byForm().get(AddresseeTable.key(idOrForm)));
  }

  @Override
  public List<Term> terms() {
    return terms.all();
  }

  @Override
  public List<Term> related(Term term) {
    return related.of(term);
  }

  @Override
  public List<VerbUse> findVerbs(String text, Language language, Section section) {
    if (section != Section.PREAMBULAR && section != Section.OPERATIVE) {
      return List.of();
    }
    Function<String, List<VerbUse>> finder =
        language.equals(Language.CHINESE)
            ? said -> chinese.find(said, section)
            : said -> english.find(said, section);
    return finder.apply(text).stream().flatMap(use -> twoActs.of(use, finder).stream()).toList();
  }

  @Override
  public List<VerbUse> ownVerbs(
      String text, Language language, List<VerbUse> found, Paragraph chapeau) {
    return subparagraphs.own(text, language, found, chapeau);
  }

  @Override
  public List<VerbUse> findStatedVerbs(String text, Language language) {
    return StatedVerbs.find(text, language, said -> findVerbs(said, language, Section.OPERATIVE));
  }

  @Override
  public List<String> findAddressees(String text, Language language, List<VerbUse> uses) {
    return addresseeFinder.find(text, language, uses);
  }
}
