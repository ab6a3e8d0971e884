package dev.operative.watch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a file of queries. A line is a name, a colon, and the address of a page of results, copied whole or from its `?`
/// on:
///
/// ```text
/// # new duties
/// financing: https://search.example.org/?q=financing&verb=Decides
/// 打击资助: ?q=打击资助恐怖主义
/// ```
///
/// Blank lines and lines that begin with `#` say nothing.
public final class WatchFile {
  private static final Pattern LINE =
      Pattern.compile("(?<name>[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,79}?)\\s*:\\s+(?<address>\\S.*)");

  private WatchFile() {}

  /// Reads the text of a file.
  ///
  /// @param file its name, for messages
  /// @return at least one query
  /// @throws WatchFileException when a line is none, a name is given twice, or there is no query
  public static List<WatchedQuery> read(Path file, String content) throws WatchFileException {
    List<WatchedQuery> queries = new ArrayList<>();
    Set<String> names = new HashSet<>();
    int number = 0;
    for (String line : content.lines().toList()) {
      number++;
      String text = line.strip();
      if (text.isEmpty() || text.startsWith("#")) {
        continue;
      }
      Matcher parts = LINE.matcher(text);
      if (!parts.matches()) {
        throw new WatchFileException(
            file
                + ":"
                + number
                + ": a line is a name, a colon, a space and the address of results");
      }
      String name = parts.group("name");
      if (!names.add(name)) {
        throw new WatchFileException(file + ":" + number + ": “" + name + "” is there already");
      }
      queries.add(new WatchedQuery(name, behindMark(parts.group("address"))));
    }
    if (queries.isEmpty()) {
      throw new WatchFileException(file + ": there is no query in it");
    }
    return List.copyOf(queries);
  }

  private static String behindMark(String address) {
    String withoutPlace = address.replaceFirst("#.*$", "");
    return withoutPlace.substring(withoutPlace.indexOf('?') + 1).strip();
  }
}
