package dev.operative.fetch;

import dev.operative.vocabulary.table.Table;
import dev.operative.vocabulary.table.TableSource;
import dev.operative.vocabulary.table.VocabularyException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The public sources that are known: those of a table that comes with the program, then those of a table of the same shape
/// that a user may put into the corpus folder. A source of the user's replaces one of the same name.
public final class PublicSources {
  /// The name of both tables.
  public static final String TABLE = "sources.tsv";

  private static final List<String> COLUMNS = List.of("name", "title", "archive", "types", "terms");
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");

  private final Map<String, PublicSource> sources = new LinkedHashMap<>();

  private PublicSources() {}

  /// Reads both tables.
  ///
  /// @param corpus the corpus folder, which need not be there
  /// @throws VocabularyException when a table has another shape, or a row is wrong
  /// @throws UncheckedIOException when the user's table cannot be read
  public static PublicSources read(Path corpus) {
    PublicSources read = new PublicSources();
    read.add(name -> bundled());
    Path own = corpus.resolve(TABLE);
    if (Files.exists(own)) {
      read.add(name -> lines(own));
    }
    return read;
  }

  /// All of them, in the order of the tables.
  public List<PublicSource> all() {
    return List.copyOf(sources.values());
  }

  /// The source of a name.
  public Optional<PublicSource> find(String name) {
    return Optional.ofNullable(sources.get(name));
  }

  private void add(TableSource tables) {
    for (Table.Row row : Table.read(tables, TABLE, COLUMNS, List.of()).rows()) {
      String name = row.text("name");
      if (!NAME.matcher(name).matches()) {
        throw row.broken(
            "name", "is '" + name + "', but small letters, digits and hyphens are expected");
      }
      sources.put(
          name,
          new PublicSource(
              name,
              row.text("title"),
              archive(row),
              Set.copyOf(row.items("types")),
              row.text("terms")));
    }
  }

  private static URI archive(Table.Row row) {
    String address = row.text("archive");
    return WebAddress.parse(address)
        .orElseThrow(
            () ->
                row.broken(
                    "archive", "is '" + address + "', but an http or https address is expected"));
  }

  private static List<String> bundled() {
    try (InputStream in = PublicSources.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new VocabularyException(
            TABLE + ": the table is missing from the program; build it again");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<String> lines(Path table) {
    try {
      return Files.readAllLines(table);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(
          table + " cannot be read: " + unreadable.getMessage(), unreadable);
    }
  }
}
