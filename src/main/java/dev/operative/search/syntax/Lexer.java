package dev.operative.search.syntax;

import dev.operative.search.query.InputError.Sort;
import dev.operative.search.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a typed query into tokens. Whatever cannot be one is mended or left out, and noted as an error unless
/// nobody would miss it.
final class Lexer {
  private static final Pattern NEAR = Pattern.compile("NEAR(?:/(\\d{1,3}))?");
  private static final Pattern SLOP = Pattern.compile("~(\\d{1,3})?");
  private static final Pattern BOOST = Pattern.compile("\\^(\\d{1,3}(?:\\.\\d{1,3})?)");

  /// Words with a slash between them: `laundering/financing`, 洗钱/恐怖主义. Abbreviations such as `w/o` and whatever has a
  /// digit are one word.
  private static final Pattern SLASHED =
      Pattern.compile(
          "(?:[\\p{L}'’-]{2,}|\\p{IsHan})(?:/(?:[\\p{L}'’-]{2,}|\\p{IsHan}))+[.,;:!?]*");

  private static final int DEFAULT_NEAR = 10;
  private static final int DEFAULT_SLOP = 5;

  private static final Map<String, QueryToken.Kind> OPERATORS =
      Map.ofEntries(
          Map.entry("AND", QueryToken.Kind.AND),
          Map.entry("&&", QueryToken.Kind.AND),
          Map.entry("与", QueryToken.Kind.AND),
          Map.entry("和", QueryToken.Kind.AND),
          Map.entry("且", QueryToken.Kind.AND),
          Map.entry("并且", QueryToken.Kind.AND),
          Map.entry("OR", QueryToken.Kind.OR),
          Map.entry("||", QueryToken.Kind.OR),
          Map.entry("或", QueryToken.Kind.OR),
          Map.entry("或者", QueryToken.Kind.OR),
          Map.entry("NOT", QueryToken.Kind.NOT),
          Map.entry("非", QueryToken.Kind.NOT),
          Map.entry("不含", QueryToken.Kind.NOT),
          Map.entry("排除", QueryToken.Kind.NOT),
          Map.entry("SENTENCE", QueryToken.Kind.SENTENCE),
          Map.entry("同句", QueryToken.Kind.SENTENCE));

  private final String text;
  private final InputErrors errors;
  private final FieldLexer fields;
  private final WordReader words;
  private final List<QueryToken> tokens = new ArrayList<>();
  private int at;

  Lexer(String folded, Fields fields, InputErrors errors) {
    this.text = folded;
    this.errors = errors;
    this.fields = new FieldLexer(folded, fields, errors);
    this.words = new WordReader(errors);
  }

  /// The tokens in order.
  List<QueryToken> tokens() {
    while (at < text.length()) {
      next();
    }
    return tokens;
  }

  private void next() {
    char character = text.charAt(at);
    if (character == '(') {
      sign("(", QueryToken.Kind.OPEN);
    } else if (character == ')') {
      sign(")", QueryToken.Kind.CLOSE);
    } else if (TypedCharacters.closing(character) != 0) {
      phrase(TypedCharacters.closing(character));
    } else if (TypedCharacters.isBreak(character)) {
      at++;
    } else if (text.startsWith("&&", at) || text.startsWith("||", at)) {
      String operator = text.substring(at, at + 2);
      sign(operator, operator.equals("&&") ? QueryToken.Kind.AND : QueryToken.Kind.OR);
    } else if (isPrefix(character)) {
      sign(
          String.valueOf(character),
          character == '+' ? QueryToken.Kind.REQUIRED : QueryToken.Kind.NOT);
    } else {
      term();
    }
  }

  private boolean isPrefix(char character) {
    if (character != '+' && character != '-' && character != '!') {
      return false;
    }
    boolean opens = at == 0 || text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '(';
    return opens && at + 1 < text.length() && text.charAt(at + 1) != ' ';
  }

  private void sign(String sign, QueryToken.Kind kind) {
    tokens.add(new QueryToken.Sign(at, sign, kind));
    at += sign.length();
  }

