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
  private static final int DEFAULT_NEAR = 10;
  private static final int DEFAULT_SLOP = 5;

  private static final Map<String, Token.Kind> OPERATORS =
      Map.ofEntries(
          Map.entry("AND", Token.Kind.AND),
          Map.entry("&&", Token.Kind.AND),
          Map.entry("与", Token.Kind.AND),
          Map.entry("和", Token.Kind.AND),
          Map.entry("且", Token.Kind.AND),
          Map.entry("并且", Token.Kind.AND),
          Map.entry("OR", Token.Kind.OR),
          Map.entry("||", Token.Kind.OR),
          Map.entry("或", Token.Kind.OR),
          Map.entry("或者", Token.Kind.OR),
          Map.entry("NOT", Token.Kind.NOT),
          Map.entry("非", Token.Kind.NOT),
          Map.entry("不含", Token.Kind.NOT),
          Map.entry("排除", Token.Kind.NOT),
          Map.entry("SENTENCE", Token.Kind.SENTENCE),
          Map.entry("同句", Token.Kind.SENTENCE));

  private final String text;
  private final InputErrors errors;
  private final FieldLexer fields;
  private final WordReader words;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  Lexer(String folded, Fields fields, InputErrors errors) {
    this.text = folded;
    this.errors = errors;
    this.fields = new FieldLexer(folded, fields, errors);
    this.words = new WordReader(errors);
  }

  /// The tokens in order.
  List<Token> tokens() {
    while (at < text.length()) {
      next();
    }
    return tokens;
  }

  private void next() {
    char character = text.charAt(at);
    if (character == '(') {
      sign("(", Token.Kind.OPEN);
    } else if (character == ')') {
      sign(")", Token.Kind.CLOSE);
    } else if (TypedCharacters.closing(character) != 0) {
      phrase(TypedCharacters.closing(character));
    } else if (TypedCharacters.isBreak(character)) {
      at++;
    } else if (text.startsWith("&&", at) || text.startsWith("||", at)) {
      String operator = text.substring(at, at + 2);
      sign(operator, operator.equals("&&") ? Token.Kind.AND : Token.Kind.OR);
    } else if (isPrefix(character)) {
      sign(String.valueOf(character), character == '+' ? Token.Kind.REQUIRED : Token.Kind.NOT);
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

  private void sign(String sign, Token.Kind kind) {
    tokens.add(new Token.Sign(at, sign, kind));
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
      boosted(new Token.Atom(start, spelling, new Query.Phrase(quoted, slop), false));
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
      tokens.add(new Token.Atom(at, text.substring(at, found.end()), found.query(), false));
      at = found.end();
      return;
    }
    int end = at;
    while (end < text.length()
        && !TypedCharacters.isBreak(text.charAt(end))
        && !identifierAt(end)) {
      end++;
    }
    word(text.substring(at, end), asks(end));
    at = end;
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
      tokens.add(new Token.Near(at, typed, distance));
    } else if (OPERATORS.containsKey(typed) && isApart(typed)) {
      tokens.add(new Token.Sign(at, typed, OPERATORS.get(typed)));
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
        || (OPERATORS.get(typed) == Token.Kind.NOT
            && at == 0
            && end < text.length()
            && text.charAt(end) == ' ');
  }

  private void boosted(Token.Atom atom) {
    Matcher boost = BOOST.matcher(text).region(at, text.length());
    if (boost.lookingAt() && atom.query() instanceof Query.Phrase) {
      at = boost.end();
      double factor = Double.parseDouble(boost.group(1));
      if (factor > 0) {
        Query weighted = new Query.Boosted(atom.query(), factor);
        tokens.add(new Token.Atom(atom.start(), atom.text() + boost.group(), weighted, false));
        return;
      }
    }
    tokens.add(atom);
  }
}
