package dev.operative.export.json;

import dev.operative.document.Body;
import dev.operative.document.Language;
import dev.operative.search.query.Facet;
import dev.operative.vocabulary.Addressee;
import dev.operative.vocabulary.VerbGroup;
import dev.operative.vocabulary.Vocabulary;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/// The words for the values of facets.
public final class ValueLabels {
  private final Vocabulary vocabulary;
  private final ResourceBundle english;
  private final ResourceBundle chinese;

  public ValueLabels(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.english = bundle(Language.ENGLISH);
    this.chinese = bundle(Language.CHINESE);
  }

  /// The words for a value as [dev.operative.search.query.Filters] spells it. A value without words of its own (a
  /// symbol, a year, a subject) stands for itself.
  public Label of(Facet facet, String value) {
    return switch (facet) {
      case VERB -> verb(value);
      case ADDRESSEE ->
          vocabulary
              .addressee(value)
              .map(addressee -> new Label(addressee.name(), chineseName(addressee)))
              .orElseGet(() -> new Label(value, value));
      case BODY ->
          Body.parse(value)
              .map(body -> new Label(body.name(Language.ENGLISH), body.name(Language.CHINESE)))
              .orElseGet(() -> new Label(value, value));
      case LANGUAGE, KIND, STATUS, SECTION ->
          new Label(word(english, facet, value), word(chinese, facet, value));
      case YEAR, SUBJECT, CITES, SYMBOL -> new Label(value, value);
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

  /// Whether a value, or the words for it in either language, contain a text, ignoring case.
  public boolean mention(Facet facet, String value, String text) {
    Label label = of(facet, value);
    String wanted = text.toLowerCase(Locale.ROOT);
    return Stream.of(value, label.en(), label.zh())
        .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(wanted));
  }

  /// The words for a category.
  public Label ofCategory(String category) {
    String key = "category." + category.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    return new Label(
        english.containsKey(key) ? english.getString(key) : category,
        chinese.containsKey(key) ? chinese.getString(key) : category);
  }

  private Label verb(String value) {
    return vocabulary
        .verbGroup(value)
        .map(group -> new Label(group.name(), group.chinese()))
        .orElseGet(() -> new Label(value, value));
  }

  private static String chineseName(Addressee addressee) {
    return addressee.chinese().isEmpty() ? addressee.name() : addressee.chinese().getFirst();
  }

  private static String word(ResourceBundle words, Facet facet, String value) {
    String key = facet.parameter() + "." + value.replace(' ', '-');
    return words.containsKey(key) ? words.getString(key) : value;
  }

  private static ResourceBundle bundle(Language language) {
    return ResourceBundle.getBundle(
        ValueLabels.class.getPackageName() + ".labels", Locale.of(language.code()));
  }
}
