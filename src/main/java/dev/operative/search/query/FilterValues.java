package dev.operative.search.query;

import dev.operative.document.Body;
import dev.operative.document.Kind;
import dev.operative.document.Language;
import dev.operative.document.Section;
import dev.operative.document.Status;
import dev.operative.document.Symbol;
import dev.operative.vocabulary.Addressee;
import dev.operative.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;

/// Reads the values people give for filters and resolves them to the values of the index: `促请` and
/// `calling on` to `Calls upon`, `S/RES/2396` to `S/RES/2396 (2017)`.
public final class FilterValues {
  private final Vocabulary vocabulary;

  public FilterValues(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// The languages that texts can be in.
  public List<Language> languages() {
    return vocabulary.languages().all();
  }

  /// The language that a text was typed in, as far as its letters tell; the first of all when they do not.
  public Language language(String text) {
    return vocabulary.languages().likely(text);
  }

  /// What a topic asks for.
  ///
  /// @param given its name, or its title in any language
  /// @throws UnknownValueException when there is no such topic
  public Query topic(String given) throws UnknownValueException {
    return vocabulary
        .topics()
        .find(given)
        .map(new TopicQuery(vocabulary)::of)
        .orElseThrow(
            () ->
                new UnknownValueException(InputError.of(InputError.Sort.NO_VALUE, given, "topic")));
  }

  /// The names of verbs or addressees that are written most like what was given, the nearest first; empty when none is
  /// near, and for other facets.
  public List<String> nearest(Facet facet, String given) {
    return switch (facet) {
      case VERB ->
          NearestNames.of(
              given,
              vocabulary.verbGroups().stream()
                  .flatMap(group -> vocabulary.languages().all().stream().map(group::name)));
      case ADDRESSEE ->
          NearestNames.of(given, vocabulary.addressees().stream().map(Addressee::name));
      case LANGUAGE, BODY, KIND, STATUS, YEAR, SECTION, SUBJECT, CITES, SYMBOL -> List.of();
    };
  }

  /// Resolves one value.
  ///
  /// @throws UnknownValueException when no paragraph of any index could have it
  public String resolve(Facet facet, String given) throws UnknownValueException {
    Optional<String> resolved =
        switch (facet) {
          case LANGUAGE -> vocabulary.languages().parse(given).map(Language::code);
          case BODY -> Body.parse(given, vocabulary.languages().all()).map(Body::word);
          case KIND -> Kind.parse(given).map(Kind::word);
          case STATUS -> Status.parse(given).map(Status::word);
          case SECTION -> Section.parse(given).map(Section::word);
          case VERB -> vocabulary.verbGroup(given).map(group -> group.name());
          case ADDRESSEE -> vocabulary.addressee(given).map(addressee -> addressee.id());
          case CITES, SYMBOL -> Naming.symbol(given).map(Symbol::canonical);
          case YEAR -> given.matches("\\d{4}") ? Optional.of(given) : Optional.empty();
          case SUBJECT -> given.isBlank() ? Optional.empty() : Optional.of(given.strip());
        };
    return resolved.orElseThrow(
        () ->
            new UnknownValueException(
                InputError.of(InputError.Sort.NO_VALUE, given, facet.parameter())));
  }
}
