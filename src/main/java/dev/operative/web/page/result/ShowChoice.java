package dev.operative.web.page.result;

import dev.operative.language.Languages;
import dev.operative.search.query.Show;
import dev.operative.web.http.Exchange;
import java.util.Optional;

/// Remembers in which version somebody wants results shown: the address decides (`show=zh`), else what was chosen before
/// (a cookie).
final class ShowChoice {
  private static final String NAME = "show";
  private static final int A_YEAR = 365 * 24 * 60 * 60;

  private ShowChoice() {}

  /// The version that the address names, which is remembered from now on, else the one that is remembered, else
  /// [Show#AS_ASKED].
  static Show of(Exchange exchange, Languages languages) {
    Optional<Show> named =
        exchange.parameters().first(NAME).flatMap(value -> Show.parse(value, languages.all()));
    named.ifPresent(show -> exchange.addCookie(NAME, show.parameter(), A_YEAR));
    return named.or(() -> Show.parse(exchange.cookie(NAME), languages.all())).orElse(Show.AS_ASKED);
  }
}
