package dev.operative.ingest;

import dev.operative.document.Citation;
import dev.operative.document.DocumentHeader;
import dev.operative.document.Kind;
import dev.operative.document.Paragraph;
import dev.operative.document.ParagraphId;
import dev.operative.document.Part;
import dev.operative.document.PartHeader;
import dev.operative.document.Section;
import dev.operative.document.UnDocument;
import dev.operative.document.VerbUse;
import dev.operative.document.citation.SymbolScanner;
import dev.operative.ingest.doubt.DoubtFinder;
import dev.operative.language.Folding;
import dev.operative.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Turns what a reader saw into a document: names the paragraphs, finds verbs, addressees and citations,
/// and lets sub-paragraphs inherit the verb of their chapeau. Every reader uses it, so that one resolution
/// has the same paragraphs whichever format it was read from.
public final class DocumentAssembler {
  private static final Pattern PARTICIPLE = Pattern.compile("\\p{Alpha}ing\\b");

  private final Vocabulary vocabulary;
  private final MastheadProceedings proceedings;
  private final DoubtFinder doubts;

  /// @param phrases those of the vocabulary's languages
  public DocumentAssembler(Vocabulary vocabulary, SetPhrases phrases) {
    this.vocabulary = vocabulary;
    this.proceedings = new MastheadProceedings(phrases);
    this.doubts = new DoubtFinder(vocabulary);
  }

  /// Assembles a document.
  ///
  /// @param parts at least one
  public UnDocument assemble(DocumentHeader header, List<DraftPart> parts) {
    Set<ParagraphId> taken = new HashSet<>();
    List<Part> assembled = new ArrayList<>();
    for (DraftPart part : parts) {
      assembled.add(assemble(part, ParagraphIds.of(part, taken)));
    }
    DocumentHeader whole = header.with(header.proceedings().or(proceedings.of(parts.getFirst())));
    return new UnDocument(whole.with(doubts.find(whole, assembled)), assembled);
  }

  private Part assemble(DraftPart part, ParagraphIds ids) {
    Chapeaux chapeaux = new Chapeaux(vocabulary);
    List<Paragraph> paragraphs = new ArrayList<>();
    for (DraftParagraph draft : part.paragraphs()) {
      ParagraphIds.Named name = ids.next(draft);
      List<VerbUse> found = draft.verbs().orElseGet(() -> findVerbs(draft, part.header()));
      Optional<Paragraph> chapeau = chapeaux.of(draft, name.label(), found);
      List<VerbUse> own =
          chapeau
              .map(above -> vocabulary.ownVerbs(draft.text(), draft.language(), found, above))
              .orElse(found);
      Paragraph paragraph = assemble(draft, part.header(), name, own, chapeau);
      chapeaux.add(paragraph, draft);
      paragraphs.add(paragraph);
    }
    return new Part(part.header(), paragraphs);
  }

  private Paragraph assemble(
      DraftParagraph draft,
      PartHeader part,
      ParagraphIds.Named name,
      List<VerbUse> own,
      Optional<Paragraph> chapeau) {
    List<VerbUse> verbs = chapeau.map(above -> withInherited(own, above.verbs())).orElse(own);
    List<String> addressees =
        speaks(draft.section()) || !verbs.isEmpty()
            ? vocabulary.findAddressees(draft.text(), draft.language(), verbs)
            : List.of();
    List<Citation> citations =
        draft
            .citations()
            .orElseGet(() -> SymbolScanner.scan(Folding.simplified(draft.text()), part.body()));
    return new Paragraph(
        name.id(),
        draft.section(),
        name.label(),
        draft.language(),
        draft.headings(),
        draft.text(),
        verbs,
        addressees,
        citations,
        draft.footnotes(),
        chapeau.map(Paragraph::id),
        draft.source());
  }

  private List<VerbUse> findVerbs(DraftParagraph draft, PartHeader part) {
    if (speaks(draft.section())) {
      List<VerbUse> said =
          part.kind() == Kind.DECISION && draft.section() == Section.OPERATIVE
              ? vocabulary.findDecidedVerbs(draft.text(), draft.language())
              : List.of();
      if (said.isEmpty()) {
        said = vocabulary.findVerbs(draft.text(), draft.language(), draft.section());
      }
      return said.isEmpty() && draft.section() == Section.OPERATIVE
          ? vocabulary.findStatedVerbs(draft.text(), draft.language())
          : said;
    }
    return draft.section() == Section.NARRATIVE && part.kind() == Kind.PRESIDENTIAL_STATEMENT
        ? vocabulary.findStatedVerbs(draft.text(), draft.language())
        : List.of();
  }

  private static boolean speaks(Section section) {
    return section == Section.PREAMBULAR || section == Section.OPERATIVE;
  }

  /// A finite verb that opens the sub-paragraph itself stays first.
  private static List<VerbUse> withInherited(List<VerbUse> own, List<VerbUse> chapeau) {
    boolean opens = !own.isEmpty() && own.getFirst().start() == 0 && !isParticiple(own.getFirst());
    long opening = opens ? own.stream().takeWhile(use -> use.start() == 0).count() : 0;
    List<VerbUse> verbs = new ArrayList<>(own);
    verbs.addAll((int) opening, governing(chapeau).stream().map(VerbUse::asInherited).toList());
    return verbs;
  }

  /// The verb that governs a sub-paragraph is the chapeau's last main verb: "Welcomes the report, and
  /// requests the Secretary-General: (a) To submit". A chapeau without verbs of its own hands on those it inherits,
  /// and a phrase of two acts hands on both.
  private static List<VerbUse> governing(List<VerbUse> chapeau) {
    List<VerbUse> own = chapeau.stream().filter(use -> !use.inherited()).toList();
    List<VerbUse> said = own.isEmpty() ? chapeau : own;
    Optional<VerbUse> last =
        said.reversed().stream()
            .filter(use -> !isParticiple(use))
            .findFirst()
            .or(() -> said.stream().findFirst());
    return said.stream()
        .filter(use -> last.filter(main -> main.start() == use.start()).isPresent())
        .toList();
  }

  /// "Through: (a) Encouraging a proactive approach" is what States are called upon to do.
  private static boolean isParticiple(VerbUse use) {
    return PARTICIPLE.matcher(use.phrase()).find();
  }
}
