package dev.operative.ingest.akn;

import dev.operative.document.Symbol;
import dev.operative.ingest.akn.markup.LinkSymbols;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which document a file is. A file says it up to three times: on the cover, with the title, and in the metadata.
/// The cover counts, unless it is empty or the other two agree against it.
///
/// @param symbol the symbol; empty when the file does not say
/// @param doubt what the file says that does not agree, for the user; empty when all agree
record Identity(Optional<Symbol> symbol, Optional<String> doubt) {
  private static final Pattern COUNCIL_TITLE =
      Pattern.compile(".*?(\\d{1,4})\\s*[(（]\\s*(\\d{4})\\s*[)）].*", Pattern.DOTALL);
  private static final Pattern SESSION_NUMBER =
      Pattern.compile("((?:[A-Z]{1,2}-)?\\d{1,4})/(\\d{1,3})\\s*([A-Z](?:-[A-Z])?)?\\.?");
  private static final Pattern FILE_NAME =
      Pattern.compile(
          "(A_HRC_RES_|A_RES_|E_RES_|S_PRST_|S_RES_)((?:\\d{4}|\\d{1,4}(?: ?\\(\\d{4}\\))?|ES-\\d+)(?:_\\d{1,3})?)(?![\\d])");
  private static final Pattern WORK =
      Pattern.compile(
          ".*/(unga|unsc|unga-hrc|unecosoc)/[^/]*/((?:ES-|S-)?\\d+)-(\\d+)([A-Z])?/?.*",
          Pattern.CASE_INSENSITIVE);

  /// Finds out for the first part of a file.
  ///
  /// @param fileName the file's own name, which never decides but where all else fails
  static Identity of(AknPart part, String fileName) {
    Identity said = said(part);
    Optional<Symbol> named = ofFileName(fileName);
    if (said.symbol.isPresent() && !fits(part, said.symbol.get())) {
      return new Identity(
          named.filter(symbol -> fits(part, symbol)),
          Optional.of(
              "the cover says "
                  + said.symbol.get()
                  + ", which a presidential statement cannot be; "
                  + named
                      .map(symbol -> "taken for " + symbol + ", as its name says")
                      .orElse("it is left without symbol")));
    }
    if (said.doubt.isEmpty()
        && said.symbol.isPresent()
        && named.isPresent()
        && !sameNumber(named.get(), said.symbol.get())) {
      return new Identity(
          said.symbol,
          Optional.of(
              "its name says "
                  + named.get()
                  + ", its text "
                  + said.symbol.get()
                  + ", which counts"));
    }
    return said;
  }

  private static boolean fits(AknPart part, Symbol symbol) {
    return part.type() != AknPart.Type.PRESIDENTIAL_STATEMENT || !symbol.isResolution();
  }

  private static Optional<Symbol> ofFileName(String name) {
    Matcher parts = FILE_NAME.matcher(name);
    return parts.lookingAt()
        ? LinkSymbols.of(parts.group(1).replace('_', '/') + parts.group(2).replace('_', '/'))
        : Optional.empty();
  }

  private static Identity said(AknPart part) {
    Optional<Symbol> cover =
        part.tag("docNumber", "symbol").flatMap(tag -> LinkSymbols.of(tag.text()));
    Optional<Symbol> work = part.metadata().workUri().flatMap(Identity::ofWork);
    Optional<Symbol> title = titled(part, cover.or(() -> work));
    if (cover.isEmpty()) {
      Optional<Symbol> best = title.or(() -> work);
      return new Identity(
          best,
          best.map(
              symbol ->
                  "the cover bears no symbol; taken for "
                      + symbol
                      + ", as the "
                      + (title.isPresent() ? "title" : "metadata")
                      + " says"));
    }
    if (title.isEmpty() || sameNumber(cover.get(), title.get())) {
      return new Identity(cover, Optional.empty());
    }
    boolean outvoted = work.isPresent() && sameNumber(work.get(), title.get());
    return new Identity(
        outvoted ? title : cover,
        Optional.of(
            "the cover says "
                + cover.get()
                + ", the title "
                + title.get()
                + "; taken for "
                + (outvoted ? title.get() + ", as the metadata says" : cover.get())));
  }

  private static Optional<Symbol> titled(AknPart part, Optional<Symbol> other) {
    Optional<Symbol> council =
        part.tag("docTitle", "resolutionNumber")
            .map(tag -> COUNCIL_TITLE.matcher(tag.text()))
            .filter(Matcher::matches)
            .map(number -> new Symbol("S/RES/" + number.group(1) + " (" + number.group(2) + ")"));
    if (council.isPresent()) {
      return council;
    }
    Optional<String> organ =
        other.map(Symbol::canonical).filter(s -> s.contains("RES/")).map(Identity::organ);
    return part.tag("docNumber", "")
        .map(tag -> SESSION_NUMBER.matcher(tag.text().strip()))
        .filter(Matcher::matches)
        .flatMap(
            number ->
                organ.flatMap(
                    start ->
                        LinkSymbols.of(
                            start
                                + number.group(1)
                                + "/"
                                + number.group(2)
                                + Objects.requireNonNullElse(number.group(3), ""))));
  }

  private static String organ(String symbol) {
    return symbol.substring(0, symbol.indexOf("RES/") + "RES/".length());
  }

  private static Optional<Symbol> ofWork(String uri) {
    Matcher work = WORK.matcher(uri);
    if (!work.matches()) {
      return Optional.empty();
    }
    String first = work.group(2);
    String second = work.group(3);
    String letter = Objects.requireNonNullElse(work.group(4), "");
    return switch (work.group(1)) {
      case "unsc" ->
          second.length() == 4 && !first.matches("(?:19|20)\\d\\d")
              ? LinkSymbols.of("S/RES/" + first + " (" + second + ")")
              : Optional.empty();
      case "unga-hrc" -> LinkSymbols.of("A/HRC/RES/" + first + "/" + second + letter);
      case "unecosoc" -> LinkSymbols.of("E/RES/" + first + "/" + second + letter);
      default -> LinkSymbols.of("A/RES/" + first + "/" + second + letter);
    };
  }

  /// Whether two symbols have the same number; titles and file names leave out the B of A/RES/77/263 B and the
  /// year of S/RES/2396 (2017).
  private static boolean sameNumber(Symbol one, Symbol other) {
    return number(one).equals(number(other));
  }

  private static String number(Symbol symbol) {
    return symbol.canonical().replaceAll(" (?:[A-Z](?:-[A-Z])?|\\(\\d{4}\\))$", "");
  }
}
