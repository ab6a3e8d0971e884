package dev.operative.ingest.akn;

import dev.operative.ingest.akn.markup.IsoDate;
import dev.operative.ingest.akn.markup.UnreadableXmlException;
import dev.operative.ingest.akn.markup.XmlCursor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads a `<meta>`.
public final class MetadataReader {
  private final XmlCursor cursor;
  private final Set<String> subjects = new LinkedHashSet<>();
  private final List<String> outcomes = new ArrayList<>();
  private final VoteReader votes = new VoteReader();
  private Optional<String> workUri = Optional.empty();
  private Optional<LocalDate> workDate = Optional.empty();
  private Optional<String> language = Optional.empty();
  private Optional<String> title = Optional.empty();
  private boolean inWork;

  MetadataReader(XmlCursor cursor) {
    this.cursor = cursor;
  }

  /// Reads from the start of the `<meta>` to its end.
  Metadata read() throws UnreadableXmlException {
    for (int depth = 1; depth > 0; ) {
      switch (cursor.next()) {
        case START -> {
          start(cursor.name());
          depth++;
        }
        case END -> {
          inWork &= !cursor.name().equals("FRBRWork");
          votes.end(cursor.name());
          depth--;
        }
        case TEXT -> votes.text(cursor.text());
        case END_OF_FILE -> depth = 0;
      }
    }
    return new Metadata(
        workUri, workDate, language, title, List.copyOf(subjects), outcomes, votes.vote());
  }

  private void start(String name) {
    switch (name) {
      case "FRBRWork" -> inWork = true;
      case "FRBRuri" -> {
        if (inWork) {
          workUri = cursor.attribute("value");
        }
      }
      case "FRBRdate" -> {
        if (inWork) {
          workDate = cursor.attribute("date").flatMap(IsoDate::of);
        }
      }
      case "FRBRlanguage" -> language = cursor.attribute("language");
      case "keyword" -> keyword();
      case "step" -> step();
      default -> votes.start(cursor);
    }
  }

  private void step() {
    String outcome = cursor.attribute("outcome").orElse("").toLowerCase(Locale.ROOT);
    outcomes.add(outcome);
    if (outcome.equals("adopted")) {
      cursor.attribute("as").ifPresent(votes::summary);
      cursor.attribute("by").ifPresent(votes::summary);
    }
  }

  private void keyword() {
    Optional<String> words = cursor.attribute("showAs").or(() -> cursor.attribute("value"));
    if (words.isEmpty()) {
      return;
    }
    Optional<String> role = cursor.attribute("refersTo");
    if (role.isEmpty() && cursor.attribute("dictionary").orElse("").startsWith("UNBIS")) {
      subjects.add(readable(words.get()));
    } else if (role.orElse("").equals("title")) {
      title = Optional.of(words.get().replaceAll("\\s+", " "));
    }
  }

  /// The thesaurus prints its terms in capitals or with underscores: `TERRORISM FINANCING`,
  /// `terrorism_financing`.
  private static String readable(String term) {
    return term.replace('_', ' ').replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
  }
}
