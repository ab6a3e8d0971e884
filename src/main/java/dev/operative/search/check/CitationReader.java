package dev.operative.search.check;

import dev.operative.document.Symbol;
import dev.operative.document.SymbolText;
import dev.operative.search.check.PastedMentions.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the citations of a pasted text: the documents it names, with the paragraphs, dates and titles it gives them, and
/// what it quotes from each.
///
/// A quotation belongs to the citation of its footnote, when a mark behind it leads to a note that has one; else to the next
/// citation in its sentence, or the last one before it in its paragraph.
public final class CitationReader {
  private static final Pattern YEAR = Pattern.compile("\\( ?(\\d{4}) ?\\)$");
  private static final Pattern BESIDE =
      Pattern.compile("^[^.;\\n]{0,60}\\bU\\.?N\\.? ?Doc(?:ument)?\\.? ?$");
  private static final Pattern ALIKE = Pattern.compile("^[^;\\n“”\"]{0,90}$");
  private static final Pattern TITLE =
      Pattern.compile("^[)\\]]?,? (?:entitled|titled),? $|^[)\\]]? ?号?(?:决议)?，?题为$");
  private static final Pattern MARK =
      Pattern.compile(
          "^[\"”’.,;]{0,3} ?(?:\\[(\\d{1,3})\\]|([¹²³⁰⁴-⁹]{1,3})|(\\d{1,3})(?![\\d.]))");
  private static final Pattern NOTE =
      Pattern.compile(
          "(?m)^[ \\t]*(?:\\[(\\d{1,3})\\]|([¹²³⁰⁴-⁹]{1,3})|(\\d{1,3})[.)]?)[ \\t]+(?=\\S)");
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final int REACH = 400;
  private static final int TITLE_REACH = 20;

  private final String text;
  private final String folded;
  private final List<Note> notes = new ArrayList<>();

  private CitationReader(String text) {
    this.text = text;
    this.folded = SymbolText.folded(text);
    Matcher note = NOTE.matcher(text);
    while (note.find()) {
      int line = text.indexOf('\n', note.end());
      notes.add(new Note(number(note), note.end(), line < 0 ? text.length() : line));
    }
  }

  /// A footnote: its number, and where its text stands.
  private record Note(String number, int start, int end) {}

  /// Lists the citations in order of appearance.
  public static List<PastedCitation> read(String text) {
    return new CitationReader(text).citations();
  }

  private List<PastedCitation> citations() {
    List<PastedQuotation> quotations = new ArrayList<>(PastedQuotations.of(text));
    List<PastedCitation> citations = new ArrayList<>();
    for (Mention mention : PastedMentions.find(text, folded)) {
      PastedCitation next = citation(mention, quotations);
      if (citations.isEmpty() || !join(citations, next)) {
        citations.add(next);
      }
    }
    quotations.removeIf(quotation -> !PastedQuotations.canBeLookedFor(quotation));
    return withQuotations(citations, quotations);
  }

  private PastedCitation citation(Mention mention, List<PastedQuotation> quotations) {
    String printed = text.substring(mention.start(), mention.end());
    Matcher year = YEAR.matcher(folded.substring(mention.start(), mention.end()));
    boolean numbered = mention.symbol().canonical().startsWith("S/RES/");
    return new PastedCitation(
        mention.start(),
        mention.end(),
        printed,
        mention.symbol(),
        numbered && year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty(),
        Optional.empty(),
        PastedPinpoints.of(folded, mention.start(), mention.end()),
        PastedDates.after(folded, mention.end()),
        title(mention, quotations),
        List.of());
  }

  /// The title behind a mention, which then is no quotation.
  private Optional<String> title(Mention mention, List<PastedQuotation> quotations) {
    for (PastedQuotation quotation : quotations) {
      int mark = quotation.start() - 1;
      if (mark >= mention.end()
          && mark - mention.end() <= TITLE_REACH
          && TITLE.matcher(folded.substring(mention.end(), mark)).find()) {
        quotations.remove(quotation);
        return Optional.of(quotation.text());
      }
    }
    return Optional.empty();
  }

