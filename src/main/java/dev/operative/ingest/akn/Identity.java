package dev.operative.ingest.akn;

import dev.operative.document.Symbol;
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
  private static final Pattern WORK =
      Pattern.compile(
          ".*/(unga|unsc|unga-hrc|unecosoc)/[^/]*/((?:ES-|S-)?\\d+)-(\\d+)([A-Z])?/?.*",
          Pattern.CASE_INSENSITIVE);

  /// Finds out for the first part of a file.
  static Identity of(AknPart part) {
    Optional<Symbol> cover =
        part.tag("docNumber", "symbol").flatMap(tag -> LinkSymbols.of(tag.text()));
    Optional<Symbol> work = part.metadata().workUri().flatMap(Identity::ofWork);
    Optional<Symbol> title = titled(part, cover.or(() -> work));
    if (cover.isEmpty()) {
      Optional<Symbol> best = title.or(() -> work);
      return new Identity(
          best,
          best.map(
              symbol -> "the cover bears no symbol; taken for " + symbol + ", as the "
                  + (title.isPresent() ? "title" : "metadata") + " says"));
    }
    if (title.isEmpty() || sameNumber(cover.get(), title.get())) {
      return new Identity(cover, Optional.empty());
    }
    boolean outvoted = work.isPresent() && sameNumber(work.get(), title.get());
    return new Identity(
        outvoted ? title : cover,
        Optional.of(
            "the cover says " + cover.get() + ", the title " + title.get()
                + "; taken for " + (outvoted ? title.get() + ", as the metadata says" : cover.get())));
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

  /// Whether two symbols have the same number; the title leaves out letters such as the B of A/RES/77/263 B.
  private static boolean sameNumber(Symbol one, Symbol other) {
    return number(one).equals(number(other));
  }

  private static String number(Symbol symbol) {
    return symbol.canonical().replaceAll(" [A-Z](-[A-Z])?$", "");
  }
}
