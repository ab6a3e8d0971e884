package dev.operative.web.list;

import dev.operative.document.work.ProvisionId;
import dev.operative.search.IndexedProvision;
import dev.operative.web.http.Parameter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Provisions that a reader chose, in the reader's order, with notes. A list stands whole in its address
/// (`/list?id=S-RES-2396-2017.op.4&note=…`); nothing of it is kept anywhere else.
///
/// @param name what the reader calls it; empty text when it has no name
/// @param items its provisions, each once, at most [#MOST]
/// @param unknown the ids and names that name no provision of the index, in order
/// @param overfull whether more provisions were named than a list takes
public record ReadingList(String name, List<Item> items, List<String> unknown, boolean overfull) {
  /// How many provisions a list takes: with ids of usual length and a note on each, an address that servers and mail
  /// programs pass on.
  public static final int MOST = 100;

  /// How long a note and a name may be, in characters.
  public static final int LONGEST_NOTE = 500;

  public static final String NAME = "name";
  public static final String ID = "id";
  public static final String NOTE = "note";

  public ReadingList {
    items = List.copyOf(items);
    unknown = List.copyOf(unknown);
  }

  /// A provision on a list.
  ///
  /// @param note what the reader wrote; empty text when nothing
  public record Item(IndexedProvision provision, String note) {
    /// Its lasting name.
    public ProvisionId id() {
      return provision.provision().id();
    }
  }

  /// The parameters that name the list, in order. Notes follow each other as the ids do; those behind the last that says
  /// something are left out.
  public List<Parameter> parameters() {
    List<Parameter> parameters = new ArrayList<>();
    if (!name.isEmpty()) {
      parameters.add(new Parameter(NAME, name));
    }
    items.forEach(item -> parameters.add(new Parameter(ID, item.id().toString())));
    int last = items.size();
    while (last > 0 && items.get(last - 1).note().isEmpty()) {
      last--;
    }
    items.subList(0, last).forEach(item -> parameters.add(new Parameter(NOTE, item.note())));
    return parameters;
  }

  /// The same as what stands behind the `?` of an address, escaped as a browser's `URLSearchParams` escape it: the page's
  /// script compares the two.
  public String query() {
    StringBuilder query = new StringBuilder();
    for (Parameter parameter : parameters()) {
      query
          .append(query.isEmpty() ? "" : "&")
          .append(parameter.name())
          .append('=')
          .append(URLEncoder.encode(parameter.value(), StandardCharsets.UTF_8));
    }
    return query.toString();
  }

  /// The ids of its provisions.
  public List<ProvisionId> ids() {
    return items.stream().map(Item::id).toList();
  }

  /// The same ids, those of one work together, in the order in which the works come first.
  public List<ProvisionId> idsByWork() {
    List<String> works = ids().stream().map(ProvisionId::work).distinct().toList();
    return works.stream()
        .flatMap(work -> ids().stream().filter(id -> id.work().equals(work)))
        .toList();
  }

  /// What the reader wrote, by provision.
  public Map<ProvisionId, String> notes() {
    Map<ProvisionId, String> notes = new HashMap<>();
    items.stream()
        .filter(item -> !item.note().isEmpty())
        .forEach(item -> notes.put(item.id(), item.note()));
    return notes;
  }

  /// The list with an item moved.
  ///
  /// @param place from 0; a place that it does not have changes nothing
  /// @param by how far, below 0 for towards the beginning
  public ReadingList moved(int place, int by) {
    int other = place + by;
    if (!has(place) || !has(other)) {
      return this;
    }
    List<Item> changed = new ArrayList<>(items);
    Collections.swap(changed, place, other);
    return new ReadingList(name, changed, unknown, overfull);
  }

  /// The list without an item.
  ///
  /// @param place from 0; a place that it does not have changes nothing
  public ReadingList without(int place) {
    if (!has(place)) {
      return this;
    }
    List<Item> changed = new ArrayList<>(items);
    changed.remove(place);
    return new ReadingList(name, changed, unknown, overfull);
  }

  private boolean has(int place) {
    return place >= 0 && place < items.size();
  }
}
