package dev.operative.ingest.akn;

import dev.operative.document.SubjectTerm;
import dev.operative.ingest.akn.markup.IsoDate;
import dev.operative.ingest.akn.markup.UnreadableXmlException;
import dev.operative.ingest.akn.markup.XmlCursor;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a `<meta>`.
public final class MetadataReader {
  private static final Pattern CONCEPT =
      Pattern.compile("https?://metadata\\.un\\.org/thesaurus/\\d+");

  private final XmlCursor cursor;
  private final Map<String, Optional<URI>> subjects = new LinkedHashMap<>();
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
    return new Metadata(workUri, workDate, language, title, subjects(), outcomes, votes.vote());
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

  private List<SubjectTerm> subjects() {
    return subjects.entrySet().stream()
        .map(subject -> new SubjectTerm(subject.getKey(), subject.getValue()))
        .toList();
  }

  private void keyword() {
    Optional<String> words = cursor.attribute("showAs").or(() -> cursor.attribute("value"));
    if (words.isEmpty()) {
      return;
    }
    Optional<String> role = cursor.attribute("refersTo");
    if (role.isEmpty() && cursor.attribute("dictionary").orElse("").startsWith("UNBIS")) {
      Optional<URI> concept =
          cursor.attribute("href").filter(CONCEPT.asMatchPredicate()).map(URI::create);
      subjects.merge(readable(words.get()), concept, (first, other) -> first.or(() -> other));
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
