package dev.operative.export.bibliography;

import dev.operative.document.Body;
import dev.operative.document.DocumentHeader;
import dev.operative.document.Kind;
import dev.operative.document.Language;
import dev.operative.document.PartHeader;
import dev.operative.document.Status;
import dev.operative.document.Symbol;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The bibliographic record of a text.
///
/// @param key its name among all records: ASCII letters, digits, `.`, `_` and `-`
/// @param author the organ, as library catalogues name it: `United Nations. Security Council`
/// @param title its title
/// @param container the title of the document around a part that bears no symbol of its own
/// @param genre what sort of text it is, and whether it was adopted when that is in doubt: printed by most styles
/// @param number its symbol
/// @param url where the United Nations publishes it
record Reference(
    String key,
    String author,
    String title,
    Optional<String> container,
    String genre,
    Optional<String> number,
    Optional<LocalDate> date,
    Optional<URI> url,
    Language language,
    List<String> keywords) {

  static Reference of(DocumentHeader document, PartHeader part) {
    boolean ownSymbol = part.symbol().isPresent() && !part.symbol().equals(document.symbol());
    Optional<URI> official = part.symbol().map(Symbol::officialUrl);
    return new Reference(
        key(part),
        author(part.body()),
        part.title(),
        part.place().isEmpty() ? Optional.empty() : Optional.of(document.title()),
        genre(part),
        part.symbol().map(Symbol::canonical),
        ownSymbol ? part.date() : part.date().or(document::date),
        ownSymbol ? official : document.sourceUrl().or(() -> official),
        part.language(),
        document.subjectNames());
  }

  private static String key(PartHeader part) {
    String name =
        part.slug()
            + (part.place().isEmpty() ? "" : "." + part.place())
            + "."
            + part.language().code();
    StringBuilder key = new StringBuilder();
    name.codePoints()
        .forEach(
            c -> {
              boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "._-".indexOf(c) >= 0);
              key.append(plain ? Character.toString(c) : "u" + Integer.toHexString(c));
            });
    return key.toString();
  }

  private static String author(Body body) {
    return body == Body.OTHER ? "United Nations" : "United Nations. " + body.word();
  }

  private static String genre(PartHeader part) {
    String word = part.kind().word();
    String genre = Character.toUpperCase(word.charAt(0)) + word.substring(1);
    if (part.status() == Status.NOT_ADOPTED) {
      return genre + ", not adopted";
    }
    return part.status() == Status.DRAFT && part.kind() != Kind.DRAFT_RESOLUTION
        ? genre + ", draft"
        : genre;
  }

  Reference withKey(String other) {
    return new Reference(
        other, author, title, container, genre, number, date, url, language, keywords);
  }
}
