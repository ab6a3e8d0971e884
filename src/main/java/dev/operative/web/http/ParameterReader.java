package dev.operative.web.http;

import dev.operative.search.query.DateBound;
import dev.operative.web.http.ParameterError.Kind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads parameters one by one, and remembers what could not be used, so that the API can refuse it and the
/// pages can say what they made of it.
public final class ParameterReader {
  private final QueryString given;
  private final List<ParameterError> errors = new ArrayList<>();

  /// @param known the names there are
  public ParameterReader(QueryString given, Set<String> known) {
    this.given = given;
    if (!given.wellFormed()) {
      error(
          Kind.CHARACTER,
          "",
          "",
          "The address is not properly escaped: after % come two hex digits, and all is UTF-8");
    }
    for (String name : given.names()) {
      if (!known.contains(name)) {
        error(
            Kind.UNKNOWN_PARAMETER,
            name,
            "",
            "There is no parameter “"
                + name
                + "”; there are "
                + String.join(", ", known.stream().sorted().toList()));
      }
    }
  }

  /// What could not be used so far, in order.
  public List<ParameterError> errors() {
    return List.copyOf(errors);
  }

  /// All usable values of a parameter that may be repeated.
  public List<String> all(String name) {
    return given.all(name).stream().filter(value -> isText(name, value)).toList();
  }

  /// The value of a parameter that takes one; empty when it is not given.
  public Optional<String> one(String name) {
    List<String> values = given.all(name);
    if (values.size() > 1) {
      error(Kind.REPEATED, name, values.getLast(), name + " takes one value, not " + values.size());
    }
    return values.stream().findFirst().filter(value -> isText(name, value));
  }

  /// A whole number between two bounds. An empty value is none: so programs fill in what an OpenSearch description
  /// leaves to them.
  public int number(String name, int least, int most, int otherwise) {
    Optional<String> value = one(name).filter(text -> !text.isEmpty());
    if (value.isEmpty()) {
      return otherwise;
    }
    if (value.get().matches("\\d{1,9}")) {
      int number = Integer.parseInt(value.get());
      if (number >= least && number <= most) {
        return number;
      }
    }
    error(
        Kind.NUMBER,
        name,
        value.get(),
        name + " is a whole number from " + least + " to " + most + ", not “" + value.get() + "”");
    return otherwise;
  }

  /// A date, `2017-12-21`, or a year.
  public Optional<LocalDate> date(String name, DateBound bound) {
    Optional<String> value = one(name).filter(text -> !text.isEmpty());
    try {
      return value.map(bound::read);
    } catch (DateTimeParseException notDate) {
      error(
          Kind.DATE,
          name,
          value.orElse(""),
          name + " is a date such as 2017-12-21 or a year, not “" + value.orElse("") + "”");
      return Optional.empty();
    }
  }

  /// Remembers that a value could not be used.
  public void error(Kind kind, String name, String value, String detail) {
    errors.add(new ParameterError(kind, name, value, detail));
  }

  private boolean isText(String name, String value) {
    boolean text = value.indexOf('\0') < 0;
    if (!text) {
      error(Kind.CHARACTER, name, value, name + " holds a NUL character, which no text has");
    }
    return text;
  }
}
