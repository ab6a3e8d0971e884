package dev.operative.search.syntax;

import dev.operative.document.Language;
import dev.operative.search.query.FilterValues;
import dev.operative.search.query.InputError.Sort;
import dev.operative.search.query.Query;
import dev.operative.search.query.QueryParser;
import dev.operative.search.query.QuerySyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what people type.
///
/// ```
/// query      = { disjunct }                     all of them must match
/// disjunct   = conjunct { ("OR" | "||" | 或 | 或者) conjunct }
/// conjunct   = clause { ("AND" | "&&" | 与 | 和 | 且 | 并且) clause }
/// clause     = [ "-" | "!" | "NOT" | 非 | 不含 | 排除 | "+" ] operand
/// operand    = near | atom | "(" query ")"
/// near       = words { ("NEAR" [ "/" number ] | "SENTENCE" | 同句) words }
/// words      = word | phrase | wildcard | fuzzy | "(" words { "OR" words } ")"
/// atom       = words | field | identifier | "*"
/// phrase     = quotation mark, text, quotation mark [ "~" [ number ] ] [ "^" number ]
/// wildcard   = a word with * or ? after its first letter
/// fuzzy      = word "~" [ "1" | "2" ]
/// field      = name ":" ( value | phrase | "(" value { "OR" value } ")" )
/// name       = verb section symbol cites to year lang para kind status body subject topic
/// year value = year | [ year ] ".." [ year ]
/// identifier = symbol [ paragraph ]             S/RES/2396 (2017), resolution 2396 para 15, 第2396号决议第4段
/// ```
///
/// Operators in Latin letters are upper case; Chinese ones stand between spaces. Quotation marks may be
/// straight, curly or corner ones, signs may be full-width. NEAR without a number means 10 words, `~`
/// after a phrase 5. A word may carry a weight, `word^2`.
///
/// Whatever is typed, reading it takes time and stack bounded by constants.
public final class TypedQueryParser implements QueryParser {
  /// How many characters are read.
  static final int LONGEST = 10_000;

  private static final Pattern PLAIN_WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final FilterValues values;
  private final Fields fields;

  /// @param values resolves the values of fields
  public TypedQueryParser(FilterValues values) {
    this.values = values;
    fields = new Fields(values);
  }

  @Override
  public Language language(String text) {
    return values.language(text);
  }

  @Override
  public Query parse(String text) throws QuerySyntaxException {
    if (text.isBlank()) {
      return new Query.All();
    }
    InputErrors errors = new InputErrors();
    List<QueryToken> tokens = tokens(text, errors);
    Optional<InputErrors.Located> first = errors.first();
    if (first.isPresent()) {
      throw new QuerySyntaxException(
          first.get().error(), first.get().position(), nearest(text, tokens));
    }
    return new StructureReader().read(tokens);
  }

  private List<QueryToken> tokens(String text, InputErrors errors) {
    String read = text;
    if (text.length() > LONGEST) {
      errors.add(LONGEST, Sort.TOO_LONG, String.valueOf(text.length()), String.valueOf(LONGEST));
      read = text.substring(0, LONGEST);
    }
    List<QueryToken> typed = new Lexer(TypedCharacters.folded(read), fields, errors).tokens();
    List<QueryToken> tokens = new Neighbours(errors).joined(new Recovery(errors).recovered(typed));
    if (tokens.stream().noneMatch(QueryToken.Atom.class::isInstance) && errors.first().isEmpty()) {
      errors.add(0, Sort.NO_WORD);
    }
    return tokens;
  }

  /// The recovered query as text, if that reads without an error; else the words alone.
  private String nearest(String text, List<QueryToken> recovered) {
    StringBuilder spelling = new StringBuilder();
    for (QueryToken token : recovered) {
      spelling.append(token.text()).append(sticks(token) ? "" : " ");
    }
    String nearest = spelling.toString().replace(" )", ")").strip();
    return nearest.isEmpty() || isQuery(nearest) ? nearest : words(text);
  }

  /// Whether the next token follows without a space: behind `(`, `-`, `+` and `!`.
  private static boolean sticks(QueryToken token) {
    return token instanceof QueryToken.Sign sign
        && (sign.kind() == QueryToken.Kind.OPEN
            || (sign.kind().isPrefix() && sign.text().matches("[-+!]")));
  }

  private boolean isQuery(String text) {
    InputErrors errors = new InputErrors();
    tokens(text, errors);
    return errors.first().isEmpty();
  }

  private static String words(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = PLAIN_WORD.matcher(text);
    while (words.size() < Recovery.MOST_ATOMS && word.find() && word.end() <= LONGEST) {
      words.add(word.group().toLowerCase(Locale.ROOT));
    }
    return String.join(" ", words);
  }
}
