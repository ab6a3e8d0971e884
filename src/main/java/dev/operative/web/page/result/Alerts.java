package dev.operative.web.page.result;

import dev.operative.search.query.Match;
import dev.operative.search.service.Answer;
import dev.operative.search.service.NumberedQuestion;
import dev.operative.search.service.Tier;
import dev.operative.search.service.Translation;
import dev.operative.web.http.ParameterError;
import dev.operative.web.page.frame.Choice;
import dev.operative.web.page.frame.Frame;
import dev.operative.web.page.frame.SearchLink;
import dev.operative.web.page.result.ResultsView.Alert;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Says how a search was done where it was not done just as asked.
final class Alerts {
  private Alerts() {}

  /// All there is to say about an answer, what concerns the person's own words first.
  static List<Alert> of(Frame frame, Answer answer, List<ParameterError> errors) {
    List<Alert> alerts = new ArrayList<>();
    answer
        .recovered()
        .ifPresent(
            invalid ->
                alerts.add(
                    warning(
                        answer.interpreted().isBlank()
                            ? frame.m().text("alert.unreadable", invalid.position() + 1)
                            : frame
                                .m()
                                .text("alert.mended", invalid.position() + 1, answer.interpreted()),
                        frame.error(invalid.error()))));
    errors.stream().flatMap(error -> ofError(frame, error)).forEach(alerts::add);
    answer.corrected().ifPresent(right -> alerts.add(corrected(frame, right)));
    answer.suggestion().ifPresent(better -> alerts.add(suggestion(frame, better)));
    alerts.addAll(tiers(frame, answer));
    alerts.addAll(translations(frame, answer));
    return alerts;
  }

  /// Says that a word with a wildcard stands for too many words, and what was searched instead.
  static Alert tooBroad(Frame frame, String searched) {
    return warning(frame.m().text("alert.broad", searched));
  }

  /// Says that words were put right, and leads to the search as typed.
  private static Alert corrected(Frame frame, String right) {
    return info(
        frame.m().text("alert.corrected", frame.search().text(), right),
        List.of(),
        "",
        Optional.of(Choice.to(frame.m().text("spelling.typed"), frame.search().asTyped().url())));
  }

  private static Alert suggestion(Frame frame, String better) {
    return info(
        frame.m().text("alert.suggestion"),
        List.of(),
        "",
        Optional.of(Choice.to(better, frame.search().forText(better).url())));
  }

  /// Leads to the search of the resolution alone whose number is among the words.
  static Alert numbered(Frame frame, NumberedQuestion numbered) {
    String words = numbered.question().text();
    String symbol = numbered.symbol().canonical();
    return info(
        frame.m().text("alert.numbered", symbol),
        List.of(),
        "",
        Optional.of(
            Choice.to(words.isEmpty() ? symbol : words, SearchLink.of(numbered.question()).url())));
  }

  /// How many were found by all the words, how many by less, and the way to the other of both.
  private static List<Alert> tiers(Frame frame, Answer answer) {
    if (!answer.query().asksOfText()) {
      return List.of();
    }
    if (frame.search().match() == Match.ALL) {
      return List.of(
          info(
              frame.m().text("alert.words"),
              List.of(),
              "",
              Optional.of(
                  Choice.to(
                      frame.m().text("match.tiers"), frame.search().matching(Match.TIERS).url()))));
    }
    if (answer.tiers().keySet().equals(Set.of(Tier.ALL))) {
      return List.of();
    }
    long some =
        answer.tiers().getOrDefault(Tier.MOST, 0L) + answer.tiers().getOrDefault(Tier.ANY, 0L);
    long near = answer.tiers().getOrDefault(Tier.MEANING, 0L);
    List<String> counts = new ArrayList<>();
    counts.add(frame.m().text("tiers.all", answer.tiers().getOrDefault(Tier.ALL, 0L)));
    if (some > 0) {
      counts.add(frame.m().text("tiers.some", some));
    }
    if (near > 0) {
      counts.add(frame.m().text("tiers.meaning", near));
    }
    return List.of(
        info(
            String.join(" · ", counts),
            List.of(),
            "",
            Optional.of(
                Choice.to(frame.m().text("match.all"), frame.search().matching(Match.ALL).url()))));
  }

  private static List<Alert> translations(Frame frame, Answer answer) {
    Choice turn =
        Choice.to(
            frame.m().text(frame.search().translate() ? "translate.off" : "translate.on"),
            frame.search().togglingTranslation().url());
    if (!frame.search().translate()) {
      return answer.question().text().isBlank()
          ? List.of()
          : List.of(info(frame.m().text("alert.untranslated"), List.of(), "", Optional.of(turn)));
    }
    List<Translation> translations = answer.translations();
    if (translations.isEmpty()) {
      return List.of();
    }
    List<String> terms =
        translations.stream().flatMap(t -> t.to().stream().limit(3)).distinct().limit(12).toList();
    return List.of(
        info(
            frame.m().text("alert.translated"),
            terms,
            frame.languageOf(String.join(" ", terms)),
            Optional.of(turn)));
  }

  private static Stream<Alert> ofError(Frame frame, ParameterError error) {
    return switch (error.kind()) {
      case UNKNOWN_PARAMETER -> Stream.empty();
      case REPEATED, UNKNOWN_VALUE, NUMBER, DATE ->
          Stream.of(warning(frame.m().text("alert.ignored", error.value(), error.parameter())));
      case CHARACTER -> Stream.of(warning(frame.m().text("alert.character")));
    };
  }

  private static Alert info(
      String text, List<String> terms, String termsLang, Optional<Choice> action) {
    return new Alert("info", text, terms, termsLang, action);
  }

  private static Alert warning(String text, String... details) {
    return new Alert("warning", text, List.of(details), "", Optional.empty());
  }
}