  private void phrase(char closing) {
    int start = at;
    int end = text.indexOf(closing, start + 1);
    if (end < 0 && PastedText.isPasted(text.substring(start))) {
      at++;
      return;
    }
    if (end < 0) {
      errors.add(start, Sort.QUOTATION_OPEN, String.valueOf(closing));
      end = text.length();
    }
    String quoted = text.substring(start + 1, end).strip();
    at = Math.min(end + 1, text.length());
    int slop = 0;
    Matcher loose = SLOP.matcher(text).region(at, text.length());
    if (loose.lookingAt()) {
      slop = loose.group(1) == null ? DEFAULT_SLOP : Integer.parseInt(loose.group(1));
      at = loose.end();
    }
    if (WordReader.hasWords(quoted)) {
      String spelling = "\"" + quoted.replace('"', ' ') + "\"" + (slop == 0 ? "" : "~" + slop);
      boosted(new QueryToken.Atom(start, spelling, new Query.Phrase(quoted, slop), false));
    }
  }

  private void term() {
    Optional<FieldLexer.Found> field = fields.at(at);
    if (field.isPresent()) {
      tokens.addAll(field.get().tokens());
      at = field.get().end();
      return;
    }
    Optional<Identifiers.Found> identifier = Identifiers.at(text, at);
    if (identifier.isPresent()) {
      Identifiers.Found found = identifier.get();
      tokens.add(new QueryToken.Atom(at, text.substring(at, found.end()), found.query(), false));
      at = found.end();
      return;
    }
    int end = at;
    while (end < text.length()
        && !TypedCharacters.isBreak(text.charAt(end))
        && !identifierAt(end)) {
      end++;
    }
    String typed = text.substring(at, end);
    if (SLASHED.matcher(typed).matches()
        && List.of(typed.split("/", -1)).stream().noneMatch(OPERATORS::containsKey)) {
      slashed(typed, asks(end));
    } else {
      word(typed, asks(end));
    }
    at = end;
  }

  /// A slash parts words: what stands around it need not stand side by side in a text.
  private void slashed(String typed, boolean last) {
    int start = at;
    for (String part : typed.split("/", -1)) {
      words.read(part, start, last).ifPresent(tokens::add);
      start += part.length() + 1;
    }
  }

  /// Whether a question mark before this place ends a question: no word follows.
  private boolean asks(int end) {
    return text.charAt(end - 1) == '?' && !WordReader.hasWords(text.substring(end));
  }

  /// Whether the name of a resolution begins inside a run of Chinese.
  private boolean identifierAt(int place) {
    return place > at && text.charAt(place) == '第' && Identifiers.at(text, place).isPresent();
  }

  private void word(String typed, boolean last) {
    Matcher near = NEAR.matcher(typed);
    if (near.matches()) {
      int distance = near.group(1) == null ? DEFAULT_NEAR : Integer.parseInt(near.group(1));
      tokens.add(new QueryToken.Near(at, typed, distance));
    } else if (OPERATORS.containsKey(typed) && isApart(typed)) {
      tokens.add(new QueryToken.Sign(at, typed, OPERATORS.get(typed)));
    } else {
      words.read(typed, at, last).ifPresent(this::boosted);
    }
  }

  /// A Chinese operator counts only with a space on either side.
  private boolean isApart(String typed) {
    int end = at + typed.length();
    return typed.charAt(0) < 128
        || ((at == 0 || text.charAt(at - 1) == ' ')
            && end < text.length()
            && text.charAt(end) == ' '
            && at > 0)
        || (OPERATORS.get(typed) == QueryToken.Kind.NOT
            && at == 0
            && end < text.length()
            && text.charAt(end) == ' ');
  }

  private void boosted(QueryToken.Atom atom) {
    Matcher boost = BOOST.matcher(text).region(at, text.length());
    if (boost.lookingAt() && atom.query() instanceof Query.Phrase) {
      at = boost.end();
      double factor = Double.parseDouble(boost.group(1));
      if (factor > 0) {
        Query weighted = new Query.Boosted(atom.query(), factor);
        tokens.add(new QueryToken.Atom(atom.start(), atom.text() + boost.group(), weighted, false));
        return;
      }
    }
    tokens.add(atom);
  }
}
