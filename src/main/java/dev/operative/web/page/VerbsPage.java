package dev.operative.web.page;

import dev.operative.search.FacetCount;
import dev.operative.search.IndexView;
import dev.operative.search.query.Facet;
import dev.operative.vocabulary.VerbGroup;
import dev.operative.vocabulary.Vocabulary;
import dev.operative.web.http.Exchange;
import dev.operative.web.page.frame.Frame;
import dev.operative.web.page.frame.Frames;
import dev.operative.web.page.frame.Renderer;
import dev.operative.web.page.frame.SearchLink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `/verbs`: all verbs, category by category, with their names in all languages and their counts.
public final class VerbsPage {
  private static final int BAR = 100;

  private final Vocabulary vocabulary;
  private final Frames frames;
  private final Renderer renderer;

  public VerbsPage(Vocabulary vocabulary, Frames frames, Renderer renderer) {
    this.vocabulary = vocabulary;
    this.frames = frames;
    this.renderer = renderer;
  }

  /// What the page shows.
  ///
  /// @param languages what the languages of the names are called, in their order
  public record View(List<String> languages, List<Category> categories, VerbFigures figures) {}

  /// The verbs of a category.
  public record Category(String name, String anchor, List<Row> verbs) {}

  /// A verb.
  ///
  /// @param names its name in each language
  /// @param bar its count in hundredths of the largest
  public record Row(List<Name> names, String count, int bar, String url) {
    /// Whether any paragraph has it, so that a search for it finds something.
    public boolean used() {
      return bar > 0;
    }
  }

  /// A name.
  ///
  /// @param lang the code of its language
  public record Name(String text, String lang) {}

  /// Answers `/verbs`.
  public void answer(Exchange exchange, IndexView view) {
    Frame frame = frames.of(exchange);
    View shown =
        new View(
            vocabulary.languages().all().stream()
                .map(language -> frame.labels().of(Facet.LANGUAGE, language.code()))
                .map(label -> label.in(frame.m().language()))
                .toList(),
            categories(view, frame),
            VerbFigures.of(view, exchange.parameters(), frame));
    renderer.send(exchange, "verbs.jte", frame, shown);
  }

  private List<Category> categories(IndexView view, Frame frame) {
    Map<String, Long> counts = new HashMap<>();
    view.statistics()
        .facets()
        .getOrDefault(Facet.VERB, List.of())
        .forEach((FacetCount count) -> counts.put(count.value(), count.count()));
    long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
    Map<String, List<Row>> rows = new LinkedHashMap<>();
    for (VerbGroup group : vocabulary.verbGroups()) {
      rows.computeIfAbsent(group.category(), absent -> new ArrayList<>())
          .add(row(group, counts.getOrDefault(group.name(), 0L), most, frame));
    }
    List<Category> categories = new ArrayList<>();
    rows.forEach(
        (name, verbs) ->
            categories.add(
                new Category(
                    frame.labels().ofCategory(name).in(frame.m().language()),
                    "category-" + categories.size(),
                    verbs)));
    return categories;
  }

  private Row row(VerbGroup group, long count, long most, Frame frame) {
    return new Row(
        vocabulary.languages().all().stream()
            .map(language -> new Name(group.name(language), language.code()))
            .toList(),
        frame.m().number(count),
        Math.toIntExact(Math.ceilDiv(count * BAR, most)),
        SearchLink.NEW.toggling(Facet.VERB, group.name()).url());
  }
}
