package dev.operative.search.works;

import dev.operative.document.Language;
import dev.operative.document.work.ProvisionId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Names the provisions of a work.
///
/// A provision bears the place of its first version, in display order. One that exists only in a later version, and
/// whose place is another provision's, says so: `op.4-zh`.
final class ProvisionIds {
  private ProvisionIds() {}

  /// The name of every row.
  ///
  /// @param rows in reading order
  static Map<Row, ProvisionId> of(
      String work, List<Row> rows, Comparator<? super Language> display) {
    List<Row> firstVersionFirst = new ArrayList<>(rows);
    firstVersionFirst.sort(
        (a, b) -> display.compare(a.first().id().language(), b.first().id().language()));
    Set<ProvisionId> taken = new HashSet<>();
    Map<Row, ProvisionId> ids = new HashMap<>();
    for (Row row : firstVersionFirst) {
      String place = row.first().id().place();
      ProvisionId id = new ProvisionId(work, place);
      for (int copy = 1; !taken.add(id); copy++) {
        String apart = place + "-" + row.first().id().language().code();
        id = new ProvisionId(work, copy == 1 ? apart : apart + "_" + copy);
      }
      ids.put(row, id);
    }
    return ids;
  }
}
