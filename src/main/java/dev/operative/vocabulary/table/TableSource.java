package dev.operative.vocabulary.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A source of tables, as of a vocabulary.
public interface TableSource {
  /// Where the tables lie that come with the program.
  String FOLDER = "/dev/operative/vocabulary/";

  /// The lines of a table, the header line first.
  ///
  /// @param name the table's file name: `verbs.tsv`
  /// @throws VocabularyException when there is no such table or it cannot be read
  List<String> lines(String name);

  /// The tables of the vocabulary that is packed with the program.
  static TableSource bundled() {
    return packed(FOLDER);
  }

  /// The tables that are packed with the program in a folder of it.
  ///
  /// @param folder its path, such as [#FOLDER]
  static TableSource packed(String folder) {
    return name -> {
      try (InputStream in = TableSource.class.getResourceAsStream(folder + name)) {
        if (in == null) {
          throw new VocabularyException(
              name + ": the table is missing from the program; build it again");
        }
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
            .lines()
            .toList();
      } catch (IOException e) {
        throw new VocabularyException(name + ": the table cannot be read: " + e.getMessage());
      }
    };
  }
}
