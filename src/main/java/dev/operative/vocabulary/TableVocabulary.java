package dev.operative.vocabulary;

import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.Section;
import dev.operative.document.VerbUse;
import dev.operative.language.Languages;
import dev.operative.vocabulary.clause.ClausePatterns;
import dev.operative.vocabulary.clause.ClauseWords;
import dev.operative.vocabulary.state.StateNames;
import dev.operative.vocabulary.table.Lazy;
import dev.operative.vocabulary.table.TableSource;
import dev.operative.vocabulary.thesaurus.Thesaurus;
import dev.operative.vocabulary.topic.Topics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A vocabulary read from tables, each when it is first asked for: who serves an index needs a few of them, and who
/// starts to serve waits for none.
final class TableVocabulary implements Vocabulary {
  private final Languages languages;
  private final Lazy<VerbTable> verbs;
  private final Lazy<AddresseeTable> addressees;
  private final Lazy<TermTable> terms;
  private final Lazy<RelatedTable> related;
  private final Lazy<Thesaurus> thesaurus;
  private final Lazy<StateNames> states;
  private final Lazy<Topics> topics;
  private final Lazy<Finding> finding;

  /// @param source is read later, too
  TableVocabulary(Languages languages, TableSource source) {
    this.languages = languages;
    verbs = new Lazy<>(() -> VerbTable.read(languages, source));
    addressees = new Lazy<>(() -> AddresseeTable.read(languages, source));
    terms = new Lazy<>(() -> TermTable.read(languages, source));
    related = new Lazy<>(() -> RelatedTable.read(source, terms.get()));
    thesaurus = new Lazy<>(() -> Thesaurus.read(languages, source));
    states = new Lazy<>(() -> StateNames.read(source, languages));
    topics =
        new Lazy<>(
            () ->
                Topics.read(
                    languages,
                    source,
                    id -> terms.get().byId().containsKey(id),
                    verbGroups().stream().map(VerbGroup::name).collect(Collectors.toSet())
                        ::contains));
    finding = new Lazy<>(() -> new Finding(languages, source, verbs.get(), addressees.get()));
  }

  /// Reads and checks all tables.
  ///
  /// @throws VocabularyException when a table is broken
  static Vocabulary read(Languages languages, TableSource source) {
    TableVocabulary vocabulary = new TableVocabulary(languages, source);
    List.of(
            vocabulary.related,
            vocabulary.thesaurus,
            vocabulary.states,
            vocabulary.topics,
            vocabulary.finding)
        .forEach(Lazy::get);
    return vocabulary;
  }

  @Override
  public Languages languages() {
    return languages;
  }

  @Override
  public List<VerbGroup> verbGroups() {
    return verbs.get().groups();
  }

  @Override
  public Optional<VerbGroup> verbGroup(String form) {
    return finding.get().lookup.find(form);
  }

  @Override
  public List<Addressee> addressees() {
    return addressees.get().all();
  }

  @Override
  public Optional<Addressee> addressee(String idOrForm) {
    return addressees.get().find(languages, idOrForm);
  }

  @Override
  public List<Term> terms() {
    return List.copyOf(terms.get().byId().values());
  }

  @Override
  public Optional<Term> term(String id) {
    return Optional.ofNullable(terms.get().byId().get(id));
  }

  @Override
  public List<Term> related(Term term) {
    return related.get().of(term);
  }

  @Override
  public StateNames states() {
    return states.get();
  }

  @Override
  public Thesaurus thesaurus() {
    return thesaurus.get();
  }

  @Override
  public Topics topics() {
    return topics.get();
  }

  @Override
  public List<VerbUse> findVerbs(String text, Language language, Section section) {
    return finding.get().verbs(text, language, section);
  }

  @Override
  public List<VerbUse> ownVerbs(
      String text, Language language, List<VerbUse> found, Paragraph chapeau) {
    return finding.get().subparagraphs.own(text, language, found, chapeau);
  }

  @Override
  public List<VerbUse> findStatedVerbs(String text, Language language) {
    return finding.get().stated(text, language);
  }

  @Override
  public List<VerbUse> findDecidedVerbs(String text, Language language) {
    return finding.get().decided(text, language);
  }

  @Override
  public List<String> findAddressees(String text, Language language, List<VerbUse> uses) {
    return finding.get().addressees.find(text, language, uses);
  }

  /// What finds verbs and addressees in texts.
  private static final class Finding {
    private final Map<Language, VerbFinder> finders = new LinkedHashMap<>();
    private final Map<Language, DecidedVerbs> decided = new LinkedHashMap<>();
    private final Map<Language, ClausePatterns> patterns;
    private final VerbLookup lookup;
    private final AddresseeFinder addressees;
    private final SubparagraphVerbs subparagraphs;
    private final TwoActs twoActs;

    Finding(Languages languages, TableSource source, VerbTable verbs, AddresseeTable addressees) {
      Map<Language, ClauseWords> words = ClauseWords.read(languages, source);
      patterns = ClausePatterns.read(languages, source);
      for (Language language : languages.all()) {
        FormFolding folding = new FormFolding(languages.rules(language));
        ClauseWords ownWords = words.getOrDefault(language, ClauseWords.NONE);
        ClausePatterns ownPatterns = patterns.getOrDefault(language, ClausePatterns.NONE);
        if (folding.rules().isSpaced()) {
          List<VerbFinder> tenses =
              Stream.of(VerbForms.Tense.PAST, VerbForms.Tense.PRESENT)
                  .map(tense -> new VerbForms(verbs, folding, ownWords, ownPatterns, tense))
                  .<VerbFinder>map(forms -> new SpacedVerbFinder(forms, ownWords, ownPatterns))
                  .toList();
          finders.put(language, tenses.getLast());
          decided.put(language, new DecidedVerbs(tenses, ownPatterns));
        } else {
          VerbPatterns forms = VerbPatterns.read(source, verbs, language);
          VerbFinder finder = new UnspacedVerbFinder(forms, folding, ownWords);
          finders.put(language, finder);
          decided.put(language, new DecidedVerbs(List.of(finder), ownPatterns));
        }
      }
      this.lookup = new VerbLookup(languages, verbs, finders);
      this.addressees = new AddresseeFinder(addressees, languages, words);
      this.twoActs = new TwoActs(verbs.groups());
      this.subparagraphs = new SubparagraphVerbs(verbs, finders, patterns, this.addressees);
    }

    List<VerbUse> verbs(String text, Language language, Section section) {
      VerbFinder own = finders.get(language);
      if (own == null || section != Section.PREAMBULAR && section != Section.OPERATIVE) {
        return List.of();
      }
      Function<String, List<VerbUse>> finder = said -> own.find(said, section);
      return finder.apply(text).stream().flatMap(use -> twoActs.of(use, finder).stream()).toList();
    }

    List<VerbUse> decided(String text, Language language) {
      DecidedVerbs own = decided.get(language);
      return own == null ? List.of() : own.find(text);
    }

    List<VerbUse> stated(String text, Language language) {
      ClausePatterns own = patterns.get(language);
      return own == null
          ? List.of()
          : StatedVerbs.find(
              text,
              own,
              ClausePatterns.Sort.SPEAKER,
              said -> verbs(said, language, Section.OPERATIVE));
    }
  }
}
