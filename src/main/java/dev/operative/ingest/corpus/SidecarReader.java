package dev.operative.ingest.corpus;

import dev.operative.document.Body;
import dev.operative.document.Kind;
import dev.operative.document.Status;
import dev.operative.document.Symbol;
import dev.operative.ingest.ReadOutcome.Notice;
import dev.operative.ingest.Sidecar;
import dev.operative.ingest.SourceFile;
import dev.operative.ingest.TextDecoding;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/// Reads what is written beside documents: `<name>.meta.yaml` for one file, `corpus.yaml` for the files of a
/// folder.
///
/// Both are YAML mappings. The first has the keys `symbol`, `title`, `date` (as in 2020-12-31), `status`,
/// `kind`, `body` and `sourceUrl` (the address of the document); the second has such a mapping for every file
/// name. What cannot be understood is reported with file, line and key, and the rest is used.
public final class SidecarReader {
  private static final List<String> KEYS =
      List.of("symbol", "title", "date", "status", "kind", "body", "sourceUrl");

  /// A `corpus.yaml` of this size describes some 20,000 files.
  private static final int MOST_BYTES = 4 << 20;

  /// No title of a document is longer.
  private static final int LONGEST_VALUE = 2_000;

  private final YAMLFactory yaml = new YAMLFactory();

  /// What was read.
  ///
  /// @param byFile what is said of each file, by the file's name relative to the folder; the empty name for
  ///     the one file of a `<name>.meta.yaml`
  /// @param notices what could not be understood
  public record Sidecars(Map<String, Sidecar> byFile, List<Notice> notices) {
    public Sidecars {
      byFile = Map.copyOf(byFile);
      notices = List.copyOf(notices);
    }
  }

  /// Reads a sidecar; which of the two it is follows from its name.
  public Sidecars read(SourceFile file) {
    Map<String, Sidecar> byFile = new LinkedHashMap<>();
    List<Notice> notices = new ArrayList<>();
    if (file.content().length > MOST_BYTES) {
      notices.add(
          new Notice(file.path(), 0, "larger than " + (MOST_BYTES >> 20) + " MiB; it is not used"));
      return new Sidecars(byFile, notices);
    }
    String text = TextDecoding.decode(file.content()).map(TextDecoding.Decoded::text).orElse("");
    try (JsonParser parser = yaml.createParser(ObjectReadContext.empty(), text)) {
      JsonToken first = parser.nextToken();
      if (first == JsonToken.START_OBJECT) {
        if (file.name().equals(FileNames.FOLDER_SIDECAR)) {
          readFolder(parser, file.path(), byFile, notices);
        } else {
          byFile.put("", readFields(parser, file.path(), notices));
        }
      } else if (first != null) {
        notices.add(new Notice(file.path(), 1, "expected lines of the form “key: value”"));
      }
    } catch (JacksonException broken) {
      int line = broken.getLocation() == null ? 0 : Math.max(0, broken.getLocation().getLineNr());
      String problem = String.valueOf(broken.getOriginalMessage()).lines().findFirst().orElse("");
      notices.add(new Notice(file.path(), line, "not valid YAML: " + problem));
    }
    return new Sidecars(byFile, notices);
  }

  private static void readFolder(
      JsonParser parser, String file, Map<String, Sidecar> byFile, List<Notice> notices) {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      int line = line(parser);
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        parser.skipChildren();
        notices.add(
            new Notice(
                file, line, name + ": expected indented lines such as “symbol: S/2020/870”"));
      } else if (byFile.put(name, readFields(parser, file, notices)) != null) {
        notices.add(new Notice(file, line, name + ": named twice; the later entry is used"));
      }
    }
  }

  private static Sidecar readFields(JsonParser parser, String file, List<Notice> notices) {
    Map<String, Value> values = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = parser.currentName();
      int line = line(parser);
      JsonToken token = parser.nextToken();
      if (!KEYS.contains(key)) {
        parser.skipChildren();
        notices.add(
            new Notice(file, line, key + ": unknown key; known are " + String.join(", ", KEYS)));
      } else if (!token.isScalarValue()) {
        parser.skipChildren();
        notices.add(new Notice(file, line, key + ": expected one value"));
      } else if (parser.getString().length() > LONGEST_VALUE) {
        notices.add(new Notice(file, line, key + ": longer than " + LONGEST_VALUE + " characters"));
      } else if (token != JsonToken.VALUE_NULL && !parser.getString().isBlank()) {
        values.put(key, new Value(parser.getString().strip(), file, line));
      }
    }
    return new Sidecar(
        field(
            values,
            "symbol",
            "a UN document symbol such as S/RES/2396 (2017)",
            Symbol::parse,
            notices),
        field(values, "title", "a title", Optional::of, notices),
        field(values, "date", "a date such as 2020-12-31", SidecarReader::date, notices),
        field(
            values,
            "status",
            "one of " + words(Status.values(), Status::word),
            Status::parse,
            notices),
        field(values, "kind", "one of " + words(Kind.values(), Kind::word), Kind::parse, notices),
        field(
            values, "body", "the name of a UN body such as Security Council", Body::parse, notices),
        field(
            values,
            "sourceUrl",
            "an address such as https://undocs.org/S/2020/870",
            SidecarReader::address,
            notices));
  }

  private static <T> Optional<T> field(
      Map<String, Value> values,
      String key,
      String expected,
      Function<String, Optional<T>> reading,
      List<Notice> notices) {
    Value value = values.get(key);
    if (value == null) {
      return Optional.empty();
    }
    Optional<T> read = reading.apply(value.text());
    if (read.isEmpty()) {
      notices.add(
          new Notice(
              value.file(), value.line(), key + ": “" + value.text() + "” is not " + expected));
    }
    return read;
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException invalid) {
      return Optional.empty();
    }
  }

  private static Optional<URI> address(String text) {
    try {
      URI address = new URI(text);
      boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
      return web && address.getHost() != null ? Optional.of(address) : Optional.empty();
    } catch (URISyntaxException invalid) {
      return Optional.empty();
    }
  }

  private static <T> String words(T[] values, Function<T, String> word) {
    return String.join(", ", java.util.Arrays.stream(values).map(word).toList());
  }

  private static int line(JsonParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }

  private record Value(String text, String file, int line) {}
}
