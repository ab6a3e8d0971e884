package dev.operative.web.page.metadata;

import dev.operative.document.DocumentHeader;
import dev.operative.document.PartHeader;
import dev.operative.document.Section;
import dev.operative.document.SubjectTerm;
import dev.operative.document.Symbol;
import dev.operative.export.akn.AknIri;
import dev.operative.export.bibliography.EmbeddedReference;
import dev.operative.export.citation.CitationStyle;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.StoredDocument;
import dev.operative.web.http.QueryString;
import dev.operative.web.page.frame.Head;
import dev.operative.web.page.frame.LinkedData;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Makes the metadata of the page of a document.
public final class DocumentHead {
  private final URI site;
  private final StoredDocument document;
  private final DocumentHeader header;
  private final PartHeader part;
  private final String address;
  private final TextData data;

  private DocumentHead(URI site, StoredDocument document, String id) {
    this.site = site;
    this.document = document;
    this.header = document.summary().header();
    this.part = document.summary().parts().getFirst();
    this.address = address(site, id);
    this.data = new TextData(site);
  }

  /// Describes a document.
  ///
  /// @param site where the pages are, ending in `/`
  /// @param id the id that its page is addressed by
  /// @param description what it is, in words
  /// @param versions the ids of its versions by their languages, its own included
  public static Head of(
      URI site,
      StoredDocument document,
      String id,
      String description,
      Map<String, String> versions) {
    return new DocumentHead(site, document, id).head(description, versions);
  }

  /// The address of the page of a document.
  static String address(URI site, String id) {
    return site + "documents/" + QueryString.encode(id);
  }

  private Head head(String description, Map<String, String> versions) {
    return new Head(
        Optional.of(address),
        versions.entrySet().stream()
            .map(version -> new Head.Alternate(version.getKey(), address(site, version.getValue())))
            .toList(),
        "article",
        description,
        Optional.of(EmbeddedReference.of(header, part)),
        Optional.of(LinkedData.of(data(versions))));
  }

  private Map<String, Object> data(Map<String, String> versions) {
    Map<String, Object> text = new LinkedHashMap<>();
    text.put("@context", "https://schema.org");
    text.putAll(data.text(header, part, address));
    header
        .sourceUrl()
        .or(() -> part.symbol().map(Symbol::officialUrl))
        .ifPresent(official -> text.put("sameAs", official.toString()));
    TextData.add(text, "keywords", header.subjectNames());
    TextData.add(text, "about", concepts());
    text.put("exampleOfWork", work());
    TextData.add(
        text,
        "workTranslation",
        versions.entrySet().stream()
            .filter(version -> !address.equals(address(site, version.getValue())))
            .map(
                version ->
                    TextData.translation(
                        TextData.type(part.kind()),
                        address(site, version.getValue()),
                        version.getKey()))
            .toList());
    Set<Symbol> basis =
        new LinkedHashSet<>(
            TextData.symbols(
                own().filter(found -> found.paragraph().section() == Section.PREAMBULAR)));
    TextData.add(text, "isBasedOn", data.cited(basis));
    TextData.add(
        text,
        "citation",
        data.cited(
            TextData.symbols(own()).stream().filter(symbol -> !basis.contains(symbol)).toList()));
    TextData.add(text, "hasPart", parts());
    return text;
  }

  /// Its subjects that have an identifier in the thesaurus.
  private List<Map<String, Object>> concepts() {
    List<Map<String, Object>> concepts = new ArrayList<>();
    for (SubjectTerm subject : header.subjects()) {
      subject
          .concept()
          .ifPresent(
              identifier -> {
                Map<String, Object> concept = new LinkedHashMap<>();
                concept.put("@type", "DefinedTerm");
                concept.put("@id", identifier.toString());
                concept.put("name", subject.name());
                concept.put("inDefinedTermSet", "http://metadata.un.org/thesaurus/");
                concepts.add(concept);
              });
    }
    return concepts;
  }

  /// What all versions are versions of.
  private Map<String, Object> work() {
    Map<String, Object> work = new LinkedHashMap<>();
    work.put("@type", TextData.type(part.kind()));
    work.put("@id", site.resolve(AknIri.ofWork(header, part)).toString());
    return work;
  }

  /// The paragraphs of the text that the page is about.
  private Stream<IndexedParagraph> own() {
    return document.paragraphs().stream().filter(found -> found.part().equals(part));
  }

  /// The operative paragraphs of the text, and the other texts in the document.
  private List<Map<String, Object>> parts() {
    List<Map<String, Object>> parts = new ArrayList<>();
    if (TextData.isLegislation(part)) {
      own()
          .filter(found -> found.paragraph().section() == Section.OPERATIVE)
          .forEach(found -> parts.add(provision(found)));
    }
    document.summary().parts().stream()
        .filter(other -> !other.equals(part))
        .forEach(other -> parts.add(data.text(header, other, address(other))));
    return parts;
  }

  private Map<String, Object> provision(IndexedParagraph found) {
    Map<String, Object> provision = new LinkedHashMap<>();
    provision.put("@type", "Legislation");
    provision.put("@id", ParagraphHead.address(site, found.paragraph().id()));
    provision.put("legislationIdentifier", CitationStyle.UN.cite(found));
    return provision;
  }

  /// The address of another text in the document: its own page, or else where it begins here.
  private String address(PartHeader other) {
    return other.place().isEmpty()
        ? address(site, other.slug() + "." + other.language().code())
        : document.paragraphs().stream()
            .filter(found -> found.part().equals(other))
            .findFirst()
            .map(found -> address + "#" + found.paragraph().id())
            .orElse(address);
  }
}
