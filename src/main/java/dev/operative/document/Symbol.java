package dev.operative.document;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/// A UN document symbol in canonical form: `S/RES/2396 (2017)`, `A/RES/72/284`, `S/2020/852`.
///
/// Equal symbols name the same document however they were typed: a Security Council resolution always
/// carries its year, which follows from its number.
///
/// @param canonical the canonical form
public record Symbol(String canonical) implements Comparable<Symbol> {
  private static final Pattern LETTERS = Pattern.compile(" [A-Z](?:-[A-Z])?$");

  public Symbol {
    if (canonical.isBlank()) {
      throw new IllegalArgumentException("a symbol must not be blank");
    }
  }

  /// Reads a symbol as people type and print it (any case, spaces, full-width forms, a missing year);
  /// empty when the whole text is not one symbol.
  public static Optional<Symbol> parse(String text) {
    return SymbolSyntax.parse(text);
  }

  /// The form for ids and URL paths: `S-RES-2396-2017`.
  public String slug() {
    return canonical.replaceAll("[^\\p{L}\\p{N}.]+", "-").replaceAll("^-|-$", "").replace('.', '_');
  }

  /// The symbol with this slug: `S-RES-2396-2017` gives back `S/RES/2396 (2017)`; empty when no symbol in
  /// canonical form has it.
  public static Optional<Symbol> fromSlug(String slug) {
    return SymbolSyntax.fromSlug(slug);
  }

  /// The organ the symbol belongs to.
  public Body body() {
    return SymbolSyntax.body(canonical);
  }

  /// Whether it is the symbol of a resolution.
  public boolean isResolution() {
    return canonical.contains("/RES/");
  }

  /// Whether it is the symbol of a decision.
  public boolean isDecision() {
    return canonical.contains("/DEC/");
  }

  /// Whether it is a symbol that only adopted texts bear: that of a resolution or decision.
  public boolean isOfAdoptedText() {
    return isResolution() || isDecision();
  }

  /// The symbol of one of several resolutions that share this one: A of `A/RES/77/128 A-B` is `A/RES/77/128 A`.
  ///
  /// @param letter a capital letter
  public Symbol lettered(String letter) {
    return new Symbol(LETTERS.matcher(canonical).replaceFirst("") + " " + letter);
  }

  /// Where the United Nations serves the document, in the language the reader's browser asks for.
  public URI officialUrl() {
    return URI.create("https://undocs.org/" + official());
  }

  /// Where the United Nations serves the document in a language, as its own documents link to it since 2024.
  public URI officialUrl(Language language) {
    return URI.create("https://docs.un.org/" + language.code() + "/" + official());
  }

  private String official() {
    return canonical.replace(" ", "").replace("(", "%28").replace(")", "%29");
  }

  @Override
  public int compareTo(Symbol other) {
    return canonical.compareTo(other.canonical);
  }

  @Override
  public String toString() {
    return canonical;
  }
}
