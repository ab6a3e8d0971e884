package dev.operative.search.context;

import dev.operative.document.Paragraph;
import dev.operative.document.ParagraphId;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The chapeaux of some paragraphs: the openings ("Decides that all States shall:") whose sentences these complete.
public final class Chapeaux {
  /// `1 (a) (i)` stands below `1 (a)`, which stands below `1`.
  private static final int DEEPEST = 3;

  /// None known.
  public static final Chapeaux NONE = new Chapeaux(Map.of());

  private final Map<ParagraphId, IndexedParagraph> known;

  private Chapeaux(Map<ParagraphId, IndexedParagraph> known) {
    this.known = Map.copyOf(known);
  }

  /// Looks up the chapeaux of paragraphs, and theirs, together.
  public static Chapeaux of(IndexView view, Collection<IndexedParagraph> found) {
    Map<ParagraphId, IndexedParagraph> known = new HashMap<>();
    Set<ParagraphId> wanted = new HashSet<>();
    found.forEach(each -> each.paragraph().chapeau().ifPresent(wanted::add));
    for (int level = 0; level < DEEPEST && !wanted.isEmpty(); level++) {
      Map<ParagraphId, IndexedParagraph> next = view.paragraphs(wanted);
      known.putAll(next);
      wanted.clear();
      next.values().forEach(each -> each.paragraph().chapeau().ifPresent(wanted::add));
      wanted.removeAll(known.keySet());
    }
    return known.isEmpty() ? NONE : new Chapeaux(known);
  }

  /// The chapeaux of paragraphs that are among these paragraphs themselves.
  public static Chapeaux among(Collection<IndexedParagraph> paragraphs) {
    return new Chapeaux(
        paragraphs.stream()
            .collect(Collectors.toMap(each -> each.paragraph().id(), each -> each, (a, b) -> a)));
  }

  /// The chapeaux of a paragraph, the outermost first; empty when it stands by itself.
  public List<IndexedParagraph> of(Paragraph paragraph) {
    List<IndexedParagraph> above = new ArrayList<>();
    Optional<ParagraphId> next = paragraph.chapeau();
    while (next.isPresent() && known.containsKey(next.get()) && above.size() < DEEPEST) {
      IndexedParagraph chapeau = known.get(next.get());
      above.add(chapeau);
      next = chapeau.paragraph().chapeau();
    }
    return above.reversed();
  }

  /// The same as texts.
  public List<String> textsOf(Paragraph paragraph) {
    return of(paragraph).stream().map(chapeau -> chapeau.paragraph().text()).toList();
  }

  /// A paragraph's text behind those of its chapeaux.
  public String quoted(Paragraph paragraph) {
    List<String> words = new ArrayList<>(textsOf(paragraph));
    words.add(paragraph.text());
    return String.join(" … ", words);
  }
}
