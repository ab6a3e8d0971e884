package dev.operative.export.akn;

import dev.operative.document.Body;
import dev.operative.document.DocumentHeader;
import dev.operative.document.Language;
import dev.operative.document.PartHeader;
import dev.operative.document.Symbol;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A name of a work, a version or a place in it as Akoma Ntoso's naming convention has it and the United Nations' own files
/// use it: the work is `/akn/un/statement/deliberation/unsc/2017-12-21/2396-2017/`, its version in English `…/eng@/`, a
/// place in that `…/eng@/~op.15`, with the place as in ids here.
///
/// The date does not tell works apart: the number is enough, and files do not always have the date.
///
/// @param slug the slug of the work: `S-RES-2396-2017`
/// @param language the language of the version, by its ISO 639-3 code; empty for the work
/// @param place the place in it; empty for the whole
public record AknIri(String slug, Optional<String> language, Optional<String> place) {
  private static final String BEGINNING = "/akn/un/statement/deliberation/";

  /// What stands for a date that is not known, as in the United Nations' own files.
  private static final String NO_DATE = "0001-01-01";

  /// Never to be taken for the number of a resolution.
  private static final String WITHOUT_NUMBER = "document-";

  private static final Pattern RESOLUTION =
      Pattern.compile("(?:S|A|A/HRC|E)/RES/((?:ES-)?\\d+)(?: \\((\\d{4})\\)|/(\\d+))(?: ([A-Z]))?");
  private static final Pattern NUMBER = Pattern.compile("((?:ES-)?\\d+)-(\\d+)([A-Z]?)");
  private static final Pattern IRI =
      Pattern.compile(
          BEGINNING
              + "(?<organ>[a-z-]+)/\\d{4}-\\d\\d-\\d\\d/(?<name>[^/]+)"
              + "(?:/(?<language>[a-z]{3})@)?(?:/!main)?(?:/~(?<place>[\\w.-]+))?/?");

  /// The year of the first resolutions; presidential statements, whose names begin with their year, count no further.
  private static final int FIRST_YEAR = 1946;

  /// The name of the work that a part is or belongs to.
  public static String ofWork(DocumentHeader document, PartHeader part) {
    return BEGINNING + organ(part.body()) + "/" + date(document, part) + "/" + name(part) + "/";
  }

  /// The date in the name.
  static String date(DocumentHeader document, PartHeader part) {
    return part.date().or(document::date).map(LocalDate::toString).orElse(NO_DATE);
  }

  /// The code of a language in names.
  public static String code(Language language) {
    return Locale.of(language.code()).getISO3Language();
  }

  /// Reads a name; empty when it is none.
  ///
  /// @param path the path of an address, decoded: from its `/akn/`
  public static Optional<AknIri> parse(String path) {
    Matcher iri = IRI.matcher(path);
    if (!iri.matches()) {
      return Optional.empty();
    }
    return slug(iri.group("organ"), iri.group("name"))
        .map(
            slug ->
                new AknIri(
                    slug,
                    Optional.ofNullable(iri.group("language")),
                    Optional.ofNullable(iri.group("place"))));
  }

  private static Optional<String> slug(String organ, String name) {
    if (name.startsWith(WITHOUT_NUMBER)) {
      return Optional.of(name.substring(WITHOUT_NUMBER.length()));
    }
    Matcher number = NUMBER.matcher(name);
    return number.matches()
        ? symbol(organ, number.group(1), number.group(2), number.group(3)).map(Symbol::slug)
        : Optional.empty();
  }

  private static Optional<Symbol> symbol(String organ, String first, String second, String letter) {
    String session = first + "/" + second + (letter.isEmpty() ? "" : " " + letter);
    return switch (organ) {
      case "unsc" ->
          Symbol.parse(
              second.length() == 4 && Integer.parseInt(second) >= FIRST_YEAR
                  ? "S/RES/" + first + " (" + second + ")"
                  : "S/PRST/" + session);
      case "unga" -> Symbol.parse("A/RES/" + session);
      case "unga-hrc" -> Symbol.parse("A/HRC/RES/" + session);
      case "unecosoc" -> Symbol.parse("E/RES/" + session);
      default -> Optional.empty();
    };
  }

  private static String organ(Body body) {
    return switch (body) {
      case SECURITY_COUNCIL -> "unsc";
      case GENERAL_ASSEMBLY -> "unga";
      case HUMAN_RIGHTS_COUNCIL -> "unga-hrc";
      case ECONOMIC_AND_SOCIAL_COUNCIL -> "unecosoc";
      case SECRETARIAT, OTHER -> "un";
    };
  }

  private static String name(PartHeader part) {
    Matcher resolution = RESOLUTION.matcher(part.symbol().map(Symbol::canonical).orElse(""));
    if (!resolution.matches()) {
      return WITHOUT_NUMBER + part.slug();
    }
    return resolution.group(1)
        + "-"
        + Objects.requireNonNullElse(resolution.group(2), resolution.group(3))
        + Objects.requireNonNullElse(resolution.group(4), "");
  }
}
