package dev.operative.export.json;

import dev.operative.document.Body;
import dev.operative.document.Language;
import dev.operative.language.Bundles;
import dev.operative.search.query.Facet;
import dev.operative.vocabulary.Addressee;
import dev.operative.vocabulary.VerbGroup;
import dev.operative.vocabulary.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The words for the values of facets, in each language.
public final class ValueLabels {
  private final Vocabulary vocabulary;
  private final List<Language> languages;
  private final Bundles words;

  public ValueLabels(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.languages = vocabulary.languages().all();
    this.words = new Bundles(ValueLabels.class, "labels", vocabulary.languages());
  }

  /// The words for a value as [dev.operative.search.query.Filters] spells it. A value without words of its own (a
  /// symbol, a year, a subject) stands for itself.
  public Label of(Facet facet, String value) {
    return switch (facet) {
      case VERB -> verb(value);
      case ADDRESSEE ->
          vocabulary
              .addressee(value)
              .map(addressee -> Label.of(languages, addressee::name))
              .orElseGet(() -> itself(value));
      case BODY ->
          Body.parse(value)
              .map(body -> Label.of(languages, body::name))
              .orElseGet(() -> itself(value));
      case LANGUAGE ->
          Label.of(
              languages,
              language ->
                  words.text(language, "lang." + value).orElseGet(() -> name(value, language)));
      case KIND, STATUS, SECTION -> words(facet.parameter() + "." + value.replace(' ', '-'), value);
      case YEAR, SUBJECT, CITES, SYMBOL -> itself(value);
    };
  }

  /// The category that a verb or an addressee is listed under; empty for other facets, and when the vocabulary
  /// has no such value.
  public Optional<String> category(Facet facet, String value) {
    return switch (facet) {
      case VERB -> vocabulary.verbGroup(value).map(VerbGroup::category);
      case ADDRESSEE -> vocabulary.addressee(value).map(Addressee::group);
      default -> Optional.empty();
    };
  }

  /// Whether a value, or the words for it in any language, contain a text, ignoring case.
  public boolean mention(Facet facet, String value, String text) {
    String wanted = text.toLowerCase(Locale.ROOT);
    return contains(value, wanted)
        || of(facet, value).words().values().stream().anyMatch(words -> contains(words, wanted));
  }

  private static boolean contains(String words, String wanted) {
    return words.toLowerCase(Locale.ROOT).contains(wanted);
  }

  /// The words for a category.
  public Label ofCategory(String category) {
    return words(
        "category." + category.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"), category);
  }

  /// The name of a language in another, as Java knows it.
  private static String name(String code, Language language) {
    return Locale.of(code).getDisplayLanguage(Locale.of(language.code()));
  }

  private Label verb(String value) {
    return vocabulary
        .verbGroup(value)
        .map(group -> Label.of(languages, group::name))
        .orElseGet(() -> itself(value));
  }

  private Label itself(String value) {
    return Label.of(languages, language -> value);
  }

  private Label words(String key, String value) {
    return Label.of(languages, language -> words.text(language, key).orElse(value));
  }
}
