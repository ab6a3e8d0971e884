package dev.operative.vocabulary;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The addressees of `addressees.tsv`, checked.
///
/// @param all in the order of the table
/// @param byForm by id and by form: English in lower case, Chinese folded
record AddresseeTable(List<Addressee> all, Map<String, Addressee> byForm) {
  private static final String FILE = "addressees.tsv";
  private static final List<String> COLUMNS =
      List.of(
          "concept_id",
          "parent_group",
          "english_forms",
          "chinese_forms",
          "en_addressee_count",
          "zh_addressee_count",
          "evidence");

  static AddresseeTable read(TableSource source) {
    Map<String, Addressee> all = new LinkedHashMap<>();
    Map<String, Addressee> byForm = new HashMap<>();
    for (Table.Row row : Table.read(source, FILE, COLUMNS).rows()) {
      row.requireCount("en_addressee_count");
      row.requireCount("zh_addressee_count");
      Addressee addressee =
          new Addressee(
              row.text("concept_id"),
              row.items("english_forms"),
              row.items("chinese_forms"),
              row.text("parent_group"));
      if (all.put(addressee.id(), addressee) != null) {
        throw row.broken("concept_id", "'" + addressee.id() + "' has a row already; each has one");
      }
      for (String form : addressee.english()) {
        own(byForm, key(form), addressee, row, "english_forms");
      }
      for (String form : addressee.chinese()) {
        own(byForm, key(form), addressee, row, "chinese_forms");
      }
    }
    for (Addressee addressee : all.values()) {
      byForm.putIfAbsent(addressee.id(), addressee);
    }
    return new AddresseeTable(List.copyOf(all.values()), Map.copyOf(byForm));
  }

  static String key(String form) {
    return Folding.isChinese(form)
        ? Folding.chinese(form)
        : Folding.english(form).toLowerCase(Locale.ROOT);
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
