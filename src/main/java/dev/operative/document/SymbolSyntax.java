package dev.operative.document;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The spelling of symbols, and the names of resolutions without a symbol.
public final class SymbolSyntax {
  /// The first parts of the document symbols of UN organs, conferences and treaty bodies, as alternatives of a regular
  /// expression.
  public static final String PREFIXES =
      "A|S|E|T|ST|AT|APLC|BWC|CAC|CAT|CBD|CCPR|CCW|CD|CED|CEDAW|CERD|CMW|CRC|CRPD|CTOC|DC|DP|FCCC|GC|HRI|HSP"
          + "|ICCD|IDB|ISBA|JIU|LOS|NPT|OPCAT|PBC|SG|SPLOS|TD|UNEP|WGAP";

  private static final Pattern COUNCIL =
      Pattern.compile("S/RES/(\\d{1,4}) ?(?:\\( ?(\\d{4}) ?\\))?");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(A/HRC/RES|A/HRC/DEC|A/RES|A/DEC|E/RES|E/DEC)/((?:S-|ES-)?\\d{1,4}/\\d{1,4})(?: ?([A-Z](?:-[A-Z])?))?");
  private static final Pattern ROMAN =
      Pattern.compile(
          "(A|E)/RES/(\\d{1,4}) ?([A-Z](?:-[A-Z])?)? ?\\( ?(?:(S-|ES-)?([IVXL]{1,8})) ?\\)");
  private static final Pattern ANY =
      Pattern.compile(
          "(?:"
              + PREFIXES
              + ")(?:/(?:(?:S|ES)-\\d+|[A-Z0-9.]+)){0,12}/(?:(?:S|ES)-\\d+|[A-Z0-9.]*\\d[A-Z0-9.]*)"
              + "(?:/(?:ADD|REV|CORR|AMEND|SUMMARY|PART)[.A-Z0-9]*){0,12}"
              + "(?: ?\\((?:PART|VOL\\.?|SECT\\.?|RESUMPTION|SUPP\\.?) ?[A-Z0-9]+\\))?");
  private static final Pattern RESOLUTION =
      Pattern.compile(
          "(?:THE )?(?:(?:UNITED NATIONS|U\\.?N\\.?) ?)?"
              + "(?:(SEC(?:URITY|\\.) COUNCIL|GEN(?:ERAL|\\.) ASSEMBLY|UNSC|SC|S\\.C\\.|UNGA|GA|G\\.A\\.|HUMAN RIGHTS COUNCIL|UNHRC|HRC|ECONOMIC AND SOCIAL COUNCIL|ECOSOC|E\\.S\\.C\\.)(?:'S|’S)? )?"
              + "(UNSCR|SCR|RESOLUTION|RES\\.?)(?: NO\\.?)? ?#?(.+)");
  private static final Pattern ABBREVIATED =
      Pattern.compile("(UNSC|SC|UNGA|GA|UNHRC|HRC|ECOSOC) (\\d.*|E?S-\\d.*)");
  private static final Pattern PRESIDENTIAL =
      Pattern.compile(
          "(?:(?:SECURITY COUNCIL )?PRESIDENTIAL STATEMENT (?:NO\\.? ?)?(?:S?/?PRST/)?|S?/?PRST/)(\\d{4}/\\d{1,3})");
  private static final Pattern CHINESE =
      Pattern.compile(
          "(?:联合国)?(安全理事会|安理会|联合国大会|联大|大会|人权理事会|经济及社会理事会|经社理事会)? ?(?:第 ?(.+?) ?[号號] ?(?:决议|決議)?|(\\d.*?) ?[号號]? ?(?:决议|決議)|(?:决议|決議)第? ?(.+?) ?[号號]?)");
  private static final Pattern COUNCIL_NUMBER =
      Pattern.compile("(\\d{1,4}) ?(?:\\( ?(\\d{4}) ?\\)|OF (\\d{4})|[/-](\\d{4}))?");
  private static final Pattern ASSEMBLY_NUMBER =
      Pattern.compile("(?:(?:S|ES)-)?\\d{1,4}/\\d{1,4}(?: ?[A-Z](?:-[A-Z])?)?");
  private static final Pattern ROMAN_NUMBER =
      Pattern.compile("\\d{1,4} ?(?:[A-Z](?:-[A-Z])?)? ?\\( ?(?:S-|ES-)?[IVXL]{1,8} ?\\)");
  private static final Pattern SUFFIX =
      Pattern.compile(
          "(?<![A-Z])(ADD|REV|CORR|AMEND|VOL|SECT)(?=\\.)|(?<=[(/])(PART|RESUMPTION|SUMMARY|SUPP)\\b");

