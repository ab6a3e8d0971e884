package dev.operative.web.api;

import dev.operative.export.citation.CitationStyle;
import dev.operative.export.word.Imprint;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.ParameterError;
import dev.operative.web.http.ParameterReader;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads from a request for a Word file how the file cites, and which page it is made from.
final class FileImprint {
  /// The parameter that chooses the style of citations.
  static final String STYLE = "style";

  private FileImprint() {}

  /// The imprint of the file that a request asks for; an unknown style is remembered by the reader.
  ///
  /// @param page the path of the page with the same content
  /// @param ofFile the parameters that the page does not have
  static Imprint of(Exchange exchange, ParameterReader parameters, String page, String... ofFile) {
    String wanted = parameters.one(STYLE).orElse(CitationStyle.UN.parameter());
    Optional<CitationStyle> style = CitationStyle.parse(wanted);
    if (style.isEmpty()) {
      parameters.error(
          ParameterError.Kind.UNKNOWN_VALUE,
          STYLE,
          wanted,
          "“"
              + wanted
              + "” is not a style of citation; there are "
              + CitationStyle.all().stream()
                  .map(CitationStyle::parameter)
                  .collect(Collectors.joining(", ")));
    }
    return new Imprint(
        Optional.of(address(exchange, page, Set.of(ofFile))),
        LocalDate.now(ZoneOffset.UTC),
        style.orElse(CitationStyle.UN));
  }

  private static URI address(Exchange exchange, String page, Set<String> ofFile) {
    String query = exchange.parameters().without(ofFile);
    return exchange.site().resolve(page + (query.isEmpty() ? "" : "?" + query));
  }
}
