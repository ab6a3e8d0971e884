package dev.operative.search.check;

import dev.operative.document.Language;
import dev.operative.document.PartHeader;
import dev.operative.document.Section;
import dev.operative.document.Status;
import dev.operative.language.Languages;
import dev.operative.search.Deadline;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.check.CitationFinding.LaterWording;
import dev.operative.search.check.CitationFinding.NoSuchParagraph;
import dev.operative.search.check.CitationFinding.NotAdopted;
import dev.operative.search.check.CitationFinding.NotHeld;
import dev.operative.search.check.CitationFinding.OtherDate;
import dev.operative.search.check.CitationFinding.OtherSymbol;
import dev.operative.search.check.CitationFinding.OtherTitle;
import dev.operative.search.check.CitationFinding.OtherYear;
import dev.operative.search.compare.ComparedText;
import dev.operative.search.wording.AgreedLanguage;
import dev.operative.search.wording.SeriesTitle;
import dev.operative.search.wording.WordedText;
import dev.operative.search.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Checks the citations of a text against an index.
public final class CitationChecker {
  /// The longest text that is checked, in UTF-16 units: some sixty pages.
  public static final int MOST_CHARACTERS = 200_000;

  private static final Pattern YEAR = Pattern.compile("\\((\\d{4})\\)$");

  /// Below this a later wording is another provision. See [dev.operative.search.wording.AgreedLanguage].
  private static final double SAME_PROVISION = 0.6;

  private static final int LATER_WORDINGS = 10;

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
    List<CheckedCitation> checked = new ArrayList<>();
    for (PastedCitation citation : CitationReader.read(text)) {
      deadline.check();
      checked.add(check(view, citation));
    }
    return List.copyOf(checked);
  }

  private CheckedCitation check(IndexView view, PastedCitation cited) {
    List<CitationFinding> findings = new ArrayList<>();
    year(cited).ifPresent(findings::add);
    cited.otherSymbol().map(OtherSymbol::new).ifPresent(findings::add);
    List<ComparedText> versions = versions(view, cited);
    if (versions.isEmpty()) {
      findings.add(new NotHeld());
      return new CheckedCitation(cited, Optional.empty(), List.of(), findings);
    }
    ComparedText text = versions.getFirst();
    findings.addAll(facts(cited, versions));
    Set<IndexedParagraph> provisions = new LinkedHashSet<>();
    for (PastedPinpoint pinpoint : cited.pinpoints()) {
      List<IndexedParagraph> found =
          versions.stream().flatMap(version -> CitedPlace.of(version, pinpoint).stream()).toList();
      if (found.isEmpty()) {
        findings.add(new NoSuchParagraph(pinpoint, CitedPlace.last(text, pinpoint)));
      }
      provisions.addAll(found);
    }
    QuotationCheck quotations = new QuotationCheck(view);
    for (PastedQuotation quotation : cited.quotations()) {
      findings.add(quotations.check(quotation, versions, provisions));
    }
    List<IndexedParagraph> shown =
        provisions.stream()
            .filter(found -> found.document().language().equals(text.document().language()))
            .toList();
    later(view, shown, findings).ifPresent(findings::add);
    findings.sort(Comparator.comparing(finding -> !finding.isFault()));
    return new CheckedCitation(cited, Optional.of(text), shown, findings);
  }

  /// The document in each language that it is held in, the language of what is quoted first.
  private List<ComparedText> versions(IndexView view, PastedCitation cited) {
    String sample =
        cited.quotations().stream().map(PastedQuotation::text).findFirst().orElse(cited.printed());
    boolean chinese = sample.codePoints().anyMatch(Character::isIdeographic);
    List<Language> order = new ArrayList<>(languages.all());
    order.sort(Comparator.comparing(language -> languages.rules(language).isSpaced() == chinese));
    return order.stream()
        .flatMap(language -> ComparedText.of(view, cited.symbol(), language).stream())
        .toList();
  }

  private static Optional<CitationFinding> year(PastedCitation cited) {
    Matcher actual = YEAR.matcher(cited.symbol().canonical());
    return cited
        .year()
        .filter(year -> actual.find() && year != Integer.parseInt(actual.group(1)))
        .map(year -> new OtherYear(year, Integer.parseInt(actual.group(1))));
  }

  private static List<CitationFinding> facts(PastedCitation cited, List<ComparedText> versions) {
    List<CitationFinding> findings = new ArrayList<>();
    ComparedText text = versions.getFirst();
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
    cited
        .title()
        .filter(title -> versions.stream().noneMatch(each -> isTitle(title, each.part().title())))
        .map(title -> new OtherTitle(title, part.title()))
        .ifPresent(findings::add);
    return findings;
  }

  /// Whether one title has all words of the other in their order: one of both often has an ending that the other lacks.
  private static boolean isTitle(String cited, String actual) {
    List<String> one = WordedText.of(cited).foldedWords();
    List<String> other = WordedText.of(actual).foldedWords();
    return java.util.Collections.indexOfSubList(one, other) >= 0
        || java.util.Collections.indexOfSubList(other, one) >= 0;
  }

  /// The latest text of the same series that has the cited provision in other words.
  private static Optional<LaterWording> later(
      IndexView view, List<IndexedParagraph> cited, List<CitationFinding> findings) {
    Optional<IndexedParagraph> subject =
        cited.stream()
            .filter(found -> found.paragraph().section() == Section.OPERATIVE)
            .findFirst()
            .or(
                () ->
                    findings.stream()
                        .filter(CitationFinding.QuotedExactly.class::isInstance)
                        .map(finding -> ((CitationFinding.QuotedExactly) finding).where())
                        .findFirst());
    Optional<String> series = subject.flatMap(found -> SeriesTitle.of(found.part().title()));
    if (series.isEmpty()) {
      return Optional.empty();
    }
    return subject
        .flatMap(found -> new AgreedLanguage(view).history(found.paragraph().id(), LATER_WORDINGS))
        .flatMap(
            history ->
                history.later().stream()
                    .filter(wording -> wording.found().part().status() == Status.ADOPTED)
                    .filter(wording -> wording.comparison().similarity() >= SAME_PROVISION)
                    .filter(wording -> !wording.comparison().isSame())
                    .map(Wording::found)
                    .filter(found -> SeriesTitle.of(found.part().title()).equals(series))
                    .max(
                        Comparator.comparing(found -> found.date().orElse(java.time.LocalDate.MIN)))
                    .map(later -> new LaterWording(history.subject(), later)));
  }
}
