package dev.operative.web.page.reference;

import dev.operative.document.PartHeader;
import dev.operative.document.Symbol;
import dev.operative.document.work.Copy;
import dev.operative.export.ExportFormat;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedProvision;
import dev.operative.search.StoredDocument;
import dev.operative.search.query.Facet;
import dev.operative.web.http.QueryString;
import dev.operative.web.page.frame.Choice;
import dev.operative.web.page.frame.CompareLink;
import dev.operative.web.page.frame.Frame;
import dev.operative.web.page.frame.SearchLink;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The section of a document page from which readers take citations, links and files.
///
/// @param citations how to cite the whole of it, in each style; empty when it cannot be cited as one text
/// @param address its page, for a link to copy
/// @param fileName the name for a file that holds it, without ending
/// @param citedBy what cites it; empty when nothing does, or it has no symbol
/// @param copies the other documents that hold it or much of it
/// @param downloads its files; empty when it has no symbol
/// @param compareUrl the page on which it is compared with another text; empty when it has no symbol
public record DocumentReference(
    List<StyledCitation> citations,
    String address,
    String fileName,
    Optional<CitedBy> citedBy,
    List<Choice> copies,
    List<Choice> downloads,
    Optional<String> compareUrl) {
  /// Copies hold a whole text or none of it, so its beginning tells.
  private static final int LOOKED_AT = 100;

  /// The formats that are offered, by the names that they have in every language.
  private static final Map<String, ExportFormat> FILES = files();

  /// What there is of a document.
  ///
  /// @param id the id its page is addressed by
  /// @param symbol that of the text that the page is about
  public static DocumentReference of(
      StoredDocument document, String id, Optional<Symbol> symbol, IndexView view, Frame frame) {
    return new DocumentReference(
        citations(document, symbol),
        "/documents/" + QueryString.encode(id),
        id,
        symbol.flatMap(cited -> CitedBy.of(cited, view, frame)),
        copies(document, view),
        symbol.map(DocumentReference::downloads).orElse(List.of()),
        symbol.map(CompareLink::to));
  }

  private static List<StyledCitation> citations(StoredDocument document, Optional<Symbol> symbol) {
    List<PartHeader> parts = document.summary().parts();
    return parts.stream()
        .filter(part -> symbol.isEmpty() || part.symbol().equals(symbol))
        .findFirst()
        .or(() -> parts.stream().findFirst())
        .map(part -> StyledCitation.of(document.summary().header(), part))
        .orElse(List.of());
  }

  private static List<Choice> copies(StoredDocument document, IndexView view) {
    return view
        .provisions(
            document.paragraphs().stream()
                .limit(LOOKED_AT)
                .map(found -> found.paragraph().id())
                .toList())
        .values()
        .stream()
        .map(IndexedProvision::provision)
        .flatMap(provision -> provision.copies().stream())
        .sorted(Comparator.comparing(Copy::name))
        .map(copy -> Choice.to(copy.name(), "/documents/" + QueryString.encode(copy.document())))
        .distinct()
        .toList();
  }

  private static List<Choice> downloads(Symbol symbol) {
    SearchLink link = SearchLink.NEW.toggling(Facet.SYMBOL, symbol.canonical());
    return FILES.entrySet().stream()
        .map(file -> Choice.to(file.getKey(), link.exportUrl(file.getValue().parameter())))
        .toList();
  }

  private static Map<String, ExportFormat> files() {
    Map<String, ExportFormat> files = new LinkedHashMap<>();
    files.put("Akoma Ntoso", ExportFormat.AKN);
    files.put("TMX", ExportFormat.TMX);
    files.put("CSV", ExportFormat.CSV);
    files.put("RIS", ExportFormat.RIS);
    files.put("BibTeX", ExportFormat.BIBTEX);
    files.put("CSL-JSON", ExportFormat.CSL_JSON);
    return Collections.unmodifiableMap(files);
  }
}
