package dev.operative.search.query;

import java.util.List;
import java.util.Locale;

/// An error in something that was typed, in English, and as a sort with details for those who say it in
/// another language.
///
/// @param sort what sort of mistake it is
/// @param details the words and figures it is about, in the order of the sort's message
public record InputError(Sort sort, List<String> details) {
  public InputError {
    details = List.copyOf(details);
  }

  /// What can be wrong with a query or a filter. Each says what is wrong, and what to do.
  public enum Sort {
    TOO_LONG("the query has %s characters, and %s are read; leave out words that do not matter"),
    TOO_MANY_WORDS("the query has more than %s words; keep those that matter most"),
    NO_WORD("there is no word to search for; type a word, a phrase or a symbol"),
    TOO_DEEP("brackets stand more than %s deep; use fewer"),
    NOTHING_TO_CLOSE("no bracket was opened that this one closes; leave it out"),
    BRACKET_OPEN("the bracket is never closed; close it with )"),
    QUOTATION_OPEN("the quotation mark is never closed; close it with %s"),
    NOTHING_AFTER(
        "“%s” needs a word after it; to search for it as a word, put it in quotation marks"),
    NOTHING_BESIDE(
        "“%s” needs a word on either side; to search for it as a word, put it in quotation marks"),
    NOT_BETWEEN_WORDS(
        "“%s” stands between words or phrases, or brackets with several of these parted by OR"),
    NO_FIELD(
        "there is no field “%s”; there are %s. To search for the text itself, put it in quotation marks"),
    NO_VALUE("“%s” is not a known %s"),
    NO_SYMBOL("“%s” is not a document symbol; write for example %s:S/RES/2396"),
    NO_LABEL("“%s” is not the number of a paragraph; write for example para:8(a)"),
    NO_YEARS("“%s” is not a year or a range of years; write for example year:2014..2019"),
    NO_DATE("%s: “%s” is not a date such as 2017-12-31, or a year"),
    FUZZY_CHINESE("~ changes letters, and Chinese has none; leave it out"),
    FUZZY_TOO_FAR("~ allows at most 2 changed letters; write %s~2"),
    WILDCARD_CHINESE("Chinese is found anywhere in a text without * and ?; leave them out"),
    WILDCARD_FIRST("a word cannot begin with * or ?; type its first letters");

    private final String message;

    Sort(String message) {
      this.message = message;
    }

    /// A name for message bundles: `bracket-open`.
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// @param details as many as the message of the sort has places for
  public static InputError of(Sort sort, String... details) {
    return new InputError(sort, List.of(details));
  }

  /// The error in English.
  public String message() {
    return sort.message.formatted(details.toArray());
  }
}