  /// Joins a citation to the one before it when both are parts of one: "UNSC Res 2396 (21 December 2017) UN Doc
  /// S/RES/2396".
  private boolean join(List<PastedCitation> citations, PastedCitation next) {
    PastedCitation last = citations.getLast();
    String between = folded.substring(last.end(), next.start());
    boolean otherYear =
        last.year().isPresent() && next.year().isPresent() && !last.year().equals(next.year());
    boolean same =
        last.symbol().equals(next.symbol()) && !otherYear && ALIKE.matcher(between).find();
    boolean beside = BESIDE.matcher(between).find();
    if (!beside && !(same && last.pinpoints().isEmpty() && !isSentenceEnd(between))) {
      return false;
    }
    List<PastedPinpoint> pinpoints = new ArrayList<>(last.pinpoints());
    next.pinpoints().stream().filter(each -> !pinpoints.contains(each)).forEach(pinpoints::add);
    Optional<Symbol> other =
        same ? Optional.empty() : Optional.of(next.symbol()).filter(s -> !s.equals(last.symbol()));
    citations.set(
        citations.size() - 1,
        new PastedCitation(
            last.start(),
            next.end(),
            text.substring(last.start(), next.end()),
            last.symbol(),
            last.year().or(next::year),
            other,
            pinpoints,
            last.date().or(next::date),
            last.title().or(next::title),
            List.of()));
    return true;
  }

  private static boolean isSentenceEnd(String between) {
    return between.matches("(?s).*(?:[.!?。！？]\\s+\\p{Lu}|[。！？\\n]).*");
  }

  private List<PastedCitation> withQuotations(
      List<PastedCitation> citations, List<PastedQuotation> quotations) {
    Map<Integer, List<PastedQuotation>> owned = new HashMap<>();
    for (PastedQuotation quotation : quotations) {
      owner(quotation, citations)
          .ifPresent(
              index -> owned.computeIfAbsent(index, first -> new ArrayList<>()).add(quotation));
    }
    List<PastedCitation> complete = new ArrayList<>();
    for (int i = 0; i < citations.size(); i++) {
      complete.add(citations.get(i).with(owned.getOrDefault(i, List.of())));
    }
    return List.copyOf(complete);
  }

  /// The place among the citations of the one that a quotation is from.
  private Optional<Integer> owner(PastedQuotation quotation, List<PastedCitation> citations) {
    return ofNote(quotation, citations)
        .or(() -> following(quotation, citations))
        .or(() -> preceding(quotation, citations));
  }

  private Optional<Integer> ofNote(PastedQuotation quotation, List<PastedCitation> citations) {
    Matcher mark =
        MARK.matcher(text.substring(quotation.end(), Math.min(text.length(), quotation.end() + 8)));
    if (!mark.find()) {
      return Optional.empty();
    }
    String number = number(mark);
    for (Note note : notes) {
      if (note.start() > quotation.end() && note.number().equals(number)) {
        return first(citations, note.start(), note.end());
      }
    }
    return Optional.empty();
  }

  private static String number(Matcher marked) {
    for (int group = 1; group <= 3; group++) {
      if (marked.group(group) != null) {
        StringBuilder digits = new StringBuilder();
        for (char c : marked.group(group).toCharArray()) {
          int superscript = SUPERSCRIPTS.indexOf(c);
          digits.append(superscript < 0 ? c : (char) ('0' + superscript));
        }
        return digits.toString();
      }
    }
    return "";
  }

  /// The next citation in the sentence of a quotation.
  private Optional<Integer> following(PastedQuotation quotation, List<PastedCitation> citations) {
    int end = Math.min(text.length(), quotation.end() + REACH);
    return first(citations, quotation.end(), end)
        .filter(
            index -> {
              String between = text.substring(quotation.end(), citations.get(index).start());
              return !isSentenceEnd(between) && !between.matches("(?s).*[“\"「『].*[”\"」』].*");
            });
  }

  /// The last citation before a quotation, in its paragraph.
  private Optional<Integer> preceding(PastedQuotation quotation, List<PastedCitation> citations) {
    int paragraph = Math.max(0, text.lastIndexOf("\n\n", quotation.start()));
    for (int i = citations.size() - 1; i >= 0; i--) {
      PastedCitation citation = citations.get(i);
      if (citation.end() <= quotation.start()) {
        boolean near =
            citation.start() >= paragraph && quotation.start() - citation.end() <= 4 * REACH;
        return near ? Optional.of(i) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> first(List<PastedCitation> citations, int from, int to) {
    for (int i = 0; i < citations.size(); i++) {
      if (citations.get(i).start() >= from && citations.get(i).end() <= to) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
