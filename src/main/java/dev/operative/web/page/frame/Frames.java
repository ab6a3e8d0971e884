package dev.operative.web.page.frame;

import dev.operative.document.Language;
import dev.operative.export.json.ValueLabels;
import dev.operative.language.Bundles;
import dev.operative.language.Languages;
import dev.operative.vocabulary.Vocabulary;
import dev.operative.vocabulary.state.StateNames;
import dev.operative.vocabulary.table.TableSource;
import dev.operative.web.http.Exchange;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes the frame of each page: above all, chooses the interface language. The address decides
/// (`ui=zh`), else what was chosen before (a cookie), else what the browser asks for, else the first of those that have
/// messages.
public final class Frames {
  /// The parameter and the cookie that hold the interface language.
  public static final String CHOICE = "ui";

  private static final int A_YEAR = 365 * 24 * 60 * 60;

  private final Languages languages;
  private final Map<Language, Messages> messages = new LinkedHashMap<>();
  private final ValueLabels labels;
  private final Frame.Assets assets;
  private final StateNames states;

  public Frames(Vocabulary vocabulary, Frame.Assets assets) {
    this.languages = vocabulary.languages();
    Bundles bundles = new Bundles(Messages.class, "messages", languages);
    bundles
        .languages()
        .forEach(language -> messages.put(language, new Messages(language, bundles.in(language))));
    this.labels = new ValueLabels(vocabulary);
    this.assets = assets;
    this.states = StateNames.read(TableSource.bundled(), languages);
  }

  /// The codes of the languages of the interface.
  public List<String> interfaces() {
    return messages.keySet().stream().map(Language::code).toList();
  }

  /// The frame for a request; remembers a language that the address chooses.
  public Frame of(Exchange exchange) {
    Optional<Language> chosen = exchange.parameters().first(CHOICE).flatMap(this::parse);
    chosen.ifPresent(language -> exchange.addCookie(CHOICE, language.code(), A_YEAR));
    Language language =
        chosen
            .or(() -> parse(exchange.cookie(CHOICE)))
            .or(() -> preferred(exchange.header("Accept-Language")))
            .orElseGet(() -> messages.keySet().iterator().next());
    return new Frame(
        languages,
        Optional.ofNullable(messages.get(language)).orElseThrow(),
        labels,
        assets,
        messages.values().stream()
            .filter(other -> !other.language().equals(language))
            .map(
                other ->
                    new Frame.InterfaceLink(
                        other.text("language.name"),
                        other.language().code(),
                        url(exchange, other.language())))
            .toList(),
        SearchLink.NEW,
        states,
        exchange.header("Host")
            + exchange.path()
            + (exchange.rawQuery().isEmpty() ? "" : "?" + exchange.rawQuery())
            + " · "
            + LocalDate.now(ZoneOffset.UTC),
        head(exchange, chosen, Optional.ofNullable(messages.get(language)).orElseThrow()));
  }

  /// What any page says of itself: the interface language is left out of its address where the address does not choose it.
  private Head head(Exchange exchange, Optional<Language> chosen, Messages words) {
    Optional<String> path =
        exchange.knownSite().map(site -> site + exchange.path().replaceFirst("^/", ""));
    String rest = exchange.parameters().without(Set.of(CHOICE));
    String open = rest.isEmpty() ? "" : "?" + rest;
    List<Head.Alternate> alternates = new ArrayList<>();
    path.ifPresent(
        address -> {
          messages
              .keySet()
              .forEach(
                  language ->
                      alternates.add(
                          new Head.Alternate(language.code(), address + url(exchange, language))));
          alternates.add(new Head.Alternate("x-default", address + open));
        });
    return new Head(
        path.map(address -> address + chosen.map(language -> url(exchange, language)).orElse(open)),
        alternates,
        "website",
        words.text("site.description"),
        Optional.empty(),
        Optional.empty());
  }

  /// The interface language with this code or name.
  private Optional<Language> parse(String name) {
    return languages.parse(name).filter(messages::containsKey);
  }

  /// The first language of the header that there is an interface in; equal weights by order.
  private Optional<Language> preferred(String header) {
    Optional<Language> best = Optional.empty();
    double most = 0;
    for (String item : header.toLowerCase(Locale.ROOT).split(",")) {
      String[] parts = item.strip().split("\\s*;\\s*q=");
      Optional<Language> language = parse(parts[0].split("-", 2)[0]);
      double weight =
          parts.length > 1 && parts[1].matches("[01](\\.\\d{0,3})?")
              ? Double.parseDouble(parts[1])
              : 1;
      if (language.isPresent() && weight > most) {
        best = language;
        most = weight;
      }
    }
    return best;
  }

  private static String url(Exchange exchange, Language other) {
    String rest = exchange.parameters().without(Set.of(CHOICE));
    return "?" + (rest.isEmpty() ? "" : rest + "&") + CHOICE + "=" + other.code();
  }
}
