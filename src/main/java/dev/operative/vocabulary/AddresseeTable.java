package dev.operative.vocabulary;

import dev.operative.document.Language;
import dev.operative.language.Languages;
import dev.operative.vocabulary.table.Table;
import dev.operative.vocabulary.table.TableSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The addressees of `addressees.tsv`, checked.
///
/// @param all in the order of the table
/// @param byForm by id and by form, folded as each language is
record AddresseeTable(List<Addressee> all, Map<String, Addressee> byForm) {
  private static final String FILE = "addressees.tsv";

  static AddresseeTable read(Languages languages, TableSource source) {
    Map<String, Addressee> all = new LinkedHashMap<>();
    Map<String, Addressee> byForm = new HashMap<>();
    Table table =
        Table.read(
            source,
            FILE,
            List.of("concept_id", "parent_group", "evidence"),
            List.of("forms", "count"));
    for (Table.Row row : table.rows()) {
      row.requireCounts(languages, "count");
      Map<Language, List<String>> forms = row.items(languages, "forms");
      Addressee addressee =
          new Addressee(
              row.text("concept_id"),
              forms.getOrDefault(languages.first(), List.of(row.text("concept_id"))).getFirst(),
              forms,
              row.text("parent_group"));
      if (all.put(addressee.id(), addressee) != null) {
        throw row.broken("concept_id", "'" + addressee.id() + "' has a row already; each has one");
      }
      addressee
          .forms()
          .forEach(
              (language, own) ->
                  own.forEach(
                      form ->
                          own(
                              byForm,
                              new FormFolding(languages.rules(language)).form(form),
                              addressee,
                              row,
                              "forms_" + language.code())));
    }
    for (Addressee addressee : all.values()) {
      byForm.putIfAbsent(addressee.id(), addressee);
    }
    return new AddresseeTable(List.copyOf(all.values()), Map.copyOf(byForm));
  }

  /// The addressee with an id or a form as someone types it.
  Optional<Addressee> find(Languages languages, String typed) {
    Addressee exact = byForm.get(typed);
    return exact != null
        ? Optional.of(exact)
        : FormFolding.of(languages, typed).stream()
            .map(folding -> byForm.get(folding.form(typed)))
            .filter(Objects::nonNull)
            .findFirst();
  }

  private static void own(
      Map<String, Addressee> byForm,
      String key,
      Addressee addressee,
      Table.Row row,
      String column) {
    Addressee owner = byForm.put(key, addressee);
    if (owner != null && !owner.equals(addressee)) {
      throw row.broken(
          column,
          "'" + key + "' is a form of '" + owner.id() + "' already; a form has one addressee");
    }
  }
}
