package dev.operative.evaluation;

import dev.operative.document.ParagraphId;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.IndexedProvision;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the paragraphs that judgements name: by id, or by `<file>:<line>`, where the line is any of the
/// paragraph's lines and `#<label>` tells apart those that begin on one line.
public final class ParagraphNames {
  private static final Pattern BY_LINE = Pattern.compile("(.+):(\\d+)(?:#(.+))?");

  private final IndexView view;
  private Map<String, List<IndexedParagraph>> byFile = Map.of();

  public ParagraphNames(IndexView view) {
    this.view = view;
  }

  /// The paragraph with a name; empty when the index has none.
  public Optional<IndexedParagraph> find(String name) {
    Optional<IndexedParagraph> byId = ParagraphId.parse(name).flatMap(view::paragraph);
    Matcher byLine = BY_LINE.matcher(name);
    if (byId.isPresent() || !byLine.matches()) {
      return byId;
    }
    int line = Integer.parseInt(byLine.group(2));
    Optional<String> label = Optional.ofNullable(byLine.group(3));
    return files().getOrDefault(fileName(byLine.group(1)), List.of()).stream()
        .filter(found -> holds(found, line))
        .filter(found -> label.isEmpty() || label.get().equals(found.paragraph().label()))
        .min(
            Comparator.comparingInt(
                    (IndexedParagraph found) -> Math.abs(found.paragraph().source().line() - line))
                .thenComparingInt(IndexedParagraph::ordinal));
  }

  /// The provision that the paragraph with a name is a text of; empty when there is none.
  public Optional<IndexedProvision> provision(String name) {
    Optional<IndexedProvision> byId = ParagraphId.parse(name).flatMap(view::provision);
    return byId.isPresent()
        ? byId
        : find(name).flatMap(found -> view.provision(found.paragraph().id()));
  }

  private static boolean holds(IndexedParagraph found, int line) {
    return found.paragraph().source().line() <= line
        && line <= found.paragraph().source().lastLine();
  }

  private Map<String, List<IndexedParagraph>> files() {
    if (byFile.isEmpty()) {
      Map<String, List<IndexedParagraph>> files = new HashMap<>();
      view.scan(
          new Query.All(),
          Filters.NONE,
          provision ->
              provision
                  .versions()
                  .forEach(
                      found ->
                          files
                              .computeIfAbsent(
                                  fileName(found.paragraph().source().file()),
                                  file -> new ArrayList<>())
                              .add(found)));
      byFile = files;
    }
    return byFile;
  }

  private static String fileName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
