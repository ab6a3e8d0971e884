package dev.operative.ingest.akn;

import dev.operative.document.Citation;
import dev.operative.document.Symbol;
import dev.operative.ingest.akn.MarkupAgreement.Pair;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Compares the citations the reader gives with the links of the markup, as sets of symbols, paragraph by
/// paragraph. Mentions that the markup does not link are neither right nor wrong: they count as spurious only
/// where they stand on a link's words.
final class CitationAgreement {
  private static final Pattern LINK =
      Pattern.compile(
          "https?://(?:www\\.)?(?:undocs|docs\\.un)\\.org/+(?:(?:en|ch|zh)/+)?([^?#]+).*");

  final Map<String, Integer> confusions = new HashMap<>();
  final Map<String, String> examples = new HashMap<>();
  int right;
  int missed;
  int spurious;
  int unreadableLinks;

  void add(Pair pair) {
    Set<Symbol> linked = new LinkedHashSet<>();
    Set<String> words = new LinkedHashSet<>();
    for (String[] link : pair.unit().links()) {
      Matcher address = LINK.matcher(link[0].strip());
      if (!address.matches() || link[1].isBlank()) {
        continue;
      }
      String path =
          URLDecoder.decode(
              address.group(1).replace("%", "%25").replace("%25", "%"), StandardCharsets.UTF_8);
      Optional<Symbol> symbol = Symbol.parse(path.replaceAll("(?i)\\s*\\(supp\\)", "").strip());
      if (symbol.isPresent()) {
        linked.add(symbol.get());
        words.add(link[1]);
      } else {
        unreadableLinks++;
        note("unreadable " + link[0], link[1]);
      }
    }
    Set<Symbol> found = new LinkedHashSet<>();
    for (Citation citation : pair.paragraph().citations()) {
      String text = pair.paragraph().text().substring(citation.start(), citation.end());
      found.add(citation.symbol());
      boolean onLink = words.stream().anyMatch(text::contains);
      if (onLink && !linked.contains(citation.symbol())) {
        spurious++;
        note("spurious " + citation.symbol(), text);
      }
    }
    for (Symbol symbol : linked) {
      if (found.contains(symbol)) {
        right++;
      } else {
        missed++;
        note("missed " + symbol, pair.paragraph().text());
      }
    }
  }

  private void note(String what, String text) {
    confusions.merge(what, 1, Integer::sum);
    examples.putIfAbsent(what, text);
  }

  double f1() {
    return 2.0 * right / (2.0 * right + spurious + missed);
  }

  String figures() {
    return "citations F1 %.4f (%d right, %d spurious, %d missed), %d links are no symbol"
        .formatted(f1(), right, spurious, missed, unreadableLinks);
  }
}
