package dev.operative.export.citation;

import dev.operative.document.Language;
import java.util.StringJoiner;

/// The style of the United Nations' Chinese documents.
final class ChineseStyle {
  String cite(CitedText text) {
    StringJoiner citation = new StringJoiner("，");
    citation.add(text.work().map(work -> named(work, text)).orElseGet(() -> titled(text)));
    text.part().map(PartName::chinese).ifPresent(citation::add);
    Pinpoint place = text.pinpoint();
    if (!place.isNone()) {
      citation.add(place(place));
    }
    return citation + (text.wasRejected() ? "（未获通过）" : "");
  }

  private static String named(Work work, CitedText text) {
    return switch (work) {
      case Work.Resolution resolution ->
          resolution.body().name(Language.CHINESE)
              + "第"
              + resolution.number()
              + resolution.year().map(year -> "(" + year + ")").orElse("")
              + "号决议";
      case Work.PresidentialStatement statement ->
          statement.body().name(Language.CHINESE) + "主席声明(" + statement.symbol() + ")";
      case Work.Other other -> (text.isDraft() ? "决议草案" : "") + other.symbol();
    };
  }

  private static String titled(CitedText text) {
    return "《" + text.title() + "》" + (text.isDraft() ? "（决议草案）" : "");
  }

  private static String place(Pinpoint place) {
    String number = place.printed().replace(" ", "");
    return switch (place.section()) {
      case PREAMBULAR -> "序言部分第" + number + "段";
      case FOOTNOTE -> "脚注" + number;
      case OPERATIVE, NARRATIVE, HEADING, TABLE, SIGNATURE, FRONT_MATTER -> "第" + number + "段";
    };
  }
}
