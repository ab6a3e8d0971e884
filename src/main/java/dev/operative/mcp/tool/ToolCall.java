package dev.operative.mcp.tool;

import dev.operative.document.Language;
import dev.operative.document.Symbol;
import dev.operative.language.Languages;
import dev.operative.mcp.text.Links;
import dev.operative.search.Deadline;
import dev.operative.search.IndexView;
import dev.operative.search.query.Naming;
import dev.operative.search.query.QueryParser;
import dev.operative.web.http.ParameterError;
import dev.operative.web.http.ParameterReader;
import dev.operative.web.http.QueryString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A call of a tool.
///
/// @param view what it is answered from
/// @param arguments its arguments
/// @param deadline when work on it is given up
public record ToolCall(IndexView view, ParameterReader arguments, Deadline deadline, Links links) {
  /// The arguments that name documents by symbol.
  private static final Set<String> SYMBOLS = Set.of("symbol", "cites");

  static final String OFFSET = "offset";
  static final String LIMIT = "limit";
  static final String LANGUAGE = "lang";
  static final int DEEPEST = 1_000_000;

  /// The argument that all tools take.
  public static final Argument MAX_TOKENS =
      Argument.number(
          "max_tokens",
          "How long the answer may be at most, in tokens: 500 to 25000; 4000 when not given.");

  private static final int LEAST_TOKENS = 500;
  private static final int MOST_TOKENS = 25_000;
  private static final int TOKENS = 4_000;

  /// Reads the arguments of a call.
  ///
  /// @param given as JSON gives them: texts, numbers, true or false, and lists of these
  /// @param known the names that the tool knows
  /// @param parser what reads symbols as people write them
  public static ParameterReader arguments(
      Map<String, Object> given, Set<String> known, QueryParser parser) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    given.forEach(
        (name, value) -> {
          List<String> texts = new ArrayList<>();
          add(value, texts);
          values.put(
              name,
              SYMBOLS.contains(name)
                  ? texts.stream().map(text -> symbol(text, parser)).toList()
                  : texts);
        });
    Set<String> names = new LinkedHashSet<>(known);
    names.add(MAX_TOKENS.name());
    return new ParameterReader(QueryString.of(values), names);
  }

  private static void add(Object value, List<String> texts) {
    switch (value) {
      case List<?> several -> several.forEach(each -> add(each, texts));
      case Double number when number == Math.rint(number) ->
          texts.add(Long.toString(number.longValue()));
      default -> texts.add(String.valueOf(value));
    }
  }

  /// A symbol in the form that filters take, where the text means one.
  private static String symbol(String text, QueryParser parser) {
    return Naming.symbol(text, parser).map(Symbol::canonical).orElse(text);
  }

  /// How many tokens the answer may have.
  public int maxTokens() {
    return arguments.number(MAX_TOKENS.name(), LEAST_TOKENS, MOST_TOKENS, TOKENS);
  }

  /// Goes on only with arguments that can all be used.
  ///
  /// @throws ToolFailure when some cannot
  public void check() {
    if (!arguments.errors().isEmpty()) {
      throw new ToolFailure(
          arguments.errors().stream()
              .map(ParameterError::detail)
              .distinct()
              .collect(Collectors.joining("\n")));
    }
  }

  /// An argument that may be left out.
  Optional<String> text(String name) {
    return arguments.one(name).map(String::strip).filter(value -> !value.isEmpty());
  }

  /// An argument that must be given.
  ///
  /// @throws ToolFailure when it is not
  String required(String name) {
    return text(name).orElseThrow(() -> new ToolFailure("The argument " + name + " is missing."));
  }

  int offset() {
    return arguments.number(OFFSET, 0, DEEPEST, 0);
  }

  /// The languages to try, the one that is asked for first.
  List<Language> languages(Languages known) {
    Optional<String> code = text(LANGUAGE);
    Optional<Language> wanted = code.flatMap(known::parse);
    if (code.isPresent() && wanted.isEmpty()) {
      arguments.error(
          ParameterError.Kind.UNKNOWN_VALUE,
          LANGUAGE,
          code.get(),
          "lang is one of "
              + known.all().stream().map(Language::code).collect(Collectors.joining(", "))
              + ", not “"
              + code.get()
              + "”");
    }
    List<Language> languages = new ArrayList<>(wanted.map(List::of).orElse(List.of()));
    known.all().stream().filter(each -> !languages.contains(each)).forEach(languages::add);
    return languages;
  }
}
