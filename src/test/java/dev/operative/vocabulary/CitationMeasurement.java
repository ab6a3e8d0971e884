package dev.operative.vocabulary;

import dev.operative.document.Citation;
import dev.operative.document.Symbol;
import dev.operative.document.citation.SymbolScanner;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Measures the finding of citations in plain text against the links of official resolutions.
///
/// Compared are sets of symbols, paragraph by paragraph, without the letters of parts (`48/100 A`), which
/// links leave out. Links that lead to no document symbol are left aside with the mentions in them.
/// Mentions that the markup does not link at all count as spurious, and are also counted apart, since
/// they are mostly right: links are set by hand. Decisions, which the markup never links, are counted alone.
final class CitationMeasurement {
  private static final Pattern TARGET =
      Pattern.compile(
          "https?://(?:www\\.)?(?:undocs\\.org|docs\\.un\\.org)/(?:(?:en|ch|zh|fr|es|ru|ar)/)?(.+?)/?$",
          Pattern.CASE_INSENSITIVE);

  private final Map<String, String> examples = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  int right;
  int missed;
  int spurious;
  int unlinked;
  int decisions;

  void add(MarkedParagraph paragraph) {
    Set<String> linked = new LinkedHashSet<>();
    for (MarkedParagraph.Link link : paragraph.links()) {
      if (link.start() < link.end()) {
        target(link.target()).ifPresent(symbol -> linked.add(bare(symbol)));
      }
    }
    Set<String> found = new LinkedHashSet<>();
    Set<String> inLinks = new LinkedHashSet<>();
    for (Citation citation : SymbolScanner.scan(paragraph.text(), paragraph.body())) {
      String symbol = bare(citation.symbol());
      Optional<MarkedParagraph.Link> link =
          paragraph.links().stream()
              .filter(l -> l.start() < citation.end() && citation.start() < l.end())
              .findFirst();
      if (link.isPresent() && target(link.get().target()).isEmpty()) {
        continue;
      }
      if (link.isEmpty() && citation.symbol().isDecision()) {
        decisions++;
        note("decision " + symbol, paragraph);
        continue;
      }
      found.add(symbol);
      if (link.isPresent()) {
        inLinks.add(symbol);
      }
    }
    for (String symbol : linked) {
      if (found.contains(symbol)) {
        right++;
      } else {
        missed++;
        note("missed " + symbol, paragraph);
      }
    }
    for (String symbol : found) {
      if (!linked.contains(symbol)) {
        spurious++;
        if (!inLinks.contains(symbol)) {
          unlinked++;
        }
        note((inLinks.contains(symbol) ? "wrong " : "unlinked ") + symbol, paragraph);
      }
    }
  }

  private static Optional<Symbol> target(String href) {
    Matcher matcher =
        TARGET.matcher(
            URLDecoder.decode(
                href.strip().replace("+", "%2B").replaceAll("%(?![0-9A-Fa-f]{2})", "%25"),
                StandardCharsets.UTF_8));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Symbol.parse(
        matcher
            .group(1)
            .replaceAll("(?i)\\((supp|vol|sect|part|annex).*\\)$", "")
            .replaceAll("(?<=\\d)[a-z]$", ""));
  }

  private static String bare(Symbol symbol) {
    return symbol
        .canonical()
        .replaceAll(" [A-Z](?:-[A-Z])?(?= \\(|$)", "")
        .replaceAll(" \\((Part|Vol|Sect).*\\)$", "");
  }

  private void note(String what, MarkedParagraph paragraph) {
    String kind = what.substring(0, what.indexOf(' '));
    counts.merge(kind, 1, Integer::sum);
    examples.merge(
        what,
        paragraph.document() + ": " + paragraph.text(),
        (a, b) -> a.length() <= b.length() ? a : b);
  }

  double f1() {
    return 2.0 * right / (2.0 * right + spurious + missed);
  }

  double f1OfLinked() {
    return 2.0 * right / (2.0 * right + spurious - unlinked + missed);
  }

  String figures() {
    return "precision %.4f recall %.4f F1 %.4f; F1 without unlinked mentions %.4f (%d right, %d missed, %d wrong, %d unlinked; %d decisions)"
        .formatted(
            (double) right / (right + spurious),
            (double) right / (right + missed),
            f1(),
            f1OfLinked(),
            right,
            missed,
            spurious - unlinked,
            unlinked,
            decisions);
  }

  void print(int most) {
    for (String kind : List.of("missed", "wrong", "unlinked", "decision")) {
      examples.entrySet().stream()
          .filter(e -> e.getKey().startsWith(kind))
          .sorted(Map.Entry.comparingByKey(java.util.Comparator.comparingInt(String::hashCode)))
          .limit(most)
          .forEach(
              e -> {
                String number =
                    e.getKey().replaceAll(".*/(?=[^/]*$)| \\(.*", "").replaceAll("^\\w+ ", "");
                int at = Math.max(0, e.getValue().indexOf(number, e.getValue().indexOf(": ")));
                System.out.println(
                    e.getKey()
                        + " | "
                        + e.getValue()
                            .substring(0, e.getValue().indexOf(": "))
                            .replaceAll(".*/", "")
                        + " | ..."
                        + e.getValue()
                            .substring(
                                Math.max(0, at - 130), Math.min(e.getValue().length(), at + 60)));
              });
    }
  }

  /// Prints the figures of every archive.
  ///
  /// @param args the folder of the archives, the half (tuning or reporting), the share of its documents
  ///     to read in percent, the number of examples to print, and optionally part of an archive's name
  public static void main(String[] args) throws IOException {
    MarkedResolutions.Half half =
        args[1].equals("tuning") ? MarkedResolutions.Half.TUNING : MarkedResolutions.Half.REPORTING;
    for (List<String> archives : List.of(VerbMeasurement.ENGLISH, VerbMeasurement.CHINESE)) {
      for (String archive : archives) {
        if (args.length > 4 && !archive.contains(args[4])) {
          continue;
        }
        CitationMeasurement measurement = new CitationMeasurement();
        MarkedResolutions.read(Path.of(args[0]), archive, half, Integer.parseInt(args[2]))
            .forEach(measurement::add);
        System.out.println(archive + ": " + measurement.figures());
        measurement.print(Integer.parseInt(args[3]));
      }
    }
  }
}
