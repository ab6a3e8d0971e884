package dev.operative.document;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads symbols of resolutions and presidential statements whose parts are separated by other signs than slashes, or whose
/// organ is abbreviated: `S-RES-2178-2014`, `A RES 60 288`, `UNSC/RES/1373`, `S_PRST_2018_9`.
public final class SeparatedSymbols {
  private static final String SEPARATOR = "[ /._-]";
  private static final String COUNCIL = "(?:S|(?:UN)?SC)" + SEPARATOR;
  private static final String YEAR =
      "(?:[/._-]((?:19|20)\\d{2})(?!\\d)| ?(?:\\(|%28) ?(\\d{4}) ?(?:\\)|%29))";
  private static final String RESOLUTION =
      COUNCIL + "RES" + SEPARATOR + "(\\d{1,4})(?!\\d)" + YEAR + "?";
  private static final String OF_SESSION =
      ("(A" + SEPARATOR + "HRC|(?:UN)?(?:GA|HRC)|ECOSOC|A|E)" + SEPARATOR + "(RES|DEC)")
          + (SEPARATOR + "((?:E?S-)?\\d{1,4})" + SEPARATOR + "(\\d{1,4})(?!\\d)")
          + "(?: ?((?-i:[A-HJ-Z](?:-[A-Z])?))(?![\\p{L}\\d&&[^\\p{IsHan}]]))?";
  private static final String STATEMENT =
      ("(?:" + COUNCIL + ")?PRST" + SEPARATOR + "(\\d{4})" + SEPARATOR + "(\\d{1,3})(?!\\d)");

  /// Any of them, in letters of any case, as a part of a greater expression without groups.
  public static final String ANY =
      ("(?:" + RESOLUTION + "|" + OF_SESSION + "|" + STATEMENT + ")")
          .replaceAll("(?<!\\\\)\\((?!\\?)", "(?:");

  private static final Pattern RESOLUTIONS = Pattern.compile(RESOLUTION, Pattern.CASE_INSENSITIVE);
  private static final Pattern SESSIONS = Pattern.compile(OF_SESSION, Pattern.CASE_INSENSITIVE);
  private static final Pattern STATEMENTS = Pattern.compile(STATEMENT, Pattern.CASE_INSENSITIVE);

  private SeparatedSymbols() {}

  /// Reads a whole text in capitals; empty when it is no such symbol.
  static Optional<Symbol> parse(String text) {
    Matcher resolution = RESOLUTIONS.matcher(text);
    if (resolution.matches()) {
      return SymbolSyntax.council(
          Integer.parseInt(resolution.group(1)),
          Optional.ofNullable(resolution.group(2))
              .or(() -> Optional.ofNullable(resolution.group(3))));
    }
    Matcher session = SESSIONS.matcher(text);
    if (session.matches()) {
      String letter = session.group(5) == null ? "" : " " + session.group(5);
      return Optional.of(
          new Symbol(
              organ(session.group(1))
                  + session.group(2)
                  + ("/" + session.group(3) + "/" + session.group(4) + letter)));
    }
    Matcher statement = STATEMENTS.matcher(text);
    return statement.matches()
        ? Optional.of(new Symbol("S/PRST/" + statement.group(1) + "/" + statement.group(2)))
        : Optional.empty();
  }

  /// What the symbols of an organ begin with.
  private static String organ(String typed) {
    String organ = typed.toUpperCase(Locale.ROOT);
    return organ.endsWith("HRC") ? "A/HRC/" : organ.startsWith("E") ? "E/" : "A/";
  }
}