  private SymbolSyntax() {}

  /// Reads a whole text as one symbol or as the name of one resolution.
  static Optional<Symbol> parse(String text) {
    String typed = SymbolText.typed(text).toUpperCase(Locale.ROOT);
    return symbol(typed)
        .or(() -> SeparatedSymbols.parse(typed))
        .or(() -> english(typed))
        .or(() -> chinese(typed))
        .or(() -> presidential(typed))
        .or(() -> bare(typed));
  }

  /// Reads a symbol in capitals: `S/RES/2396 (2017)`, `A/74/677/ADD.1`. Empty when the whole text is not one.
  public static Optional<Symbol> symbol(String text) {
    Matcher council = COUNCIL.matcher(text);
    if (council.matches()) {
      return council(Integer.parseInt(council.group(1)), Optional.ofNullable(council.group(2)));
    }
    Matcher roman = ROMAN.matcher(text);
    if (roman.matches()) {
      String letter = roman.group(3) == null ? "" : " " + roman.group(3);
      String special = roman.group(4) == null ? "" : roman.group(4);
      return Optional.of(
          new Symbol(
              roman.group(1)
                  + "/RES/"
                  + roman.group(2)
                  + letter
                  + " ("
                  + special
                  + roman.group(5)
                  + ")"));
    }
    Matcher numbered = NUMBERED.matcher(text);
    if (numbered.matches()) {
      String letter = numbered.group(3) == null ? "" : " " + numbered.group(3);
      return Optional.of(new Symbol(numbered.group(1) + "/" + numbered.group(2) + letter));
    }
    if (text.startsWith("S/RES/") || !ANY.matcher(text).matches()) {
      return Optional.empty();
    }
    String cased =
        SUFFIX
            .matcher(text)
            .replaceAll(m -> m.group().charAt(0) + m.group().substring(1).toLowerCase(Locale.ROOT));
    return Optional.of(new Symbol(cased.replaceAll("(?<! )\\(", " (")));
  }

  /// The symbol of a Security Council resolution; empty when the number is below 1.
  ///
  /// @param year the year given with the number, which the number outweighs where the year follows from it
  public static Optional<Symbol> council(int number, Optional<String> year) {
    Optional<String> known = CouncilYears.of(number).map(String::valueOf).or(() -> year);
    return number < 1
        ? Optional.empty()
        : Optional.of(new Symbol("S/RES/" + number + known.map(y -> " (" + y + ")").orElse("")));
  }

  private static Optional<Symbol> english(String text) {
    Matcher abbreviated = ABBREVIATED.matcher(text);
    if (abbreviated.matches()) {
      return resolution(abbreviated.group(2), organ(abbreviated.group(1)));
    }
    Matcher named = RESOLUTION.matcher(text);
    if (!named.matches()) {
      return Optional.empty();
    }
    Optional<Body> organ =
        named.group(2).endsWith("SCR") ? Optional.of(Body.SECURITY_COUNCIL) : organ(named.group(1));
    return resolution(named.group(3), organ);
  }

  private static Optional<Symbol> chinese(String text) {
    Matcher named = CHINESE.matcher(text);
    return named.matches()
        ? Stream.of(2, 3, 4)
            .map(named::group)
            .filter(Objects::nonNull)
            .findFirst()
            .flatMap(number -> resolution(number, organ(named.group(1))))
        : Optional.empty();
  }

  /// `PRST/2001/31`, `presidential statement 2001/31`: the Security Council's, as only its president's are so many.
  private static Optional<Symbol> presidential(String text) {
    Matcher named = PRESIDENTIAL.matcher(text);
    return named.matches() ? Optional.of(new Symbol("S/PRST/" + named.group(1))) : Optional.empty();
  }

  private static Optional<Symbol> bare(String text) {
    return text.endsWith(")") ? resolution(text, Optional.empty()) : Optional.empty();
  }

