package dev.operative.search.check;

import dev.operative.document.Language;
import dev.operative.document.PartHeader;
import dev.operative.document.Section;
import dev.operative.document.Status;
import dev.operative.document.Symbol;
import dev.operative.language.Languages;
import dev.operative.search.Deadline;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.check.CitationFinding.NoSuchParagraph;
import dev.operative.search.check.CitationFinding.NotAdopted;
import dev.operative.search.check.CitationFinding.NotHeld;
import dev.operative.search.check.CitationFinding.OtherDate;
import dev.operative.search.check.CitationFinding.OtherSymbol;
import dev.operative.search.check.CitationFinding.OtherTitle;
import dev.operative.search.check.CitationFinding.OtherYear;
import dev.operative.search.check.CitationFinding.QuotedElsewhere;
import dev.operative.search.check.CitationFinding.QuotedExactly;
import dev.operative.search.compare.ComparedText;
import dev.operative.search.wording.SeriesTitle;
import dev.operative.search.wording.WordedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Checks the citations of a text against an index.
public final class CitationChecker {
  /// The longest text that is checked, in UTF-16 units: some sixty pages.
  public static final int MOST_CHARACTERS = 200_000;

  private static final Pattern YEAR = Pattern.compile("\\((\\d{4})\\)$");

  /// So many characters around a citation tell the language that it stands in.
  private static final int AROUND = 80;

  private final Languages languages;

  public CitationChecker(Languages languages) {
    this.languages = languages;
  }

  /// Checks all citations of a text.
  ///
  /// @param text any text of at most [#MOST_CHARACTERS]
  /// @return one for each citation, in order of appearance
  /// @throws Deadline.PassedException when it takes longer than it may
  public List<CheckedCitation> check(IndexView view, String text, Deadline deadline) {
    Check check = new Check(view, text, deadline);
    List<CheckedCitation> checked =
        new ArrayList<>(CitationReader.read(text).stream().map(check::of).toList());
    for (int i = 1; i < checked.size(); i++) {
      giveBack(checked, i);
    }
    return List.copyOf(checked);
  }

  /// Gives quotations that stand between two citations, and are not in what the second cites, to the first when they are where it
  /// says: "resolution 2396 (2017), para. 15, “…”, and resolution 2178 (2014)".
  private static void giveBack(List<CheckedCitation> checked, int second) {
    CheckedCitation before = checked.get(second - 1);
    List<CitationFinding> kept = new ArrayList<>();
    List<CitationFinding> given = new ArrayList<>(before.findings());
    for (CitationFinding finding : checked.get(second).findings()) {
      if (finding instanceof QuotedElsewhere elsewhere && before.points(elsewhere)) {
        given.add(new QuotedExactly(elsewhere.quotation(), elsewhere.where()));
      } else {
        kept.add(finding);
      }
    }
    checked.set(second - 1, before.with(given));
    checked.set(second, checked.get(second).with(kept));
  }

  /// The check of one text: a work that is cited again is not read again.
  private final class Check {
    private final IndexView view;
    private final String text;
    private final Deadline deadline;
    private final QuotationCheck quotations;
    private final LaterWordings later;
    private final Map<Symbol, HeldWork> works = new HashMap<>();

    Check(IndexView view, String text, Deadline deadline) {
      this.view = view;
      this.text = text;
      this.deadline = deadline;
      this.quotations = new QuotationCheck(view);
      this.later = new LaterWordings(view);
    }

