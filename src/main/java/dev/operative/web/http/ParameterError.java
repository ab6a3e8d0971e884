package dev.operative.web.http;

import java.util.Optional;

/// A parameter that could not be used, and how the request was read instead: as if it were not there.
///
/// @param kind what is wrong with it
/// @param parameter its name
/// @param value the value as given
/// @param detail what is wrong and what is accepted, in English
public record ParameterError(Kind kind, String parameter, String value, String detail) {
  /// What can be wrong with a parameter.
  public enum Kind {
    /// There is no such parameter.
    UNKNOWN_PARAMETER,
    /// It takes one value and was given several.
    REPEATED,
    /// No paragraph of any index could have the value.
    UNKNOWN_VALUE,
    /// It is not a number, or one that is too small or too large.
    NUMBER,
    /// It is not a date.
    DATE,
    /// It holds a character that no text has, or is not properly escaped.
    CHARACTER
  }

  /// The problem it is where nothing is read leniently.
  public Problem asProblem() {
    Problem.Sort sort =
        switch (kind) {
          case UNKNOWN_PARAMETER -> Problem.Sort.UNKNOWN_PARAMETER;
          case REPEATED, UNKNOWN_VALUE, NUMBER, DATE -> Problem.Sort.PARAMETER;
          case CHARACTER -> Problem.Sort.BAD_REQUEST;
        };
    return Problem.of(sort, detail, Optional.empty());
  }
}