  private static Optional<Body> organ(@org.jspecify.annotations.Nullable String name) {
    if (name == null) {
      return Optional.empty();
    }
    return switch (name) {
      case "SECURITY COUNCIL", "SEC. COUNCIL", "UNSC", "SC", "S.C.", "安全理事会", "安理会" ->
          Optional.of(Body.SECURITY_COUNCIL);
      case "GENERAL ASSEMBLY", "GEN. ASSEMBLY", "UNGA", "GA", "G.A.", "联合国大会", "联大", "大会" ->
          Optional.of(Body.GENERAL_ASSEMBLY);
      case "HUMAN RIGHTS COUNCIL", "UNHRC", "HRC", "人权理事会" ->
          Optional.of(Body.HUMAN_RIGHTS_COUNCIL);
      default -> Optional.of(Body.ECONOMIC_AND_SOCIAL_COUNCIL);
    };
  }

  /// A resolution by its number, `2396`, `2396 (2017)`, `72/284`, `217 A (III)`, and its organ.
  private static Optional<Symbol> resolution(String number, Optional<Body> organ) {
    Body body = organ.orElse(Body.SECURITY_COUNCIL);
    if (number.matches("\\d{1,3}-\\d{1,3}")) {
      return resolution(number.replace('-', '/'), organ);
    }
    Matcher council = COUNCIL_NUMBER.matcher(number);
    if (council.matches() && body == Body.SECURITY_COUNCIL) {
      Optional<String> year =
          Optional.ofNullable(council.group(2))
              .or(() -> Optional.ofNullable(council.group(3)))
              .or(() -> Optional.ofNullable(council.group(4)));
      int value = Integer.parseInt(council.group(1));
      if (organ.isPresent()
          || year.isEmpty()
          || CouncilYears.agree(value, Integer.parseInt(year.get()))) {
        return council(value, year);
      }
    }
    if (ROMAN_NUMBER.matcher(number).matches()) {
      return symbol((body == Body.ECONOMIC_AND_SOCIAL_COUNCIL ? "E/RES/" : "A/RES/") + number);
    }
    if (ASSEMBLY_NUMBER.matcher(number).matches()
        && organ.map(o -> o != Body.SECURITY_COUNCIL).orElse(true)) {
      boolean yearly = number.matches("(19|20)\\d\\d/.*");
      String prefix =
          switch (organ.orElse(yearly ? Body.ECONOMIC_AND_SOCIAL_COUNCIL : Body.GENERAL_ASSEMBLY)) {
            case HUMAN_RIGHTS_COUNCIL -> "A/HRC/RES/";
            case ECONOMIC_AND_SOCIAL_COUNCIL -> "E/RES/";
            default -> "A/RES/";
          };
      return symbol(prefix + number);
    }
    return Optional.empty();
  }

  /// The symbol that has this slug.
  static Optional<Symbol> fromSlug(String slug) {
    String plain = slug.replace('_', '.');
    String sessions = plain.replaceAll("-(S|ES)-(?=\\d)", "-$1~");
    String slashed = sessions.replace('-', '/').replace('~', '-');
    String resolution =
        slashed
            .replaceAll("^S/RES/(\\d+)/(\\d{4})$", "S/RES/$1 ($2)")
            .replaceAll("^(A|E)/RES/(\\d+)/((?:S-|ES-)?[IVXL]+)$", "$1/RES/$2 ($3)")
            .replaceAll(
                "^(A|E)/RES/(\\d+)/([A-Z])(?:/([A-Z]))?/((?:S-|ES-)?[IVXL]+)$",
                "$1/RES/$2 $3-$4 ($5)")
            .replaceAll("^((?:A|E|A/HRC)/(?:RES|DEC)/[SE\\d-]+/\\d+)/([A-Z])/([A-Z])$", "$1 $2-$3")
            .replaceAll("^((?:A|E|A/HRC)/(?:RES|DEC)/[SE\\d-]+/\\d+)/([A-Z])$", "$1 $2")
            .replace("- (", " (")
            .replaceAll("/(Part|Vol\\.?|Sect\\.?|Resumption|Supp\\.?)/(\\w+)$", " ($1 $2)");
    return parse(resolution).filter(symbol -> symbol.slug().equals(slug));
  }

  static Body body(String canonical) {
    if (canonical.startsWith("A/HRC/")) {
      return Body.HUMAN_RIGHTS_COUNCIL;
    }
    return switch (canonical.substring(0, Math.max(0, canonical.indexOf('/')))) {
      case "S" -> Body.SECURITY_COUNCIL;
      case "A" -> Body.GENERAL_ASSEMBLY;
      case "E" -> Body.ECONOMIC_AND_SOCIAL_COUNCIL;
      case "ST" -> Body.SECRETARIAT;
      default -> Body.OTHER;
    };
  }
}
