package dev.operative.web.list;

import dev.operative.document.work.ProvisionId;
import dev.operative.language.Languages;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedProvision;
import dev.operative.search.context.ShownProvision;
import dev.operative.search.query.Naming;
import dev.operative.search.query.QueryParser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads a reading list from the parameters of its address.
public final class ListReader {
  private final QueryParser parser;
  private final Languages languages;

  public ListReader(QueryParser parser, Languages languages) {
    this.parser = parser;
    this.languages = languages;
  }

  /// Reads a list. What names no provision is remembered, and all else kept.
  ///
  /// @param names ids of provisions or of their texts, or citations as people paste them: `S/RES/2396 (2017), para. 4`
  /// @param notes those of the names, in their order; may be fewer
  public ReadingList read(IndexView view, String name, List<String> names, List<String> notes) {
    Map<ProvisionId, ReadingList.Item> items = new LinkedHashMap<>();
    List<String> unknown = new ArrayList<>();
    boolean overfull = false;
    for (int place = 0; place < names.size(); place++) {
      String named = names.get(place).strip();
      Optional<IndexedProvision> found = named.isEmpty() ? Optional.empty() : find(view, named);
      if (found.isEmpty()) {
        if (!named.isEmpty()) {
          unknown.add(named);
        }
      } else if (items.size() == ReadingList.MOST) {
        overfull = true;
      } else {
        String note = place < notes.size() ? cut(notes.get(place)) : "";
        items.putIfAbsent(found.get().provision().id(), new ReadingList.Item(found.get(), note));
      }
    }
    return new ReadingList(cut(name), List.copyOf(items.values()), unknown, overfull);
  }

  private static String cut(String text) {
    String stripped = text.replace("\0", "").strip();
    int end = Math.min(stripped.length(), ReadingList.LONGEST_NOTE);
    boolean halved = end < stripped.length() && Character.isHighSurrogate(stripped.charAt(end - 1));
    return stripped.substring(0, halved ? end - 1 : end);
  }

  private Optional<IndexedProvision> find(IndexView view, String named) {
    return ShownProvision.at(view, named, languages.first())
        .map(ShownProvision::provision)
        .or(() -> Naming.of(named, parser).flatMap(naming -> find(view, naming)));
  }

  private static Optional<IndexedProvision> find(IndexView view, Naming naming) {
    return naming.label().isEmpty()
        ? Optional.empty()
        : view.document(naming.symbol().slug()).stream()
            .flatMap(document -> document.paragraphs().stream())
            .filter(found -> found.part().symbol().equals(Optional.of(naming.symbol())))
            .filter(found -> naming.names(found.paragraph()))
            .findFirst()
            .flatMap(found -> view.provision(found.paragraph().id()));
  }
}
