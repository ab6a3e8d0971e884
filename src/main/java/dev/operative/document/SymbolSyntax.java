package dev.operative.document;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How symbols are spelt.
final class SymbolSyntax {
  private static final Pattern COUNCIL_RESOLUTION =
      Pattern.compile("S/RES/(\\d{1,5})\\s*(?:\\(\\s*(\\d{4})\\s*\\))?");
  private static final Pattern ANY =
      Pattern.compile("(?:S|A|E|ST|T|CCPR|CAT|CEDAW|CRC)(?:/[A-Z0-9.]+)+(?:\\s*\\([A-Z0-9]+\\))?(?:/(?:ADD|REV|CORR)\\.\\d+)*");

  private SymbolSyntax() {}

  static Optional<Symbol> parse(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toUpperCase(java.util.Locale.ROOT);
    Matcher council = COUNCIL_RESOLUTION.matcher(folded);
    if (council.matches()) {
      String year = council.group(2);
      return Optional.of(new Symbol("S/RES/" + council.group(1) + (year == null ? "" : " (" + year + ")")));
    }
    return ANY.matcher(folded).matches() ? Optional.of(new Symbol(folded)) : Optional.empty();
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
