package dev.operative.search.syntax;

import dev.operative.document.Symbol;
import dev.operative.search.query.Facet;
import dev.operative.search.query.FilterValues;
import dev.operative.search.query.InputError;
import dev.operative.search.query.Naming;
import dev.operative.search.query.Query;
import dev.operative.search.query.UnknownValueException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The fields that can stand before a colon, and what their values mean.
final class Fields {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("verb", "verb"),
          Map.entry("section", "section"),
          Map.entry("symbol", "symbol"),
          Map.entry("cites", "cites"),
          Map.entry("to", "to"),
          Map.entry("addressee", "to"),
          Map.entry("year", "year"),
          Map.entry("lang", "lang"),
          Map.entry("language", "lang"),
          Map.entry("para", "para"),
          Map.entry("kind", "kind"),
          Map.entry("status", "status"),
          Map.entry("body", "body"),
          Map.entry("subject", "subject"),
          Map.entry("topic", "topic"),
          Map.entry("专题", "topic"),
          Map.entry("动词", "verb"),
          Map.entry("部分", "section"),
          Map.entry("文号", "symbol"),
          Map.entry("引用", "cites"),
          Map.entry("对象", "to"),
          Map.entry("年份", "year"),
          Map.entry("年", "year"),
          Map.entry("语言", "lang"),
          Map.entry("段", "para"),
          Map.entry("类型", "kind"),
          Map.entry("状态", "status"),
          Map.entry("机构", "body"),
          Map.entry("主题", "subject"));

  private static final Pattern YEARS = Pattern.compile("(\\d{4})?(\\.\\.|-|–|…)?(\\d{4})?");

  private final FilterValues values;

  Fields(FilterValues values) {
    this.values = values;
  }

  /// The field with this name; empty when there is none.
  static Optional<String> named(String name) {
    return Optional.ofNullable(NAMES.get(name.toLowerCase(java.util.Locale.ROOT)));
  }

  /// The names, for messages.
  static String list() {
    return String.join(", ", new TreeSet<>(Set.copyOf(NAMES.values())));
  }

  /// What a field with a value asks for.
  ///
  /// @throws UnknownValueException when the field has no such value
  Query query(String field, String value) throws UnknownValueException {
    return switch (field) {
      case "year" -> years(value);
      case "symbol" -> new Query.OfSymbol(symbol(field, value));
      case "cites" -> new Query.Cites(symbol(field, value));
      case "para" -> label(value);
      case "topic" -> values.topic(value);
      default -> {
        Facet facet = facet(field);
        yield new Query.HasValue(facet, values.resolve(facet, value));
      }
    };
  }

  private static Facet facet(String field) {
    return switch (field) {
      case "verb" -> Facet.VERB;
      case "section" -> Facet.SECTION;
      case "to" -> Facet.ADDRESSEE;
      case "lang" -> Facet.LANGUAGE;
      case "kind" -> Facet.KIND;
      case "status" -> Facet.STATUS;
      case "body" -> Facet.BODY;
      case "subject" -> Facet.SUBJECT;
      default -> throw new IllegalArgumentException("no facet " + field);
    };
  }

  private static Symbol symbol(String field, String value) throws UnknownValueException {
    return Naming.symbol(value)
        .orElseThrow(
            () ->
                new UnknownValueException(InputError.of(InputError.Sort.NO_SYMBOL, value, field)));
  }

  private static Query label(String value) throws UnknownValueException {
    if (value.chars().noneMatch(Character::isLetterOrDigit)) {
      throw new UnknownValueException(InputError.of(InputError.Sort.NO_LABEL, value));
    }
    return new Query.Labelled(value);
  }

  private static Query years(String value) throws UnknownValueException {
    Matcher years = YEARS.matcher(value);
    if (years.matches() && (years.group(1) != null || years.group(3) != null)) {
      boolean range = years.group(2) != null;
      int from = years.group(1) == null ? 0 : Integer.parseInt(years.group(1));
      int to = years.group(3) != null ? Integer.parseInt(years.group(3)) : range ? 9999 : from;
      boolean valid = range || (years.group(1) == null) != (years.group(3) == null);
      if (valid && from <= to) {
        return new Query.Years(range || years.group(1) != null ? from : to, to);
      }
    }
    throw new UnknownValueException(InputError.of(InputError.Sort.NO_YEARS, value));
  }
}
