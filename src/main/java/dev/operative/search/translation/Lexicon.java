package dev.operative.search.translation;

import dev.operative.document.Language;
import dev.operative.vocabulary.Addressee;
import dev.operative.vocabulary.Term;
import dev.operative.vocabulary.Verb;
import dev.operative.vocabulary.VerbGroup;
import dev.operative.vocabulary.Vocabulary;
import dev.operative.vocabulary.thesaurus.Thesaurus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Makes tables for looking up translations from the vocabulary's own tables.
public final class Lexicon {
  /// The source of translations by the table of terms.
  public static final String TERMS = "lexicon";

  /// The source of the names of neighbouring matters.
  static final String RELATED = "related";

  /// The source of translations by the table of verbs.
  public static final String VERBS = "verbs";

  /// The source of translations by the table of addressees.
  public static final String ADDRESSEES = "addressees";

  /// The source of the United Nations' words for plain ones.
  public static final String THESAURUS = "thesaurus";

  /// What the source of translations by a user's glossary begins with, before the glossary's name.
  static final String GLOSSARY = "glossary ";

  /// The types of terms that are proper names.
  private static final Set<String> NAMES = Set.of("actor", "instrument", "place");

  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,}");

  /// One body has two or three acronyms at most.
  private static final int MOST_ACRONYMS = 3;

  private static final String GAP = "…";

  private final FormAnalyzer analyzer;

  public Lexicon(FormAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  /// The tables of a vocabulary in the order in which they are to be asked.
  public List<FormTable> tables(Vocabulary vocabulary) {
    return List.of(
        terms(vocabulary), states(vocabulary), verbs(vocabulary), addressees(vocabulary));
  }

  /// The table by which plain words are found, with the United Nations' words for them.
  public FormTable plainWords(Vocabulary vocabulary) {
    FormTable.Builder table = new FormTable.Builder(analyzer);
    for (Thesaurus.Entry entry : vocabulary.thesaurus().entries()) {
      FormTable.Sense sense =
          new FormTable.Sense(new Concept(THESAURUS, 0, true, certain(entry.terms())), false);
      entry
          .plain()
          .forEach(
              (language, words) -> words.forEach(word -> table.addAsSaid(language, word, sense)));
    }
    return table.build();
  }

  /// Whether a source lists terms, which mean the same wherever they stand; forms of verbs and addressees are
  /// words with other uses too.
  static boolean listsTerms(String source) {
    return source.equals(TERMS) || source.startsWith(GLOSSARY);
  }

  /// The concept of a term: the forms seen in resolutions, and then those only thought of, since letters and reports are
  /// freer.
  static Concept concept(String source, Term term) {
    Map<Language, List<Rendering>> forms = new LinkedHashMap<>();
    Stream.concat(term.forms().keySet().stream(), term.unattested().keySet().stream())
        .distinct()
        .forEach(
            language ->
                forms.put(
                    language,
                    Stream.concat(
                            term.forms(language).stream()
                                .map(
                                    form ->
                                        new Rendering(
                                            form, term.ambiguous(language).contains(form))),
                            term.unattested(language).stream()
                                .map(form -> new Rendering(form, false)))
                        .toList()));
    return new Concept(source, 0, !NAMES.contains(term.type()), forms);
  }

  private FormTable terms(Vocabulary vocabulary) {
    FormTable.Builder table = new FormTable.Builder(analyzer);
    for (Term term : vocabulary.terms()) {
      Concept concept = concept(TERMS, term);
      if (concept.isTranslated()) {
        table.add(
            concept.relatedTo(
                vocabulary.related(term).stream().map(each -> concept(TERMS, each)).toList()));
      }
    }
    return table.build();
  }

  /// What States are called, as votes name them and as people do. A name that is part of another State's (`Guinea`, 印度) may
  /// mean that one.
  private FormTable states(Vocabulary vocabulary) {
    List<Map<Language, List<String>>> states = vocabulary.states().all();
    FormTable.Builder table = new FormTable.Builder(analyzer);
    for (Map<Language, List<String>> state : states) {
      Map<Language, List<Rendering>> forms = new LinkedHashMap<>();
      state.forEach(
          (language, names) ->
              forms.put(
                  language,
                  names.stream()
                      .map(name -> new Rendering(name, isPart(name, language, state, states)))
                      .toList()));
      table.add(new Concept(TERMS, 0, false, forms));
    }
    return table.build();
  }

  private static boolean isPart(
      String name,
      Language language,
      Map<Language, List<String>> own,
      List<Map<Language, List<String>>> states) {
    Pattern inside =
        Pattern.compile("(?<!\\p{IsLatin})" + Pattern.quote(name) + "(?!\\p{IsLatin})");
    return states.stream()
        .filter(state -> state != own)
        .flatMap(state -> state.getOrDefault(language, List.of()).stream())
        .anyMatch(other -> inside.matcher(other).find());
  }

  private FormTable verbs(Vocabulary vocabulary) {
    FormTable.Builder table = new FormTable.Builder(analyzer);
    for (VerbGroup group : vocabulary.verbGroups()) {
      for (Verb verb : group.verbs()) {
        Concept concept = new Concept(VERBS, 0, false, certain(verb.forms()));
        if (concept.isTranslated()) {
          table.add(concept);
        }
      }
    }
    return table.build();
  }

  private FormTable addressees(Vocabulary vocabulary) {
    FormTable.Builder table = new FormTable.Builder(analyzer);
    for (Addressee addressee : vocabulary.addressees()) {
      Concept concept = new Concept(ADDRESSEES, 0, false, certain(ownNames(addressee.forms())));
      if (concept.isTranslated() && !isOfMany(addressee)) {
        table.add(concept);
      }
    }
    return table.build();
  }

  /// The names of a body without a word of its full name that stands for it where the text has named it before: the
  /// Agency, the Commission. Other bodies are called that, too.
  private static Map<Language, List<String>> ownNames(Map<Language, List<String>> forms) {
    Map<Language, List<String>> names = new LinkedHashMap<>();
    forms.forEach(
        (language, own) ->
            names.put(language, own.stream().filter(form -> isOwnName(form, own)).toList()));
    return names;
  }

  private static boolean isOwnName(String form, List<String> forms) {
    return !Character.isUpperCase(form.charAt(0))
        || forms.stream()
            .noneMatch(
                other -> !other.equals(form) && (" " + other + " ").contains(" " + form + " "));
  }

  /// Whether an addressee stands for several bodies, whose names are no names of each other: a mission for all missions.
  private static boolean isOfMany(Addressee addressee) {
    return addressee.forms().values().stream()
        .anyMatch(
            forms -> forms.stream().filter(ACRONYM.asMatchPredicate()).count() > MOST_ACRONYMS);
  }

  /// Forms in each language that mean nothing else; those with a gap are no words that can be searched.
  private static Map<Language, List<Rendering>> certain(Map<Language, List<String>> forms) {
    Map<Language, List<Rendering>> certain = new LinkedHashMap<>();
    forms.forEach(
        (language, own) ->
            certain.put(
                language,
                own.stream()
                    .filter(form -> !form.contains(GAP))
                    .map(form -> new Rendering(form, false))
                    .toList()));
    return certain;
  }
}
