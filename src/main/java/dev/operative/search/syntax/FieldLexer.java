package dev.operative.search.syntax;

import dev.operative.search.query.InputError.Sort;
import dev.operative.search.query.Query;
import dev.operative.search.query.UnknownValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a field and what stands behind its colon: `year:2014..2019`, `verb:"Calls upon"`, `symbol:S/RES/2396
/// (2017)`, `lang:(en OR zh)`.
final class FieldLexer {
  private static final Pattern FIELD =
      Pattern.compile("([A-Za-z]{2,20}|\\p{IsHan}{1,3}):(?!\\s|$|//)");
  private static final Pattern LABEL = Pattern.compile("[\\p{L}\\p{N}.]+(?: ?\\([a-z]{1,5}\\))*");
  private static final Pattern VALUE = Pattern.compile("[^\\s()\"，、；]+");
  private static final String SEPARATORS = " ,，、|";

  private final String text;
  private final Fields fields;
  private final InputErrors errors;

  FieldLexer(String text, Fields fields, InputErrors errors) {
    this.text = text;
    this.fields = fields;
    this.errors = errors;
  }

  /// A field with its value.
  record Found(List<QueryToken> tokens, int end) {}

  /// One value behind the colon.
  private record Value(String text, int start, int end) {}

  /// The field that begins at a place; empty when none does.
  Optional<Found> at(int start) {
    Matcher field = FIELD.matcher(text).region(start, text.length());
    if (!field.lookingAt()) {
      return Optional.empty();
    }
    Optional<String> name = Fields.named(field.group(1));
    if (name.isEmpty()) {
      return unknown(field.group(1), start, field.end());
    }
    int at = field.end();
    List<Value> values =
        text.charAt(at) == '(' ? group(name.get(), at) : List.of(value(name.get(), at));
    int end = values.isEmpty() ? at + 1 : values.getLast().end();
    if (text.charAt(at) == '(') {
      end = end < text.length() && text.charAt(end) == ')' ? end + 1 : closing(end);
    }
    return Optional.of(new Found(tokens(name.get(), start, values), end));
  }

  private int closing(int from) {
    int close = text.indexOf(')', from);
    return close < 0 ? text.length() : close + 1;
  }

  private Optional<Found> unknown(String name, int start, int valueStart) {
    if (name.codePoints().anyMatch(Character::isIdeographic)) {
      return Optional.empty();
    }
    errors.add(start, Sort.NO_FIELD, name, Fields.list());
    QueryToken word = new QueryToken.Atom(start, name, new Query.Word(name), true);
    return Optional.of(new Found(List.of(word), valueStart));
  }

  private List<Value> group(String field, int open) {
    List<Value> values = new ArrayList<>();
    int at = separated(open + 1);
    while (at < text.length() && text.charAt(at) != ')') {
      Value value = value(field, at);
      if (!value.text().isBlank()) {
        values.add(value);
      }
      at = separated(Math.max(value.end(), at + 1));
    }
    return values;
  }

  private int separated(int from) {
    int at = from;
    while (at < text.length()) {
      if (SEPARATORS.indexOf(text.charAt(at)) >= 0 || text.startsWith("或 ", at)) {
        at++;
      } else if (text.startsWith("OR ", at)) {
        at += 3;
      } else {
        break;
      }
    }
    return at;
  }

  private Value value(String field, int start) {
    char closing = TypedCharacters.closing(text.charAt(start));
    if (closing != 0) {
      int end = text.indexOf(closing, start + 1);
      if (end < 0) {
        errors.add(start, Sort.QUOTATION_OPEN, String.valueOf(closing));
        return new Value(text.substring(start + 1).strip(), start, text.length());
      }
      return new Value(text.substring(start + 1, end).strip(), start, end + 1);
    }
    if (field.equals("symbol") || field.equals("cites")) {
      Optional<Identifiers.Named> symbol = Identifiers.symbol(text, start);
      if (symbol.isPresent()) {
        return new Value(text.substring(start, symbol.get().end()), start, symbol.get().end());
      }
    }
    Matcher value =
        (field.equals("para") ? LABEL : VALUE).matcher(text).region(start, text.length());
    return value.lookingAt()
        ? new Value(value.group(), start, value.end())
        : new Value("", start, start);
  }

  private List<QueryToken> tokens(String field, int start, List<Value> values) {
    List<Query> queries = new ArrayList<>();
    List<String> spellings = new ArrayList<>();
    List<QueryToken> words = new ArrayList<>();
    for (Value value : values) {
      try {
        queries.add(fields.query(field, value.text()));
        spellings.add(value.text());
      } catch (UnknownValueException unknown) {
        errors.add(value.start(), unknown.error());
        if (WordReader.hasWords(value.text())) {
          String phrase = "\"" + value.text().replace('"', ' ') + "\"";
          words.add(
              new QueryToken.Atom(value.start(), phrase, new Query.Phrase(value.text(), 0), false));
        }
      }
    }
    if (queries.isEmpty()) {
      return words;
    }
    String spelling =
        spellings.size() == 1
            ? field + ":\"" + spellings.getFirst() + "\""
            : field + ":(\"" + String.join("\" OR \"", spellings) + "\")";
    Query query = queries.size() == 1 ? queries.getFirst() : new Query.Or(queries);
    List<QueryToken> tokens = new ArrayList<>(words);
    tokens.add(new QueryToken.Atom(start, spelling, query, false));
    return tokens;
  }
}