    CheckedCitation of(PastedCitation cited) {
      deadline.check();
      List<CitationFinding> findings = new ArrayList<>();
      year(cited).ifPresent(findings::add);
      cited.otherSymbol().map(OtherSymbol::new).ifPresent(findings::add);
      HeldWork work =
          works.computeIfAbsent(cited.symbol(), symbol -> HeldWork.of(view, languages, symbol));
      Optional<ComparedText> best = work.best(language(cited));
      if (best.isEmpty()) {
        findings.add(new NotHeld());
        return new CheckedCitation(cited, best, List.of(), findings);
      }
      findings.addAll(facts(cited, best.get(), work));
      Set<IndexedParagraph> provisions = new LinkedHashSet<>();
      for (PastedPinpoint pinpoint : cited.pinpoints()) {
        List<IndexedParagraph> found = work.at(pinpoint);
        if (found.isEmpty()) {
          findings.add(new NoSuchParagraph(pinpoint, CitedPlace.last(best.get(), pinpoint)));
        }
        provisions.addAll(found);
      }
      for (PastedQuotation quotation : cited.quotations()) {
        deadline.check();
        findings.add(quotations.check(quotation, work, provisions));
      }
      List<IndexedParagraph> shown =
          provisions.stream()
              .filter(found -> found.document().equals(best.get().document()))
              .toList();
      subject(shown, findings).flatMap(later::of).ifPresent(findings::add);
      findings.sort(Comparator.comparing(finding -> !finding.isFault()));
      return new CheckedCitation(cited, best, shown, findings);
    }

    /// The language of what a citation quotes, else of the text around it.
    private Language language(PastedCitation cited) {
      int from = Math.max(0, cited.start() - AROUND);
      int to = Math.min(text.length(), cited.end() + AROUND);
      return languages.likely(
          cited.quotations().stream()
              .map(PastedQuotation::text)
              .findFirst()
              .orElse(text.substring(from, to)));
    }
  }

  /// The provision that a citation is about: the first operative paragraph that it points to, else the first that it quotes.
  private static Optional<IndexedParagraph> subject(
      List<IndexedParagraph> provisions, List<CitationFinding> findings) {
    return provisions.stream()
        .filter(found -> found.paragraph().section() == Section.OPERATIVE)
        .findFirst()
        .or(
            () ->
                findings.stream()
                    .filter(QuotedExactly.class::isInstance)
                    .map(finding -> ((QuotedExactly) finding).where())
                    .findFirst());
  }

  private static Optional<CitationFinding> year(PastedCitation cited) {
    Matcher actual = YEAR.matcher(cited.symbol().canonical());
    return cited
        .year()
        .filter(year -> actual.find() && year != Integer.parseInt(actual.group(1)))
        .map(year -> new OtherYear(year, Integer.parseInt(actual.group(1))));
  }

  private static List<CitationFinding> facts(
      PastedCitation cited, ComparedText text, HeldWork work) {
    List<CitationFinding> findings = new ArrayList<>();
    PartHeader part = text.part();
    Status status = part.status();
    if (status == Status.NOT_ADOPTED || status == Status.DRAFT) {
      findings.add(new NotAdopted(status));
    }
    cited
        .date()
        .flatMap(
            date ->
                part.date()
                    .or(text.document()::date)
                    .filter(actual -> !actual.equals(date))
                    .map(actual -> new OtherDate(date, actual)))
        .ifPresent(findings::add);
    List<String> titles =
        work.versions().stream()
            .map(version -> version.part().title())
            .filter(CitationChecker::isPrinted)
            .toList();
    cited
        .title()
        .filter(title -> !titles.isEmpty())
        .filter(title -> titles.stream().noneMatch(actual -> isTitle(title, actual)))
        .map(title -> new OtherTitle(title, titles.getFirst()))
        .ifPresent(findings::add);
    return findings;
  }

  /// Whether a title stands in the document: many resolutions have none, and go by their number or by a description in
  /// brackets.
  private static boolean isPrinted(String title) {
    return !title.contains("[")
        && Symbol.parse(title).isEmpty()
        && SeriesTitle.of(title).isPresent();
  }

  /// Whether one title has all words of the other in their order: one of both often has an ending that the other lacks.
  private static boolean isTitle(String cited, String actual) {
    List<String> one = WordedText.of(cited).foldedWords();
    List<String> other = WordedText.of(actual).foldedWords();
    return Collections.indexOfSubList(one, other) >= 0
        || Collections.indexOfSubList(other, one) >= 0;
  }
}
