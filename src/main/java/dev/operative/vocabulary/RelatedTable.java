package dev.operative.vocabulary;

import dev.operative.vocabulary.table.Table;
import dev.operative.vocabulary.table.TableSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The neighbouring matters of `related.tsv`, checked: which terms answer much the same question as others.
///
/// @param byTerm for each term that has any, its related terms by id, in the order of the table
record RelatedTable(Map<String, List<Term>> byTerm) {
  private static final String FILE = "related.tsv";
  private static final String CONCEPTS = "concepts";

  static RelatedTable read(TableSource source, TermTable terms) {
    Map<String, Map<String, Term>> related = new LinkedHashMap<>();
    for (Table.Row row : Table.read(source, FILE, List.of("matter", CONCEPTS), List.of()).rows()) {
      List<Term> group = new ArrayList<>();
      for (String id : row.items(CONCEPTS)) {
        Term term = terms.byId().get(id);
        if (term == null) {
          throw row.broken(CONCEPTS, "'" + id + "' is no concept_id of terms.tsv");
        }
        group.add(term);
      }
      if (group.size() < 2) {
        throw row.broken(CONCEPTS, "two concepts at least are needed for one to be related");
      }
      for (Term term : group) {
        Map<String, Term> others = related.computeIfAbsent(term.id(), id -> new LinkedHashMap<>());
        group.forEach(other -> others.put(other.id(), other));
        others.remove(term.id());
      }
    }
    Map<String, List<Term>> byTerm = new HashMap<>();
    related.forEach((id, others) -> byTerm.put(id, List.copyOf(others.values())));
    return new RelatedTable(Map.copyOf(byTerm));
  }

  List<Term> of(Term term) {
    return byTerm.getOrDefault(term.id(), List.of());
  }
}
