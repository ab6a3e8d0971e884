package dev.operative.ingest.doubt;

import dev.operative.document.DocumentHeader;
import dev.operative.document.Kind;
import dev.operative.document.Paragraph;
import dev.operative.document.Part;
import dev.operative.document.Section;
import dev.operative.document.VerbUse;
import dev.operative.document.doubt.ReadingDoubt;
import dev.operative.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds in the paragraphs of a document the signs that it was read wrongly. A sign is told once a document, with the
/// first place and the number of places. Safe for use by several threads.
public final class DoubtFinder {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

  /// One numbered paragraph that opens with a verb may be a recommendation in a report; several are clauses.
  private static final int FEWEST_CLAUSES = 2;

  /// A text of so few paragraphs may well be headings for the most part.
  private static final int FEWEST_PARAGRAPHS = 10;

  private final Vocabulary vocabulary;

  public DoubtFinder(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// The doubts about a document, at most one of a kind, in the order of the kinds.
  ///
  /// @param header with the doubts that its reader has already
  public List<ReadingDoubt> find(DocumentHeader header, List<Part> parts) {
    List<Paragraph> paragraphs =
        parts.stream().flatMap(part -> part.paragraphs().stream()).toList();
    List<ReadingDoubt> doubts = new ArrayList<>(header.doubts());
    narrativeClauses(parts).ifPresent(doubts::add);
    operativeWithoutVerb(paragraphs).ifPresent(doubts::add);
    NumberingGaps.in(parts).ifPresent(doubts::add);
    if (lacksSymbol(header, parts)) {
      doubts.add(new ReadingDoubt(ReadingDoubt.Kind.NO_SYMBOL, 0, 1, ""));
    }
    manyHeadings(paragraphs).ifPresent(doubts::add);
    doubts.sort(Comparator.comparing(ReadingDoubt::kind));
    return List.copyOf(doubts);
  }

  /// A press release has no symbol of a document, but the resolution that it quotes has.
  private static boolean lacksSymbol(DocumentHeader header, List<Part> parts) {
    return header.symbol().isEmpty()
        && parts.stream().allMatch(part -> part.header().symbol().isEmpty())
        && (header.kind() != Kind.PRESS_RELEASE || parts.stream().anyMatch(DoubtFinder::resolves));
  }

  /// What is annexed to a resolution may have numbers and verbs of its own: a declaration, rules, a programme of work.
  private Optional<ReadingDoubt> narrativeClauses(List<Part> parts) {
    boolean resolves = parts.stream().anyMatch(DoubtFinder::resolves);
    List<Paragraph> clauses =
        parts.stream()
            .filter(part -> !resolves || part.header().kind() != Kind.ANNEX)
            .flatMap(part -> part.paragraphs().stream())
            .filter(paragraph -> paragraph.section() == Section.NARRATIVE)
            .filter(DoubtFinder::isNumbered)
            .filter(this::opensWithVerb)
            .toList();
    return clauses.size() < FEWEST_CLAUSES
        ? Optional.empty()
        : Optional.of(doubt(ReadingDoubt.Kind.NARRATIVE_CLAUSES, clauses));
  }

  private static boolean resolves(Part part) {
    return part.paragraphs().stream()
        .anyMatch(paragraph -> paragraph.section() == Section.OPERATIVE);
  }

  private boolean opensWithVerb(Paragraph paragraph) {
    return vocabulary.findVerbs(paragraph.text(), paragraph.language(), Section.OPERATIVE).stream()
        .mapToInt(VerbUse::start)
        .anyMatch(start -> start == 0);
  }

  /// One verb in many that no table knows is no sign; a fifth of the paragraphs without any is.
  private static Optional<ReadingDoubt> operativeWithoutVerb(List<Paragraph> paragraphs) {
    List<Paragraph> operative =
        paragraphs.stream()
            .filter(paragraph -> paragraph.section() == Section.OPERATIVE)
            .filter(DoubtFinder::isNumbered)
            .toList();
    List<Paragraph> silent =
        operative.stream().filter(paragraph -> paragraph.verbs().isEmpty()).toList();
    boolean many = silent.size() > 1 && silent.size() * 5 > operative.size();
    return many || !silent.isEmpty() && silent.size() == operative.size()
        ? Optional.of(doubt(ReadingDoubt.Kind.OPERATIVE_WITHOUT_VERB, silent))
        : Optional.empty();
  }

  private static Optional<ReadingDoubt> manyHeadings(List<Paragraph> paragraphs) {
    List<Paragraph> headings =
        paragraphs.stream().filter(paragraph -> paragraph.section() == Section.HEADING).toList();
    boolean many =
        paragraphs.size() >= FEWEST_PARAGRAPHS && headings.size() * 5 > paragraphs.size() * 2;
    return many
        ? Optional.of(
            new ReadingDoubt(
                ReadingDoubt.Kind.MANY_HEADINGS,
                headings.getFirst().source().line(),
                headings.size(),
                headings.size() + "/" + paragraphs.size()))
        : Optional.empty();
  }

  private static ReadingDoubt doubt(ReadingDoubt.Kind kind, List<Paragraph> seen) {
    Paragraph first = seen.getFirst();
    return new ReadingDoubt(kind, first.source().line(), seen.size(), first.label());
  }

  private static boolean isNumbered(Paragraph paragraph) {
    return NUMBER.matcher(paragraph.label()).matches();
  }
}
