package dev.operative.export.citation;

import dev.operative.document.Body;
import dev.operative.document.Kind;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// The style of the *Oxford University Standard for the Citation of Legal Authorities*: author, number or title,
/// date, document symbol, pinpoint; no full stops in abbreviations.
final class OscolaStyle {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final CitationWords words;

  OscolaStyle(CitationWords words) {
    this.words = words;
  }

  String cite(CitedText text) {
    String work = text.work().map(known -> named(known, text)).orElseGet(() -> titled(text, ""));
    String rejected = text.wasRejected() ? " (not adopted)" : "";
    String part = text.part().map(name -> ", " + name.in(words)).orElse("");
    return work + rejected + part + place(text.pinpoint());
  }

  private static String named(Work work, CitedText text) {
    return switch (work) {
      case Work.Resolution resolution ->
          author(resolution.body())
              + "Res "
              + resolution.number()
              + inBrackets(date(text).or(resolution::year))
              + " UN Doc "
              + resolution.shortSymbol();
      case Work.PresidentialStatement statement ->
          author(statement.body())
              + "Presidential Statement "
              + statement.number().replaceFirst("^\\d{4}/", "")
              + inBrackets(date(text))
              + " UN Doc "
              + statement.symbol();
      case Work.Other other -> other(other.symbol(), text);
    };
  }

  private static String other(String symbol, CitedText text) {
    return text.isDraft()
        ? author(text.body()) + "Draft Resolution" + inBrackets(date(text)) + " UN Doc " + symbol
        : titled(text, " UN Doc " + symbol);
  }

  private static String titled(CitedText text, String symbol) {
    String sort =
        text.isDraft()
            ? "Draft Resolution "
            : text.kind() == Kind.PRESS_RELEASE ? "Press Release " : "";
    return author(text.body()) + sort + "‘" + text.title() + "’" + inBrackets(date(text)) + symbol;
  }

  private static Optional<String> date(CitedText text) {
    return text.date().map(DATE::format);
  }

  private static String inBrackets(Optional<String> date) {
    return date.map(known -> " (" + known + ")").orElse("");
  }

  private static String author(Body body) {
    return switch (body) {
      case SECURITY_COUNCIL -> "UNSC ";
      case GENERAL_ASSEMBLY -> "UNGA ";
      case HUMAN_RIGHTS_COUNCIL -> "UNHRC ";
      case ECONOMIC_AND_SOCIAL_COUNCIL -> "ECOSOC ";
      case SECRETARIAT -> "UN Secretariat ";
      case OTHER -> "";
    };
  }

  private static String place(Pinpoint place) {
    if (place.isNone()) {
      return "";
    }
    return switch (place.section()) {
      case PREAMBULAR -> ", preambular para " + place.closedUp();
      case FOOTNOTE -> ", fn " + place.closedUp();
      case OPERATIVE, NARRATIVE, HEADING, TABLE, SIGNATURE, FRONT_MATTER ->
          ", para " + place.closedUp();
    };
  }
}
