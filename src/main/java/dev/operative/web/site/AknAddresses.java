package dev.operative.web.site;

import dev.operative.document.Language;
import dev.operative.document.Symbol;
import dev.operative.export.akn.AknIri;
import dev.operative.language.Languages;
import dev.operative.search.IndexView;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.Problem;
import dev.operative.web.http.ProblemException;
import dev.operative.web.http.QueryString;
import java.util.Optional;

/// `/akn/…`: the names that works, versions and places have in Akoma Ntoso lead to the pages about them. A name is none of
/// its pages, so the answer is 303 (See Other).
public final class AknAddresses {
  private final Languages languages;

  public AknAddresses(Languages languages) {
    this.languages = languages;
  }

  /// Answers a name.
  public void answer(Exchange exchange, IndexView view) {
    AknIri name = AknIri.parse(exchange.path()).orElseThrow(() -> unknown(exchange));
    Optional<Language> language = name.language().flatMap(this::language);
    if (name.language().isPresent() && language.isEmpty()) {
      throw unknown(exchange);
    }
    exchange.seeOther(target(name, language, view).orElseThrow(() -> unknown(exchange)));
  }

  private Optional<String> target(AknIri name, Optional<Language> language, IndexView view) {
    String version = name.slug() + language.map(chosen -> "." + chosen.code()).orElse("");
    if (view.document(version).isEmpty()) {
      // A text that is not here, or not in this language, still has a page that says where it is.
      return Symbol.fromSlug(name.slug()).map(symbol -> "/symbols/" + symbol.slug());
    }
    return Optional.of(
        name.place()
            .map(place -> "/paragraphs/" + QueryString.encode(version + "." + place))
            .orElseGet(() -> "/documents/" + QueryString.encode(version)));
  }

  private Optional<Language> language(String code) {
    return languages.all().stream()
        .filter(language -> AknIri.code(language).equals(code))
        .findFirst();
  }

  private static ProblemException unknown(Exchange exchange) {
    return new ProblemException(
        Problem.of(Problem.Sort.NOT_FOUND, "Nothing here is named " + exchange.path()));
  }
}
