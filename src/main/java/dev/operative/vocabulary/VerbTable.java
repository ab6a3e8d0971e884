package dev.operative.vocabulary;

import dev.operative.document.Language;
import dev.operative.language.Languages;
import dev.operative.vocabulary.table.Table;
import dev.operative.vocabulary.table.TableSource;
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

  /// A verb with what a matcher needs to know beside its forms.
  ///
  /// @param groupName the English half of its group
  /// @param openersOnly the forms, of whatever language, that count only where they open a paragraph
  record Entry(Verb verb, String groupName, List<String> openersOnly) {}

  /// Reads and checks the table.
  static VerbTable read(Languages languages, TableSource source) {
    Table table =
        Table.read(
            source,
            FILE,
            List.of("category", "facet_group", "evidence"),
            List.of("canonical", "forms", "opener_only", "count"));
    Map<String, Entry> entries = new LinkedHashMap<>();
    Map<String, Table.Row> rows = new LinkedHashMap<>();
    Map<String, String> owners = new LinkedHashMap<>();
    Language first = languages.first();
    FormFolding folding = new FormFolding(languages.rules(first));
    for (Table.Row row : table.rows()) {
      Entry entry = entry(languages, row);
      String canonical = entry.verb().canonical();
      if (entries.put(canonical, entry) != null) {
        throw row.broken(
            column("canonical", first), "'" + canonical + "' has a row already; each verb has one");
      }
      rows.put(canonical, row);
      for (String form : entry.verb().forms(first)) {
        String owner = owners.put(folding.form(form), canonical);
        if (owner != null && !owner.equals(canonical)) {
          throw row.broken(
              column("forms", first),
              "'" + form + "' is a form of '" + owner + "' already; a form has one verb");
        }
      }
    }
    return new VerbTable(groups(entries, rows), Map.copyOf(entries));
  }

  private static Entry entry(Languages languages, Table.Row row) {
    row.requireCounts(languages, "count");
    Map<Language, String> names = new LinkedHashMap<>();
    languages
        .all()
        .forEach(
            language ->
                row.cell("canonical", language).ifPresent(name -> names.put(language, name)));
    Verb verb =
        new Verb(
            row.text(column("canonical", languages.first())), names, row.items(languages, "forms"));
    List<String> openersOnly = new ArrayList<>();
    row.lists(languages, "opener_only")
        .forEach(
            (language, listed) -> {
              checkForms(row, column("opener_only", language), listed, verb.forms(language));
              openersOnly.addAll(listed);
            });
    String group = row.text("facet_group");
    return new Entry(verb, group.replaceFirst(" / .*", ""), List.copyOf(openersOnly));
  }

  private static String column(String name, Language language) {
    return name + "_" + language.code();
  }

  private static void checkForms(
      Table.Row row, String column, List<String> listed, List<String> forms) {
    for (String form : listed) {
      if (!forms.contains(form)) {
        throw row.broken(column, "'" + form + "' is not among the forms of this row");
      }
    }
  }

  private static List<VerbGroup> groups(Map<String, Entry> entries, Map<String, Table.Row> rows) {
    Map<String, List<Verb>> members = new LinkedHashMap<>();
    for (Map.Entry<String, Entry> each : entries.entrySet()) {
      Entry entry = each.getValue();
      Table.Row row = rows.get(each.getKey());
      Entry naming = entries.get(entry.groupName());
      if (row != null && naming == null) {
        throw row.broken(
            "facet_group",
            "'" + row.text("facet_group") + "' is unknown; expected the English name of a verb");
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
          .add(new VerbGroup(category, ordered));
    }
    return byCategory.values().stream().flatMap(List::stream).toList();
  }
}
