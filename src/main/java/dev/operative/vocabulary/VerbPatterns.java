package dev.operative.vocabulary;

import dev.operative.document.Language;
import dev.operative.vocabulary.table.Table;
import dev.operative.vocabulary.table.TableSource;
import dev.operative.vocabulary.table.VocabularyException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The patterns for the verb forms of a language without spaces: the forms of `verbs.tsv`, refined by
/// `verb-patterns.tsv` where a form is shared by several verbs, may hold modifiers inside, or
/// counts only in certain places.
record VerbPatterns(List<Pattern> all) {
  private static final String FILE = "verb-patterns.tsv";
  private static final List<String> COLUMNS =
      List.of(
          "language",
          "form",
          "pattern",
          "preferred_canonical",
          "preambular_canonical",
          "later_accept");

  /// Where a form counts as a verb after the opening of a paragraph.
  enum Later {
    BOTH,
    PREAMBULAR,
    OPERATIVE,
    NONE
  }

  /// A form and its reading.
  ///
  /// @param form the form as the verb table lists it
  /// @param pieces the pieces to find one after the other; a piece that ends in `…` may be followed by
  ///     any words of the same clause, one that ends in `~` by modifiers
  /// @param operative the verb it stands for
  /// @param preambular the verb it stands for in a preamble
  record Pattern(
      String form,
      List<String> pieces,
      VerbTable.Entry operative,
      VerbTable.Entry preambular,
      Later later) {}

  /// Reads the pattern table and joins it with the verbs.
  ///
  /// @throws VocabularyException when a form or a verb is not in the verb table, or when a form belongs
  ///     to several groups and no row says which one it means
  static VerbPatterns read(TableSource source, VerbTable verbs, Language language) {
    Map<String, List<VerbTable.Entry>> owners = new LinkedHashMap<>();
    for (VerbGroup group : verbs.groups()) {
      for (Verb verb : group.verbs()) {
        VerbTable.Entry entry = required(verbs, verb.canonical());
        for (String form : verb.forms(language)) {
          owners.computeIfAbsent(form, name -> new ArrayList<>()).add(entry);
        }
      }
    }
    Map<String, Pattern> patterns = new HashMap<>();
    for (Table.Row row : Table.read(source, FILE, COLUMNS, List.of()).rows()) {
      if (!row.text("language").equals(language.code())) {
        continue;
      }
      String form = row.text("form");
      List<VerbTable.Entry> candidates = owners.get(form);
      if (candidates == null) {
        throw row.broken(
            "form",
            "'" + form + "' is in column forms_" + language.code() + " of no row of verbs.tsv");
      }
      if (!row.text("pattern").replace("~", "").equals(form)) {
        throw row.broken("pattern", "must be the form with ~ where modifiers may stand");
      }
      VerbTable.Entry operative = verb(row, "preferred_canonical", verbs);
      VerbTable.Entry preambular =
          row.list("preambular_canonical").isEmpty()
              ? operative
              : verb(row, "preambular_canonical", verbs);
      Pattern pattern =
          new Pattern(
              form, pieces(row.text("pattern")), operative, preambular, later(row, candidates));
      if (patterns.put(form, pattern) != null) {
        throw row.broken("form", "'" + form + "' has a row already; each form has one");
      }
    }
    for (Map.Entry<String, List<VerbTable.Entry>> each : owners.entrySet()) {
      patterns.computeIfAbsent(each.getKey(), form -> plain(language, form, each.getValue()));
    }
    List<Pattern> sorted = new ArrayList<>(patterns.values());
    sorted.sort(
        Comparator.comparingInt((Pattern p) -> p.form().replace("…", "").length())
            .reversed()
            .thenComparing(Pattern::form));
    return new VerbPatterns(List.copyOf(sorted));
  }

  private static Pattern plain(Language language, String form, List<VerbTable.Entry> owners) {
    VerbTable.Entry owner = owners.getFirst();
    for (VerbTable.Entry other : owners) {
      if (!other.groupName().equals(owner.groupName())) {
        throw new VocabularyException(
            "verbs.tsv, column forms_"
                + language.code()
                + ": '"
                + form
                + "' is a form of '"
                + owner.verb().canonical()
                + "' and of '"
                + other.verb().canonical()
                + "'; add a row to "
                + FILE
                + " that says which it means");
      }
    }
    boolean opener = owners.stream().anyMatch(o -> o.openersOnly().contains(form));
    return new Pattern(form, pieces(form), owner, owner, opener ? Later.NONE : Later.BOTH);
  }

  private static List<String> pieces(String pattern) {
    // A gap may hold modifiers anyway.
    return List.of(pattern.replace("…~", "…").split("(?<=[…~])"));
  }

  private static Later later(Table.Row row, List<VerbTable.Entry> owners) {
    String form = row.text("form");
    return switch (row.text("later_accept")) {
      case "both" -> Later.BOTH;
      case "preambular" -> Later.PREAMBULAR;
      case "operative" -> Later.OPERATIVE;
      case "none" -> Later.NONE;
      case "unknown" ->
          owners.stream().anyMatch(o -> o.openersOnly().contains(form)) ? Later.NONE : Later.BOTH;
      default ->
          throw row.broken(
              "later_accept",
              "is '"
                  + row.text("later_accept")
                  + "', but one of both, preambular, operative, none, unknown is expected");
    };
  }

  private static VerbTable.Entry verb(Table.Row row, String column, VerbTable verbs) {
    VerbTable.Entry entry = verbs.entries().get(row.text(column));
    if (entry == null) {
      throw row.broken(column, "'" + row.text(column) + "' is not a canonical_en of verbs.tsv");
    }
    return entry;
  }

  private static VerbTable.Entry required(VerbTable verbs, String canonical) {
    VerbTable.Entry entry = verbs.entries().get(canonical);
    if (entry == null) {
      throw new IllegalStateException("a group holds a verb without an entry: " + canonical);
    }
    return entry;
  }
}
