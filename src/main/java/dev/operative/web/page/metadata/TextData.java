package dev.operative.web.page.metadata;

import dev.operative.document.Body;
import dev.operative.document.Citation;
import dev.operative.document.DocumentHeader;
import dev.operative.document.Kind;
import dev.operative.document.PartHeader;
import dev.operative.document.Status;
import dev.operative.document.Symbol;
import dev.operative.search.IndexedParagraph;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Texts in the words of schema.org.
///
/// Nothing is claimed that the texts do not say. A draft and what was voted down are `NotInForce` and have no date of adoption; whether an
/// adopted text is in force still, no text says of itself, so nothing is said.
final class TextData {
  private static final String NOT_IN_FORCE = "https://schema.org/NotInForce";

  private final URI site;

  /// @param site where the pages are, ending in `/`
  TextData(URI site) {
    this.site = site;
  }

  /// Whether an organ adopts or declines to adopt texts of the kind.
  static boolean isLegislation(PartHeader part) {
    return part.kind().resolves();
  }

  /// A text: what it is, its identifier, its dates and what became of it.
  ///
  /// @param address its page
  Map<String, Object> text(DocumentHeader document, PartHeader part, String address) {
    Map<String, Object> text = new LinkedHashMap<>();
    text.put("@type", type(part.kind()));
    text.put("@id", address);
    text.put("url", address);
    text.put("name", part.title());
    text.put("inLanguage", part.language().code());
    part.symbol()
        .map(Symbol::canonical)
        .ifPresent(symbol -> text.put(identifier(isLegislation(part)), symbol));
    text.put(isLegislation(part) ? "legislationType" : "genre", part.kind().word());
    Optional<String> date = part.date().or(document::date).map(LocalDate::toString);
    boolean adopted = part.status() == Status.ADOPTED;
    date.ifPresent(
        day -> text.put(isLegislation(part) && adopted ? "legislationDate" : "dateCreated", day));
    if (part.body() != Body.OTHER && (adopted || !isLegislation(part))) {
      text.put(isLegislation(part) ? "legislationPassedBy" : "creator", organ(part.body().word()));
    }
    status(text, part);
    text.put("publisher", organ("United Nations"));
    return text;
  }

  /// Adds what became of a text.
  static void status(Map<String, Object> text, PartHeader part) {
    if (part.status() != Status.NONE) {
      text.put("creativeWorkStatus", part.status().word());
    }
    if (part.status() == Status.NOT_ADOPTED || part.status() == Status.DRAFT) {
      text.put("legislationLegalForce", NOT_IN_FORCE);
    }
  }

  /// Texts that are cited, each once, with the addresses that lead to them.
  List<Map<String, Object>> cited(Collection<Symbol> symbols) {
    return symbols.stream().distinct().map(this::cited).toList();
  }

  private Map<String, Object> cited(Symbol symbol) {
    Map<String, Object> cited = new LinkedHashMap<>();
    cited.put("@type", symbol.isOfAdoptedText() ? "Legislation" : "CreativeWork");
    cited.put(identifier(symbol.isOfAdoptedText()), symbol.canonical());
    cited.put("url", site + "symbols/" + symbol.slug());
    return cited;
  }

  /// The symbols that paragraphs cite, without the text's own.
  static List<Symbol> symbols(Stream<IndexedParagraph> paragraphs) {
    return paragraphs
        .flatMap(found -> found.citationsOfOthers().stream())
        .map(Citation::symbol)
        .distinct()
        .toList();
  }

  /// The same in another language.
  static Map<String, Object> translation(String type, String address, String language) {
    Map<String, Object> translation = new LinkedHashMap<>();
    translation.put("@type", type);
    translation.put("@id", address);
    translation.put("inLanguage", language);
    return translation;
  }

  /// The type of texts of a kind.
  static String type(Kind kind) {
    return switch (kind) {
      case RESOLUTION, DRAFT_RESOLUTION, DECISION -> "Legislation";
      case REPORT -> "Report";
      case PRESS_RELEASE -> "NewsArticle";
      case PRESIDENTIAL_STATEMENT, LETTER, STATEMENT, ANNEX -> "CreativeWork";
    };
  }

  /// Adds a list that is not empty.
  static void add(Map<String, Object> thing, String property, List<?> values) {
    if (!values.isEmpty()) {
      thing.put(property, values);
    }
  }

  static String identifier(boolean legislation) {
    return legislation ? "legislationIdentifier" : "identifier";
  }

  private static Map<String, Object> organ(String name) {
    Map<String, Object> organ = new LinkedHashMap<>();
    organ.put("@type", "Organization");
    organ.put("name", name);
    return organ;
  }
}
