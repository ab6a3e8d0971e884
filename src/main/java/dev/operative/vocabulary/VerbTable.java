package dev.operative.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The verbs of `verbs.tsv`, checked and put into groups.
///
/// @param groups the groups, category by category, in the order of the table
/// @param entries the verbs by canonical English phrase, in the order of the table
record VerbTable(List<VerbGroup> groups, Map<String, Entry> entries) {
  private static final String FILE = "verbs.tsv";
  private static final List<String> COLUMNS =
      List.of(
          "canonical_en",
          "canonical_zh",
          "category",
          "facet_group",
          "english_forms",
          "chinese_forms",
          "opener_only_en",
          "opener_only_zh",
          "en_count",
          "zh_count",
          "evidence");

  /// A verb with what a matcher needs to know beside its forms.
  ///
  /// @param groupName the English half of its group
  /// @param openersOnly the forms, of both languages, that count only where they open a paragraph
  record Entry(Verb verb, String groupName, List<String> openersOnly) {}

  /// Reads and checks the table.
  static VerbTable read(TableSource source) {
    Table table = Table.read(source, FILE, COLUMNS);
    Map<String, Entry> entries = new LinkedHashMap<>();
    Map<String, Table.Row> rows = new LinkedHashMap<>();
    Map<String, String> englishOwners = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      Entry entry = entry(row);
      String canonical = entry.verb().canonical();
      if (entries.put(canonical, entry) != null) {
        throw row.broken(
            "canonical_en", "'" + canonical + "' has a row already; each verb has one");
      }
      rows.put(canonical, row);
      for (String form : entry.verb().englishForms()) {
        String owner = englishOwners.put(Folding.english(form), canonical);
        if (owner != null && !owner.equals(canonical)) {
          throw row.broken(
              "english_forms",
              "'" + form + "' is a form of '" + owner + "' already; a form has one verb");
        }
      }
    }
    return new VerbTable(groups(entries, rows), Map.copyOf(entries));
  }

  private static Entry entry(Table.Row row) {
    row.requireCount("en_count");
    row.requireCount("zh_count");
    Verb verb =
        new Verb(
            row.text("canonical_en"),
            row.text("canonical_zh"),
            row.items("english_forms"),
            row.items("chinese_forms"));
    List<String> openersOnly = new ArrayList<>();
    openersOnly.addAll(knownForms(row, "opener_only_en", verb.englishForms()));
    openersOnly.addAll(knownForms(row, "opener_only_zh", verb.chineseForms()));
    String group = row.text("facet_group");
    if (group.split(" / ", -1).length != 2) {
      throw row.broken(
          "facet_group",
          "is '" + group + "', but an English and a Chinese verb joined by ' / ' are expected");
    }
    return new Entry(verb, group.substring(0, group.indexOf(" / ")), List.copyOf(openersOnly));
  }

  private static List<String> knownForms(Table.Row row, String column, List<String> forms) {
    List<String> listed = row.list(column);
    for (String form : listed) {
      if (!forms.contains(form)) {
        throw row.broken(column, "'" + form + "' is not among the forms of this row");
      }
    }
    return listed;
  }

  private static List<VerbGroup> groups(Map<String, Entry> entries, Map<String, Table.Row> rows) {
    Map<String, List<Verb>> members = new LinkedHashMap<>();
    for (Map.Entry<String, Entry> each : entries.entrySet()) {
      Entry entry = each.getValue();
      Table.Row row = rows.get(each.getKey());
      Entry naming = entries.get(entry.groupName());
      String expected = naming == null ? "" : entry.groupName() + " / " + naming.verb().chinese();
      if (row != null && (naming == null || !row.text("facet_group").equals(expected))) {
        throw row.broken(
            "facet_group",
            "'"
                + row.text("facet_group")
                + "' is unknown; expected canonical_en and canonical_zh of a row of this table, as in Decides / 决定");
      }
      members.computeIfAbsent(entry.groupName(), name -> new ArrayList<>()).add(entry.verb());
    }
    Map<String, List<VerbGroup>> byCategory = new LinkedHashMap<>();
    for (Map.Entry<String, Table.Row> each : rows.entrySet()) {
      List<Verb> verbs = members.get(each.getKey());
      if (verbs == null) {
        continue;
      }
      Verb naming =
          verbs.stream()
              .filter(v -> v.canonical().equals(each.getKey()))
              .findFirst()
              .orElseThrow(
                  () ->
                      each.getValue()
                          .broken(
                              "facet_group",
                              "must be the row's own verb, since other rows name it"));
      List<Verb> ordered = new ArrayList<>(verbs);
      ordered.remove(naming);
      ordered.addFirst(naming);
      String category = each.getValue().text("category");
      byCategory
          .computeIfAbsent(category, name -> new ArrayList<>())
          .add(new VerbGroup(naming.canonical(), naming.chinese(), category, ordered));
    }
    return byCategory.values().stream().flatMap(List::stream).toList();
  }
}
