package dev.operative.search.learning;

import dev.operative.document.Language;
import dev.operative.language.Languages;
import dev.operative.search.translation.Concept;
import dev.operative.search.translation.FormAnalyzer;
import dev.operative.search.translation.FormTable;
import dev.operative.search.translation.Rendering;
import java.io.BufferedReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The file form of what was learnt: remarks that begin with `#`, a header line, then one line a form,
/// tab-separated, UTF-8:
///
/// ```
/// # Learnt from 1,024 aligned paragraphs …
/// from  to  form    renderings
/// en    zh  freeze  冻结:212:0.93|…
/// ```
///
/// Each rendering has the number of aligned paragraphs it was seen in and its share among all renderings.
public final class LearntTable {
  private static final String HEADER = "from\tto\tform\trenderings";

  private LearntTable() {}

  /// Writes what was learnt: the same for the same paragraphs.
  ///
  /// @param documents how many documents the index has that taught it
  public static String text(IndexLearning.Learnt learnt, long documents) {
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT,
            "# Learnt from %,d different aligned paragraphs of an index of %,d documents by operative learn\n",
            learnt.pairs(),
            documents));
    out.append(HEADER).append('\n');
    for (LearntTranslation translation : learnt.translations()) {
      List<String> renderings = new ArrayList<>();
      for (LearntTranslation.Seen seen : translation.renderings()) {
        renderings.add(
            String.format(Locale.ROOT, "%s:%d:%.2f", seen.text(), seen.paragraphs(), seen.share()));
      }
      out.append(
          translation.from().code()
              + "\t"
              + translation.to().code()
              + "\t"
              + translation.form()
              + "\t"
              + String.join("|", renderings));
      out.append('\n');
    }
    return out.toString();
  }

  /// Reads what [#text] wrote. A line that is not of that form is left out: a table of translations that
  /// lacks one is still a good table.
  ///
  /// @param languages those whose translations are read
  public static List<LearntTranslation> read(Languages languages, Reader table) {
    List<LearntTranslation> learnt = new ArrayList<>();
    for (String line : new BufferedReader(table).lines().toList()) {
      String[] cells = line.split("\t", -1);
      if (cells.length == 4 && !line.equals(HEADER)) {
        List<LearntTranslation.Seen> renderings = new ArrayList<>();
        for (String rendering : cells[3].split("\\|", -1)) {
          String[] parts = rendering.split(":", -1);
          if (parts.length == 3
              && parts[1].matches("\\d{1,9}")
              && parts[2].matches("[01]\\.\\d+")) {
            renderings.add(
                new LearntTranslation.Seen(
                    parts[0], Integer.parseInt(parts[1]), Double.parseDouble(parts[2])));
          }
        }
        Optional<Language> from = languages.parse(cells[0]);
        Optional<Language> to = languages.parse(cells[1]);
        if (from.isPresent() && to.isPresent() && !renderings.isEmpty()) {
          learnt.add(new LearntTranslation(from.get(), to.get(), cells[2], renderings));
        }
      }
    }
    return learnt;
  }

  /// The translations as a table for looking up.
  ///
  /// @param source what the translations say they come from
  public static FormTable table(
      FormAnalyzer analyzer, String source, List<LearntTranslation> learnt) {
    FormTable.Builder table = new FormTable.Builder(analyzer);
    for (LearntTranslation translation : learnt) {
      List<Rendering> renderings =
          translation.renderings().stream().map(seen -> new Rendering(seen.text(), false)).toList();
      List<Rendering> form = List.of(new Rendering(translation.form(), false));
      Concept concept =
          new Concept(
              source,
              translation.renderings().getFirst().paragraphs(),
              false,
              Map.of(translation.from(), form, translation.to(), renderings));
      table.add(translation.from(), translation.form(), new FormTable.Sense(concept, false));
    }
    return table.build();
  }
}
