package dev.operative.web.page.result;

import dev.operative.language.Languages;
import dev.operative.search.query.Show;
import dev.operative.web.http.Exchange;

/// Remembers in which version somebody wants results shown: the address decides (`show=zh`), else what was chosen before
/// (a cookie).
final class ShowChoice {
  private static final String NAME = "show";
  private static final int A_YEAR = 365 * 24 * 60 * 60;

  private ShowChoice() {}

  /// @param asked what the address says; what it says of nothing is [Show#AS_ASKED]
  static Show of(Exchange exchange, Show asked, Languages languages) {
    if (!exchange.parameters().names().contains(NAME)) {
      return Show.parse(exchange.cookie(NAME), languages.all()).orElse(asked);
    }
    exchange.addCookie(NAME, asked.parameter(), A_YEAR);
    return asked;
  }
}
