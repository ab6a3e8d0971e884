package dev.operative.export.citation;

import dev.operative.document.Body;
import dev.operative.document.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The style of *The Bluebook*: organ and number or title, pinpoint, document symbol, date.
final class BluebookStyle {
  /// Table T12.
  private static final List<String> MONTHS =
      List.of(
          "Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.",
          "Dec.");

  private final CitationWords words;

  BluebookStyle(CitationWords words) {
    this.words = words;
  }

  String cite(CitedText text) {
    String part = text.part().map(name -> ", " + name.in(words)).orElse("");
    return name(text)
        + part
        + place(text.pinpoint())
        + text.work().map(work -> ", U.N. Doc. " + symbol(work)).orElse("")
        + date(text)
        + (text.wasRejected() ? " (not adopted)" : "");
  }

  private static String name(CitedText text) {
    Optional<Work> work = text.work();
    if (work.isPresent() && work.get() instanceof Work.Resolution resolution) {
      return author(resolution.body()) + "Res. " + resolution.number();
    }
    if (work.isPresent() && work.get() instanceof Work.PresidentialStatement statement) {
      return author(statement.body()) + "Pres. Statement " + statement.number();
    }
    if (text.isDraft()) {
      String draft = author(text.body()) + "Draft Res.";
      return work.isPresent() ? draft : draft + ", " + text.title();
    }
    return text.kind() == Kind.PRESS_RELEASE
        ? "Press Release, " + text.body().word() + ", " + text.title()
        : text.title();
  }

  private static String symbol(Work work) {
    return switch (work) {
      case Work.Resolution resolution -> resolution.shortSymbol();
      case Work.PresidentialStatement statement -> statement.symbol();
      case Work.Other other -> other.symbol();
    };
  }

  private static String author(Body body) {
    return switch (body) {
      case SECURITY_COUNCIL -> "S.C. ";
      case GENERAL_ASSEMBLY -> "G.A. ";
      case HUMAN_RIGHTS_COUNCIL -> "Human Rights Council ";
      case ECONOMIC_AND_SOCIAL_COUNCIL -> "E.S.C. ";
      case SECRETARIAT, OTHER -> "";
    };
  }

  private static String place(Pinpoint place) {
    if (place.isNone()) {
      return "";
    }
    return switch (place.section()) {
      case PREAMBULAR -> ", pmbl. ¶ " + place.closedUp();
      case FOOTNOTE -> ", n." + place.closedUp();
      case OPERATIVE, NARRATIVE, HEADING, TABLE, SIGNATURE, FRONT_MATTER ->
          ", ¶ " + place.closedUp();
    };
  }

  private static String date(CitedText text) {
    if (text.date().isPresent()) {
      LocalDate day = text.date().get();
      String month = MONTHS.get(day.getMonthValue() - 1);
      return " (" + month + " " + day.getDayOfMonth() + ", " + day.getYear() + ")";
    }
    return text.work()
        .filter(Work.Resolution.class::isInstance)
        .flatMap(work -> ((Work.Resolution) work).year())
        .map(year -> " (" + year + ")")
        .orElse("");
  }
}
